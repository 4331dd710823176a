using ImageCodegen.Binding.Constraints;
using ImageCodegen.Binding.Shapes;
using ImageCodegen.Binding.Values;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Binding.Assertions;

/// <summary>Gathers the keywords of a place that neither its type nor another constraint stands for.</summary>
/// <param name="diagnostics">Where findings go.</param>
internal sealed class AssertionReader(DiagnosticBag diagnostics)
{
    /// <summary>
    /// The most that all assertions of a run may be long, in bytes: each has in it what it refers to, so that together they can be many times
    /// the document.
    /// </summary>
    internal const long LongestInAll = 16 * 1024 * 1024;

    private static readonly string[] Conditions =
        ["not", "if", "then", "else", "dependentSchemas", "dependentRequired", "dependencies", "contains", "minContains", "maxContains", "propertyNames"];

    private static readonly string[] Members = ["properties", "patternProperties", "additionalProperties"];

    private static readonly string[] Text = ["minLength", "maxLength", "pattern"];

    private static readonly string[] TextAndFormat = [.. Text, "format"];

    private static readonly string[] Format = ["format"];

    private static readonly string[] Required = ["required"];

    private static readonly string[] Tuple = ["prefixItems", "items"];

    private static readonly string[] Number = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];

    private static readonly string[] Untyped =
    [
        .. Text, .. Number, "minItems", "maxItems", "uniqueItems",
        "minProperties", "maxProperties", "required",
    ];

    private long written;

    /// <summary>The assertion about the text of a place that is one of several types here; null where its C# type asserts it.</summary>
    public SchemaAssertion? ReadText(Shape shape, IReadOnlyList<Schema> schemas, bool assertsFormats)
    {
        var keys = assertsFormats && shape.Scalar == ScalarKind.Uri ? TextAndFormat : Text;
        List<SchemaPart> parts = IsOtherText(shape)
            ? [.. schemas.Where(s => Array.Exists(keys, k => s.Mapping[k] is not null)).Select(s => new SchemaPart(s, keys))]
            : [];
        return parts.Count > 0 && Write(parts, assertsFormats) is { } text ? new SchemaAssertion(text) : null;
    }

    /// <summary>The assertion of a place; null where nothing is left to assert.</summary>
    /// <param name="shape">What the place is.</param>
    /// <param name="schemas">The schemas that apply.</param>
    /// <param name="extra">Keywords that are to be asserted besides.</param>
    /// <param name="assertsFormats">True where formats of strings are checked.</param>
    public SchemaAssertion? Read(Shape shape, IReadOnlyList<Schema> schemas, IReadOnlyList<(Schema Schema, string Key)> extra, bool assertsFormats)
    {
        List<SchemaPart>? parts = null;
        foreach (var schema in schemas)
        {
            if (schema.IsFalse)
            {
                (parts ??= []).Add(new SchemaPart(schema, null));
            }
            else if (Keys(shape, schema, extra, assertsFormats) is { } keys)
            {
                (parts ??= []).Add(
                    new SchemaPart(
                        schema,
                        keys.Count == 0 ? null : keys,
                        shape.Kind == ShapeKind.Any && schema is { IsNullable: true, HasType: false }));
            }
        }

        if (parts is null)
        {
            return null;
        }

        if (Write(parts, assertsFormats) is { } text)
        {
            return new SchemaAssertion(text);
        }

        if (written > LongestInAll)
        {
            return null;
        }

        var first = parts[0].Schema;
        var (key, span) = first.Mapping.Entries.Where(e => parts[0].Keys?.Contains(e.Key, StringComparer.Ordinal) != false)
            .Select(e => (e.Key, e.KeySpan)).FirstOrDefault(("schema", first.Span));
        diagnostics.Add(Diagnostics.TooLargeAssertion, span, key, JsonText.Longest.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return null;
    }

    private string? Write(List<SchemaPart> parts, bool assertsFormats)
    {
        if (written > LongestInAll)
        {
            return null;
        }

        var text = SchemaText.Of(parts, assertsFormats);
        written += text?.Length ?? JsonText.Longest;
        if (written > LongestInAll)
        {
            diagnostics.Add(Diagnostics.TooManyAssertions, parts[0].Schema.Span, LongestInAll.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return text;
    }

    /// <summary>The keywords of one schema; none for the whole schema, null where nothing is left.</summary>
    private static List<string>? Keys(Shape shape, Schema schema, IReadOnlyList<(Schema Schema, string Key)> extra, bool assertsFormats)
    {
        if (schema.Mapping.Entries.Count == 0)
        {
            return null;
        }

        if (LooksAtTheRest(shape, schema))
        {
            return [];
        }

        List<string>? keys = null;
        Add(ref keys, schema, Conditions);
        foreach (var (owner, key) in extra)
        {
            if (ReferenceEquals(owner, schema))
            {
                (keys ??= []).Add(key);
            }
        }

        // What the cases name is not what stands beside them.
        if (shape.Kind == ShapeKind.Union && schema.Mapping["additionalProperties"] is { } others && others.AsBoolean() != true)
        {
            Add(ref keys, schema, Members);
        }

        if (schema.Mapping["prefixItems"] is not null || schema.Mapping["items"] is SequenceNode)
        {
            Add(ref keys, schema, Tuple);
        }

        Add(ref keys, schema, Unsaid(shape, schema));

        // A date or a UUID is one by its C# type.
        if (assertsFormats && shape is { Kind: ShapeKind.Any or ShapeKind.Union } or { Kind: ShapeKind.Scalar, Scalar: ScalarKind.Uri }
            && schema.Types.Count < 2 && FormatTable.IsChecked(schema.Text("format")))
        {
            Add(ref keys, schema, Format);
        }

        return keys;
    }

    /// <summary>True for keywords that look at what all the other keywords of the schema leave over.</summary>
    private static bool LooksAtTheRest(Shape shape, Schema schema) =>
        (schema.Mapping["unevaluatedProperties"] is { } rest && rest.AsBoolean() != true && !ReferenceEquals(shape.RestOwner, schema))
        || schema.Mapping["unevaluatedItems"] is not null;

    /// <summary>The keywords that the C# type of the shape does not stand for. A list of types says of each case what it must be.</summary>
    private static string[] Unsaid(Shape shape, Schema schema) => shape switch
    {
        { Kind: ShapeKind.Any or ShapeKind.Union } => schema.Types.Count > 1 ? Required : Untyped,
        { Kind: ShapeKind.Scalar, Scalar: ScalarKind.BigInteger } => Number,
        _ => IsOtherText(shape) ? Text : [],
    };

    /// <summary>
    /// True for what is a string in JSON and something else in C#. One moment has several texts, with more or fewer digits, of which C#
    /// does not know which one was read.
    /// </summary>
    private static bool IsOtherText(Shape shape) =>
        shape.Kind == ShapeKind.Scalar && !ConstraintReader.IsNumber(shape.Scalar)
            && shape.Scalar is not (ScalarKind.String or ScalarKind.Boolean or ScalarKind.DateTime or ScalarKind.BigInteger);

    private static void Add(ref List<string>? keys, Schema schema, string[] candidates)
    {
        foreach (var key in candidates)
        {
            if (schema.Mapping[key] is not null)
            {
                (keys ??= []).Add(key);
            }
        }
    }
}
