using System.Globalization;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>The keywords of one schema, read by what they must be. Each method gives null where the keyword is absent.</summary>
internal readonly struct KeywordSource(SchemaCompiler compiler, SchemaPlace place)
{
    public SchemaCompiler Compiler { get; } = compiler;

    public SchemaPlace Place { get; } = place;

    /// <summary>Whether <c>format</c> checks something: the document says so by the meta-schema that it names (JSON Schema validation, 7.2.2).</summary>
    public bool AssertsFormats => Place.Document.Places.TryGetValue("", out var root) && root.Element.ValueKind == JsonValueKind.Object
        && root.Element.TryGetProperty("$schema", out var dialect) && dialect.ValueKind == JsonValueKind.String
            && dialect.ValueEquals(JsonSchemaAssertion.FormatAssertion);

    /// <summary>The value of a keyword.</summary>
    public JsonElement? Value(string keyword) => Place.Element.TryGetProperty(keyword, out var value) ? value : null;

    public string? Text(string keyword) => Value(keyword, JsonValueKind.String, "a string")?.GetString();

    public ExactNumber? Number(string keyword) =>
        Value(keyword, JsonValueKind.Number, "a number") is { } value ? ExactNumber.Parse(value.GetRawText()) : null;

    /// <summary>A whole number that is not negative; the largest there is for those beyond.</summary>
    public long? Count(string keyword)
    {
        var number = Number(keyword);
        return number is { Sign: < 0 } or { IsInteger: false }
            ? throw Place.Fault($"has a '{keyword}' that is not a count")
            : number?.ToCount();
    }

    /// <summary>A list of strings.</summary>
    public string[]? Names(string keyword) =>
        Value(keyword, JsonValueKind.Array, "an array") is { } value ? Names(keyword, value) : null;

    /// <summary>Lists of strings by member.</summary>
    public KeyValuePair<string, string[]>[]? NameMap(string keyword)
    {
        var source = this;
        return Value(keyword, JsonValueKind.Object, "an object")?.EnumerateObject()
            .Select(m => KeyValuePair.Create(m.Name, source.Names(keyword, m.Value))).ToArray();
    }

    public SchemaNode? Schema(string keyword) => Value(keyword) is null ? null : Compiler.Child(Place, keyword);

    public SchemaNode[]? Schemas(string keyword)
    {
        var source = this;
        return Value(keyword, JsonValueKind.Array, "an array") is { } list
            ? [.. Enumerable.Range(0, list.GetArrayLength()).Select(i => source.Child(keyword, i.ToString(CultureInfo.InvariantCulture)))]
            : null;
    }

    public KeyValuePair<string, SchemaNode>[]? SchemaMap(string keyword)
    {
        var source = this;
        return Value(keyword, JsonValueKind.Object, "an object")?.EnumerateObject().Select(m => m.Name).Distinct(StringComparer.Ordinal)
            .Select(name => KeyValuePair.Create(name, source.Child(keyword, JsonPointerText.Escape(name)))).ToArray();
    }

    private SchemaNode Child(string keyword, string step) => Compiler.Child(Place, $"{keyword}/{step}");

    private string[] Names(string keyword, JsonElement list)
    {
        var good = list.ValueKind == JsonValueKind.Array && list.EnumerateArray().All(n => n.ValueKind == JsonValueKind.String);
        return good ? [.. list.EnumerateArray().Select(n => n.GetString()!)] : throw Place.Fault($"has a '{keyword}' that lists no names");
    }

    private JsonElement? Value(string keyword, JsonValueKind kind, string wanted) =>
        Value(keyword) is { } value && value.ValueKind != kind
            ? throw Place.Fault($"has a '{keyword}' that is not {wanted}")
            : Value(keyword);
}
