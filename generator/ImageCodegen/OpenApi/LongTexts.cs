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

    // What these say of the document stands in no code.
    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal) { "info", "tags", "servers", "externalDocs" };

    // Under these, keys are names and no keywords.
    private static readonly HashSet<string> Named = new(
        [
            "properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "schemas", "responses", "parameters", "requestBodies", "headers",
            "securitySchemes", "links", "callbacks", "pathItems", "paths", "webhooks", "content", "encoding", "variables", "mapping", "scopes",
        ],
        StringComparer.Ordinal);

    /// <summary>True where the document has none that is too long; false after a report.</summary>
    public static bool AreNone(Node root, DiagnosticBag diagnostics) =>
        root.Span.File.Bytes.Length <= Limit || Check(root, new Place("", IsNames: false, IsValue: false, IsTold: true), diagnostics);

    /// <summary>The same for what a reference leads to where people alone were thought to read.</summary>
    public static bool AreNone(Node target, IReadOnlyList<string> segments, DiagnosticBag diagnostics) => !segments.Any(IsFree) || AreNone(target, diagnostics);

    private static int Limit => ReadLimits.Default.MaxKeyLength;

    private static bool Check(Node node, Place place, DiagnosticBag diagnostics)
    {
        switch (node)
        {
            case ScalarNode { Text.Length: var length } when length > Limit:
                Report(Diagnostics.LongText, node, place.Key, diagnostics);
                return false;
            case MappingNode mapping:
                var areNone = true;
                foreach (var entry in mapping.Entries)
                {
                    areNone &= Check(entry, place, diagnostics);
                }

                return areNone;
            case SequenceNode list:
                var isNone = true;
                foreach (var item in list.Items)
                {
                    isNone &= Check(item, place with { IsNames = false }, diagnostics);
                }

                return isNone;
            default:
                return true;
        }
    }

    private static bool Check(MappingEntry entry, Place place, DiagnosticBag diagnostics)
    {
        var (name, _, value) = entry;

        // A name is no keyword, and neither is a key within a value.
        if (place.IsNames || place.IsValue)
        {
            return Check(value, place with { Key = place.IsValue ? place.Key : name, IsNames = false }, diagnostics);
        }

        if (value is ScalarNode { Text.Length: var length } && Prose.Contains(name))
        {
            if (length > Limit && place.IsTold && name[0] != '$')
            {
                Report(Diagnostics.LongComment, value, name, diagnostics);
            }

            return true;
        }

        var isTold = place.IsTold && !(place.Key.Length == 0 && Silent.Contains(name));
        return IsFree(name) || Check(value, new Place(name, Named.Contains(name), Literals.Contains(name), isTold), diagnostics);
    }

    private static void Report(DiagnosticDescriptor descriptor, Node node, string key, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            descriptor,
            node.Span,
            key,
            ((ScalarNode)node).Text.Length.ToString(CultureInfo.InvariantCulture),
            Limit.ToString(CultureInfo.InvariantCulture));

    /// <summary>True for what code is never made from: examples, and extensions that nobody here reads.</summary>
    private static bool IsFree(string key) => key is "example" or "examples" || (key.StartsWith("x-", StringComparison.Ordinal) && !IsRead(key));

    private static bool IsRead(string key) => key.StartsWith("x-enum", StringComparison.Ordinal) || key.StartsWith("x-ms-", StringComparison.Ordinal)
        || key is "x-error-codes" or "x-discriminator-value" or "x-extensible-enum";

    /// <param name="Key">The keyword.</param>
    /// <param name="IsNames">True where keys are names.</param>
    /// <param name="IsValue">True within a value.</param>
    /// <param name="IsTold">True where what is said becomes a comment of the code.</param>
    private readonly record struct Place(string Key, bool IsNames, bool IsValue, bool IsTold);
}
