namespace ImageCodegen.Binding.Settings;

/// <summary>Patterns that name parts of a document. An operation is named where any entry about operations matches it.</summary>
public sealed record Selection
{
    /// <summary>No entries.</summary>
    public static Selection Empty { get; } = new();

    /// <summary>Path templates, <c>/pets/**</c>.</summary>
    public IReadOnlyList<NamePattern> Paths { get; init; } = [];

    /// <summary>Tags of operations.</summary>
    public IReadOnlyList<NamePattern> Tags { get; init; } = [];

    /// <summary>Operation ids.</summary>
    public IReadOnlyList<NamePattern> Operations { get; init; } = [];

    /// <summary>Names of components under <c>components/schemas</c>.</summary>
    public IReadOnlyList<NamePattern> Schemas { get; init; } = [];

    /// <summary>True where entries speak of operations.</summary>
    public bool NamesOperations => Paths.Count + Tags.Count + Operations.Count > 0;

    /// <summary>All entries.</summary>
    public IEnumerable<NamePattern> All => [.. Paths, .. Tags, .. Operations, .. Schemas];
}
