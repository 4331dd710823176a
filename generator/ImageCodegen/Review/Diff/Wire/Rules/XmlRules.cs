using ImageCodegen.Review.Diff.Wire.Schemas;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary>How a value is written in XML: <c>xml</c> (OpenAPI 3.1, 4.8.26). In JSON nothing of it is seen.</summary>
internal static class XmlRules
{
    internal static readonly WireRule Changed = WireRule.Breaks("xml-changed", "Another name, namespace or place of an element in XML", "Readers look for the element under the old name.");

    internal static IReadOnlyList<WireRule> All { get; } = [Changed];

    internal static void Compare(SchemaPair pair)
    {
        if (!pair.Flow.InXml)
        {
            return;
        }

        var (before, after) = (TextOf(pair.Base, pair.Where), TextOf(pair.Head, pair.Where));
        if (before != after)
        {
            pair.Report(Changed, "xml", $"{pair.Where} was written as {Named(before)} in XML, and is written as {Named(after)} now", before, after);
        }
    }

    // An element is called as the member is, unless something else is said.
    private static string TextOf(SchemaForm form, Where where)
    {
        var xml = form.Sources.Select(s => s.Mapping["xml"]).OfType<MappingNode>().FirstOrDefault();
        var said = xml?.Entries.Where(e => !e.Key.StartsWith("x-", StringComparison.Ordinal) && !IsDefault(e, where))
            .OrderBy(e => e.Key, StringComparer.Ordinal);
        return string.Join(", ", said?.Select(e => $"{e.Key} {(e.Value as ScalarNode)?.Text}") ?? []);
    }

    private static bool IsDefault(MappingEntry entry, Where where) =>
        (entry.Value as ScalarNode)?.Text is var text
        && (entry.Key is "attribute" or "wrapped" ? text == "false" : entry.Key == "name" && text == where.Name);

    private static string Named(string said) => said.Length == 0 ? "itself" : said;
}
