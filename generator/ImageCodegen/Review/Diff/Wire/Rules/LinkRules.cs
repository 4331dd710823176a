using ImageCodegen.OpenApi;
using ImageCodegen.Review.Diff.Wire.Document;
using ImageCodegen.Review.Diff.Wire.Schemas;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary>Links of responses, which tell how a value of one operation goes into another.</summary>
internal static class LinkRules
{
    internal static readonly WireRule Changed = WireRule.Unseen("link-changed", "A link came, went or leads elsewhere", "Links are for readers and tools; nothing of them is sent.");

    internal static IReadOnlyList<WireRule> All { get; } = [Changed];

    internal static void Compare(OperationPair pair, MediaBody old, MediaBody now, string status)
    {
        var (before, after) = (LinksOf(old), LinksOf(now));
        foreach (var name in before.Keys.Union(after.Keys, StringComparer.Ordinal))
        {
            before.TryGetValue(name, out var was);
            after.TryGetValue(name, out var @is);
            if (was.Text != @is.Text)
            {
                var what = was.Text is null ? "was added" : @is.Text is null ? "was removed" : "leads elsewhere";
                pair.Report.Add(
                    Changed, pair.Response, was.Text is null ? old.Element : was.Place, @is.Text is null ? now.Element : @is.Place,
                    $"the link '{name}' of the response {status} {what}", name);
            }
        }
    }

    private static Dictionary<string, (Element Place, string Text)> LinksOf(MediaBody response)
    {
        var links = new Dictionary<string, (Element, string)>(StringComparer.Ordinal);
        foreach (var (entry, element) in response.Events("links"))
        {
            var there = response.Reader.Follow(element, "link")?.Mapping ?? entry.Value as MappingNode;
            links[entry.Key] = (element, string.Join(' ', there?.Entries.Where(e => e.Key != "description").OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => $"{e.Key}={CanonicalJson.Of(e.Value)}") ?? []));
        }

        return links;
    }
}
