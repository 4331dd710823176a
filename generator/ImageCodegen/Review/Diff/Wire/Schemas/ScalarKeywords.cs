using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Diff.Wire.Schemas;

/// <summary>Reads the keywords of a schema that hold a number, a text or a flag.</summary>
internal static class ScalarKeywords
{
    /// <summary>The keywords that hold a lower limit; the others hold an upper one.</summary>
    public static IReadOnlyList<string> Lower { get; } = ["minimum", "minLength", "minItems", "minProperties", "minContains"];

    /// <summary>All keywords that hold a limit.</summary>
    public static IReadOnlyList<string> Limits { get; } =
        [.. Lower, "maximum", "maxLength", "maxItems", "maxProperties", "maxContains"];

    /// <summary>Adds what the schema says to the form.</summary>
    public static void Add(Schema schema, SchemaForm form)
    {
        AddLimits(schema, form);
        AddTexts(schema, form);
        form.UniqueItems |= schema.Mapping["uniqueItems"].AsBoolean() == true;
        form.IsReadOnly |= schema.Mapping["readOnly"].AsBoolean() == true;
        form.IsWriteOnly |= schema.Mapping["writeOnly"].AsBoolean() == true;
        form.IsDeprecated |= schema.Mapping["deprecated"].AsBoolean() == true;
        form.Default ??= schema.Mapping["default"] is { } standard ? CanonicalJson.Of(standard) : null;
        if (schema.Mapping["x-extensible-enum"] is SequenceNode open)
        {
            foreach (var item in open.Items)
            {
                form.OpenValues.TryAdd(CanonicalJson.Of(item), item);
            }
        }
    }

    private static void AddLimits(Schema schema, SchemaForm form)
    {
        foreach (var keyword in Limits)
        {
            if (NumberOf(schema, keyword) is { } value)
            {
                // OpenAPI 3.0 says with a boolean beside it whether the number itself is allowed.
                var beside = keyword is "minimum" ? "exclusiveMinimum" : keyword is "maximum" ? "exclusiveMaximum" : "";
                FormMerging.Tighten(form, keyword, new Limit(value, beside.Length > 0 && schema.Mapping[beside].AsBoolean() == true));
            }
        }

        foreach (var (keyword, limit) in ((string, string)[])[("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")])
        {
            if (NumberOf(schema, keyword) is { } value)
            {
                FormMerging.Tighten(form, limit, new Limit(value, IsExclusive: true));
            }
        }

        if (NumberOf(schema, "multipleOf") is { Digits.Sign: > 0 } multiple)
        {
            form.Multiples[CanonicalJson.Number(multiple)] = multiple;
        }
    }

    private static void AddTexts(Schema schema, SchemaForm form)
    {
        foreach (var keyword in (string[])["format", "pattern", "contentEncoding", "contentMediaType"])
        {
            if (schema.Mapping[keyword] is ScalarNode { Text.Length: > 0 } text && !text.IsNull() && !(keyword == "pattern" && MatchesAll(text.Text)))
            {
                if (!form.Texts.TryGetValue(keyword, out var texts))
                {
                    form.Texts[keyword] = texts = new SortedSet<string>(StringComparer.Ordinal);
                }

                texts.Add(text.Text);
            }
        }
    }

    // A pattern is found anywhere in a text (JSON Schema 2020-12, validation, 6.3.3).
    private static bool MatchesAll(string pattern) =>
        pattern is "" or "^" or "$" or ".*" or "^.*" or ".*$" or "^.*$" or "(.*)" or "^(.*)$" or @"[\s\S]*" or @"^[\s\S]*$";

    private static JsonNumber? NumberOf(Schema schema, string keyword) =>
        schema.Mapping[keyword] is ScalarNode { Type: ScalarType.Integer or ScalarType.Number } number ? JsonNumber.Parse(number.Text) : null;
}
