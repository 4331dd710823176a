using ImageCodegen.Text;

namespace ImageCodegen.Configuration;

/// <summary>What is configured under <c>diff</c>.</summary>
public sealed record DiffSettings
{
    /// <summary>Nothing configured.</summary>
    public static DiffSettings None { get; } = new();

    /// <summary>The verdicts of rules by id, where they are not the rule's own: <c>off</c>, <c>compatible</c>, <c>possibly</c> or <c>breaking</c>.</summary>
    public IReadOnlyDictionary<string, string> Verdicts { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The ids of rules that are named, and where. Whether there are such rules is for <c>diff</c> to say.</summary>
    public IReadOnlyList<(string Id, SourceSpan Span)> Named { get; init; } = [];
}
