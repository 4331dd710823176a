namespace ImageCodegen.Benchmarks.Peers;

/// <summary>The ENS response as a hand-written record without any generated code.</summary>
public sealed record PlainResponse
{
    public long? Code { get; init; }
    public PlainImages? Images { get; init; }
    public string? RequestId { get; init; }
}

/// <summary>The wrapper of the list.</summary>
public sealed record PlainImages
{
    public IReadOnlyList<PlainImage>? Image { get; init; }
}

/// <summary>One image. Open enums are strings here: a C# enum would throw for a value it does not know.</summary>
public sealed record PlainImage
{
    public string? Description { get; init; }
    public string? ImageId { get; init; }
    public string? ImageSize { get; init; }
    public string? ImageVersion { get; init; }
    public string? OSName { get; init; }
    public string? OSType { get; init; }
    public string? ComputeType { get; init; }
}
