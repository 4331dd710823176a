using System.Globalization;
using System.Text;
using System.Text.Json;
using ImageCodegen.OpenApi.References;
using ImageCodegen.Runtime;
using ImageCodegen.Syntax;

namespace ImageCodegen.Tests.Instances;

/// <summary>
/// The schemas of a document as JSON Schema 2020-12, and the judge of values: the runtime's evaluator, which knows the document's text
/// and nothing of what was generated. All schemas in question are compiled as one.
/// </summary>
internal sealed class SchemaDocument
{
    private static readonly HashSet<string> NameHolders = new(StringComparer.Ordinal)
    {
        "properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "schemas", "responses", "parameters", "requestBodies",
        "headers", "paths", "webhooks", "callbacks", "pathItems", "content", "links",
    };

    private readonly JsonSchemaAssertion assertion;
    private readonly Lazy<JsonSchemaAssertion> tolerant;
    private readonly JsonElement root;
    private readonly Lazy<bool> collected;
    private readonly HashSet<string> oneSided = new(StringComparer.Ordinal);
    private readonly HashSet<string> discriminators = new(StringComparer.Ordinal);
    private bool looseNulls;

    /// <summary>Makes a judge.</summary>
    /// <param name="document">The document.</param>
    /// <param name="places">The JSON Pointers of the schemas that it will be asked about.</param>
    /// <param name="added">Schemas that stand beside those of the document, under a keyword that OpenAPI leaves free, by their keys.</param>
    /// <param name="keyword">The keyword.</param>
    /// <exception cref="JsonException">A reference leads nowhere.</exception>
    public SchemaDocument(MappingNode document, IEnumerable<string> places, IEnumerable<(string Key, string Schema)>? added = null, string keyword = "x-added")
    {
        var all = places.Distinct(StringComparer.Ordinal).ToList();
        List<(string Key, string Schema)> others = [.. added ?? []];
        var text = Write(apart: false, tolerates: false);
        root = JsonElement.Parse(text);
        var apart = text.Contains("\"$dynamicAnchor\"", StringComparison.Ordinal);
        assertion = JsonSchemaAssertion.Parse(apart ? Write(apart, tolerates: false) : text);
        tolerant = new(() => JsonSchemaAssertion.Parse(Write(apart, tolerates: true)));

        // It is compiled when first used, which tells of references that lead nowhere.
        assertion.Evaluate(JsonElement.Parse("{}"));
        collected = new(() => Collect(root));

        // Where anchors are dynamic, a schema that stands on its own is a resource of its own, with an $id or without.
        string Write(bool apart, bool tolerates)
        {
            using var buffer = new MemoryStream();
            using (var json = new Utf8JsonWriter(buffer))
            {
                json.WriteStartObject();
                if (apart)
                {
                    json.WriteString("$id", PlainSchema.Document);
                }

                json.WriteStartObject("properties");
                foreach (var place in all)
                {
                    json.WriteStartObject(place);
                    json.WriteString("$ref", "#" + Uri.EscapeDataString(place));
                    json.WriteEndObject();
                }

                json.WriteEndObject();
                new PlainSchema(json, document, document["openapi"].AsString()?.StartsWith("3.0", StringComparison.Ordinal) == true, apart, tolerates).WriteMembers();
                json.WriteStartObject(keyword);
                foreach (var (key, schema) in others)
                {
                    json.WritePropertyName(key);
                    json.WriteRawValue(schema);
                }

                json.WriteEndObject();
                json.WriteEndObject();
            }

            return Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
        }
    }

    /// <summary>Names of members that one side alone sends, anywhere in the document: who lacks one need not be wrong.</summary>
    public IReadOnlySet<string> OneSided => Collected(oneSided);

    /// <summary>Names of members that tell what an object is, which OpenAPI says and JSON Schema does not see.</summary>
    public IReadOnlySet<string> Discriminators => Collected(discriminators);

    /// <summary>True where <c>nullable</c> stands beside no type, which allows null for everybody but JSON Schema.</summary>
    public bool HasLooseNulls => collected.Value && looseNulls;

    /// <summary>True where the keys of the mapping under this keyword are names that the document gives.</summary>
    public static bool HoldsNames(string keyword) => NameHolders.Contains(keyword);

    /// <summary>What a JSON Pointer leads to; null where that is nothing.</summary>
    public JsonElement? At(string pointer)
    {
        var at = root;
        foreach (var segment in JsonPointer.Parse(pointer) ?? [])
        {
            if (at.ValueKind == JsonValueKind.Object && at.TryGetProperty(segment, out var member))
            {
                at = member;
            }
            else if (at.ValueKind == JsonValueKind.Array && int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < at.GetArrayLength())
            {
                at = at[i];
            }
            else
            {
                return null;
            }
        }

        return at;
    }

    /// <summary>What is wrong with a value, by the schema at the place.</summary>
    public IReadOnlyList<ValidationFailure> Failures(string place, string json) =>
        assertion.Evaluate(JsonElement.Parse($"{{{JsonSerializer.Serialize(place)}:{json}}}"));

    /// <summary>True where a value is valid once each number and boolean is taken for text where text is asked for.</summary>
    public bool IsTolerated(string place, string json) => tolerant.Value.Evaluate(JsonElement.Parse($"{{{JsonSerializer.Serialize(place)}:{json}}}")).Count == 0;

    /// <summary>The components that say that they are more than another one: its place is under their <c>allOf</c>.</summary>
    public IEnumerable<(string Name, string Place, JsonElement Schema)> DerivedOf(string place) =>
        At("/components/schemas") is { ValueKind: JsonValueKind.Object } all
            ? all.EnumerateObject()
                .Where(c => c.Value.ValueKind == JsonValueKind.Object && c.Value.TryGetProperty("allOf", out var parts) && parts.ValueKind == JsonValueKind.Array
                    && parts.EnumerateArray().Any(p => p.ValueKind == JsonValueKind.Object && p.TryGetProperty("$ref", out var r) && r.GetString() == "#" + place))
                .Select(static c => (c.Name, "/components/schemas/" + c.Name, c.Value))
            : [];

    /// <summary>True where a value is valid.</summary>
    public bool IsValid(string place, string json) => Failures(place, json).Count == 0;

    private HashSet<string> Collected(HashSet<string> names) => collected.Value ? names : [];

    private bool Collect(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            looseNulls |= IsTrue(element, "nullable") && !element.TryGetProperty("type", out _);
            if (element.TryGetProperty("discriminator", out var found) && found.ValueKind == JsonValueKind.Object
                && found.TryGetProperty("propertyName", out var property) && property.GetString() is { } told)
            {
                discriminators.Add(told);
            }

            foreach (var member in element.EnumerateObject())
            {
                if (member.Value.ValueKind == JsonValueKind.Object && (IsTrue(member.Value, "readOnly") || IsTrue(member.Value, "writeOnly")))
                {
                    oneSided.Add(member.Name);
                }

                Collect(member.Value);
            }
        }

        return true;
    }

    private static bool IsTrue(JsonElement schema, string keyword) => schema.TryGetProperty(keyword, out var value) && value.ValueKind == JsonValueKind.True;
}
