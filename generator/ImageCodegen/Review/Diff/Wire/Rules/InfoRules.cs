using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary>What a document says of itself.</summary>
internal static class InfoRules
{
    internal static readonly WireRule Changed = WireRule.Unseen("info-changed", "Another title, version or description of the document", "Readers are told something else; what is sent is the same.");

    internal static IReadOnlyList<WireRule> All { get; } = [Changed];

    internal static void Compare(OpenApiDocument old, OpenApiDocument now, WireReport report)
    {
        foreach (var keyword in (string[])["title", "version", "description"])
        {
            var (before, after) = (TextOf(old, keyword), TextOf(now, keyword));
            if (before != after)
            {
                report.Add(
                    Changed,
                    new Flow(Direction.None, ""),
                    old.Get("info") ?? old.Element,
                    now.Get("info") ?? now.Element,
                    $"the {keyword} of the document changed",
                    keyword);
            }
        }
    }

    private static string? TextOf(OpenApiDocument document, string keyword) =>
        ((document.Mapping["info"] as MappingNode)?[keyword] as ScalarNode)?.Text;
}
