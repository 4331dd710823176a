using System.Globalization;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Binding.Values;

/// <summary>Reads the values of <c>enum</c> (JSON Schema 2020-12 validation, 6.1.2).</summary>
internal static class EnumReader
{
    private const int Named = 3;

    /// <summary>
    /// The values of the type, without null and without repetition. Those of another type are reported, and read as the type where
    /// their text allows it: documents write versions without quotes, and numbers with them.
    /// </summary>
    public static List<ScalarNode> Read(Schema schema, string type, DiagnosticBag diagnostics)
    {
        var values = new List<ScalarNode>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var nodes = schema.Enum!;
        if (nodes.Count == 0)
        {
            diagnostics.Add(Diagnostics.EmptyEnum, schema.Get("enum")!.Span);
        }

        var (repeated, ignored, taken) = (new List<Node>(), new List<Node>(), new List<Node>());
        foreach (var node in nodes.Where(static n => !n.IsNull()))
        {
            var value = node as ScalarNode;
            if (value is null || !Fits(value, type))
            {
                value = value is null ? null : As(value, type);
                (value is null ? ignored : taken).Add(node);
            }

            if (value is not null && seen.Add(value.Text))
            {
                values.Add(value);
            }
            else if (value is not null)
            {
                repeated.Add(node);
            }
        }

        Report(ignored, "is", "are", subject => diagnostics.Add(Diagnostics.EnumValueType, ignored[0].Span, subject, type, ignored.Count == 1 ? "it is ignored" : "they are ignored"));
        Report(taken, "is", "are", subject => diagnostics.Add(Diagnostics.EnumValueType, taken[0].Span, subject, type, taken.Count == 1 ? "it is taken as one" : "they are taken as such"));
        Report(repeated, "stands", "stand", subject => diagnostics.Add(Diagnostics.DuplicateEnumValue, repeated[0].Span, subject));
        return values;
    }

    /// <summary>One finding for all such values of an enum, for they have one cause: the first of them, and how many there are.</summary>
    private static void Report(List<Node> nodes, string one, string several, Action<string> add)
    {
        if (nodes.Count == 0)
        {
            return;
        }

        var texts = nodes.Select(static n => (n as ScalarNode)?.Text ?? n.Kind).Distinct(StringComparer.Ordinal).ToList();
        var named = string.Join(", ", texts.Take(Named).Select(static t => $"'{t}'"));
        var others = texts.Count - Named;
        add(texts.Count == 1
            ? $"value {named} {one}"
            : others <= 0 ? $"values {named} {several}" : string.Create(CultureInfo.InvariantCulture, $"values {named} and {others} more {several}"));
    }

    /// <summary>True where null is among the values.</summary>
    public static bool HasNull(Schema schema) => schema.Mapping["enum"] is SequenceNode list && list.Items.Any(i => i.IsNull());

    /// <summary>The JSON types of the values, null left out; null where a value is no scalar.</summary>
    public static List<string>? Types(IEnumerable<Node> values)
    {
        var types = values.Where(v => !v.IsNull()).Select(TypeName).Distinct(StringComparer.Ordinal).ToList();
        if (types.Contains(null))
        {
            return null;
        }

        if (types.Contains("number"))
        {
            types.Remove("integer");
        }

        return types!;
    }

    /// <summary>True where the value is of the JSON type.</summary>
    public static bool Fits(ScalarNode value, string type) => type switch
    {
        "string" => value.Type == ScalarType.String,
        "integer" => value.Type == ScalarType.Integer || (value.Type == ScalarType.Number && JsonNumber.Parse(value.Text) is { IsInteger: true }),
        "number" => value.Type is ScalarType.Integer or ScalarType.Number,
        "boolean" => value.Type == ScalarType.Boolean,
        _ => false,
    };

    /// <summary>The value as the type that was meant: text that is a number or a boolean, or what should be text; null where it cannot be.</summary>
    public static ScalarNode? As(ScalarNode value, string? type)
    {
        var number = value.Type == ScalarType.String ? JsonNumber.Parse(value.Text) : null;
        ScalarType? taken = type switch
        {
            "string" when value.Type != ScalarType.Null => ScalarType.String,
            "integer" when number is { IsInteger: true } => ScalarType.Integer,
            "number" when number is not null => ScalarType.Number,
            "boolean" when value is { Type: ScalarType.String, Text: "true" or "false" } => ScalarType.Boolean,
            _ => null,
        };
        return taken is { } real ? new ScalarNode(value.Span, real, value.Text) : null;
    }

    private static string? TypeName(Node node) => (node as ScalarNode)?.Type switch
    {
        ScalarType.String => "string",
        ScalarType.Integer => "integer",
        ScalarType.Number => "number",
        ScalarType.Boolean => "boolean",
        _ => null,
    };
}
