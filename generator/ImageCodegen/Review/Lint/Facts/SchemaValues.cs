using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Facts;

/// <summary>What the metaschema of JSON Schema 2020-12 says of values of keywords, beyond their kind.</summary>
internal static class SchemaValues
{
    /// <summary>Where a list that is a set has an entry twice: key, index and entry.</summary>
    public static IEnumerable<(string Key, LintPlace Place, string Entry)> Repeated(LintElement schema)
    {
        foreach (var key in new[] { "required", "type" })
        {
            foreach (var (index, entry) in Repeated(schema.Items(key)))
            {
                yield return (key, schema.AtItem(key, index), entry);
            }
        }

        foreach (var member in schema.Entries("dependentRequired"))
        {
            foreach (var (index, entry) in Repeated((member.Value as SequenceNode)?.Items ?? []))
            {
                yield return ("dependentRequired", new LintPlace(((SequenceNode)member.Value).Items[index].Span, schema.AtEntry("dependentRequired", member).Path), entry);
            }
        }
    }

    /// <summary>The identifiers that have a form which they must not have (core, 8.2): key, and what is right.</summary>
    public static IEnumerable<(string Key, string Fix)> Identifiers(LintElement schema)
    {
        if (schema.Text("$id") is { } id && id.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash && hash < id.Length - 1)
        {
            yield return ("$id", "Remove what follows the '#', and write it as '$anchor'");
        }

        foreach (var key in new[] { "$anchor", "$dynamicAnchor" })
        {
            if (schema.Text(key) is { } name && !IsAnchor(name))
            {
                yield return (key, "Begin with a letter or '_', and go on with letters, digits, '-', '_' and '.'");
            }
        }
    }

    private static bool IsAnchor(string name) => name.Length > 0 && (char.IsAsciiLetter(name[0]) || name[0] == '_')
        && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');

    private static IEnumerable<(int Index, string Entry)> Repeated(IReadOnlyList<Node> items)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return items.Select((item, i) => (i, (item as ScalarNode)?.Text)).Where(e => e.Text is not null && !seen.Add(e.Text)).Select(e => (e.i, e.Text!));
    }
}
