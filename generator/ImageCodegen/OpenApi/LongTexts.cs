using System.Globalization;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.OpenApi;

/// <summary>
/// Finds texts that are longer than a name or a literal of code may be: what people alone read may be longer, as descriptions are, and
/// examples that hold an image. What becomes code is copied many times on its way there.
/// </summary>
internal static class LongTexts
{
    private static readonly HashSet<string> Prose = new(StringComparer.Ordinal) { "description", "summary", "$comment" };

    private static readonly HashSet<string> Literals = new(StringComparer.Ordinal) { "default", "const", "enum" };

    // Under these, keys are names and no keywords.
    private static readonly HashSet<string> Named = new(
        [
            "properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "schemas", "responses", "parameters", "requestBodies", "headers",
            "securitySchemes", "links", "callbacks", "pathItems", "paths", "webhooks", "content", "encoding", "variables", "mapping", "scopes",
        ],
        StringComparer.Ordinal);

    /// <summary>True where the document has none that is too long; false after a report.</summary>
    public static bool AreNone(Node root, DiagnosticBag diagnostics) =>
        root.Span.File.Bytes.Length <= Limit || Check(root, "", isNames: false, isValue: false, diagnostics);

    /// <summary>The same for what a reference leads to where people alone were thought to read.</summary>
    public static bool AreNone(Node target, IReadOnlyList<string> segments, DiagnosticBag diagnostics) => !segments.Any(IsFree) || AreNone(target, diagnostics);

    private static int Limit => ReadLimits.Default.MaxKeyLength;

    private static bool Check(Node node, string key, bool isNames, bool isValue, DiagnosticBag diagnostics)
    {
        switch (node)
        {
            case ScalarNode { Text.Length: var length } when length > Limit:
                diagnostics.Add(
                    Diagnostics.LongText,
                    node.Span,
                    key,
                    length.ToString(CultureInfo.InvariantCulture),
                    Limit.ToString(CultureInfo.InvariantCulture));
                return false;
            case MappingNode mapping:
                var isShort = true;
                foreach (var (name, _, value) in mapping.Entries)
                {
                    // A name is no keyword, and neither is a key within a value.
                    isShort &= isNames || isValue ? Check(value, isValue ? key : name, isNames: false, isValue, diagnostics)
                        : IsForPeople(name, value) || Check(value, name, Named.Contains(name), Literals.Contains(name), diagnostics);
                }

                return isShort;
            case SequenceNode list:
                return list.Items.Aggregate(true, (all, item) => Check(item, key, isNames: false, isValue, diagnostics) && all);
            default:
                return true;
        }
    }

    /// <summary>True for what code is never made from: text in words, examples, and extensions that nobody here reads.</summary>
    private static bool IsForPeople(string key, Node value) =>
        (value is ScalarNode && Prose.Contains(key)) || IsFree(key);

    private static bool IsFree(string key) => key is "example" or "examples" || (key.StartsWith("x-", StringComparison.Ordinal) && !IsRead(key));

    private static bool IsRead(string key) => key.StartsWith("x-enum", StringComparison.Ordinal) || key.StartsWith("x-ms-", StringComparison.Ordinal)
        || key is "x-error-codes" or "x-discriminator-value" or "x-extensible-enum";
}
