using System.Globalization;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Binding.Alternatives;

/// <summary>Reports alternatives of <c>oneOf</c> that ask the same: what is valid as one of them is valid as two (JSON Schema 2020-12, 10.2.1.3).</summary>
internal static class SameAlternatives
{
    /// <summary>Each alternative is compared with few others: a document may have thousands.</summary>
    private const int Most = 64;

    private static readonly string[] Comments =
    [
        "title", "description", "example", "examples", "default", "deprecated", "readOnly", "writeOnly", "externalDocs", "xml", "$comment",
    ];

    /// <summary>Reports those of one schema.</summary>
    public static void Report(Schema owner, DiagnosticBag diagnostics)
    {
        var all = owner.Children("oneOf");
        for (var i = 1; i < Math.Min(all.Count, Most); i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (AreSame(all[j].Mapping, all[i].Mapping))
                {
                    diagnostics.Add(
                        Diagnostics.SameAlternatives,
                        all[i].Span,
                        (i + 1).ToString(CultureInfo.InvariantCulture),
                        (j + 1).ToString(CultureInfo.InvariantCulture));
                    break;
                }
            }
        }
    }

    private static bool AreSame(MappingNode one, MappingNode other)
    {
        var (asked, others) = (Asked(one), Asked(other));
        return asked.Count > 0 && asked.Count == others.Count
            && asked.TrueForAll(a => others.Exists(o => o.Key == a.Key && NodeEquality.AreEqual(a.Value, o.Value)));
    }

    private static List<MappingEntry> Asked(MappingNode mapping) =>
        [.. mapping.Entries.Where(static e => !Comments.Contains(e.Key, StringComparer.Ordinal) && !e.Key.StartsWith("x-", StringComparison.Ordinal))];
}
