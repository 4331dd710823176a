using System.Text;
using System.Text.Json;
using ImageCodegen.Runtime;
using ImageCodegen.Syntax;

namespace ImageCodegen.Benchmarks.Sweeping;

/// <summary>
/// Tells which examples are valid against their own schema. All schemas of a document that have an example are compiled as one, by the
/// runtime's evaluator of JSON Schema 2020-12, from the document's text and not from what was generated.
/// </summary>
internal sealed class ExampleJudge
{
    private readonly JsonSchemaAssertion assertion;

    private ExampleJudge(JsonSchemaAssertion assertion) => this.assertion = assertion;

    /// <summary>Makes a judge.</summary>
    /// <param name="root">The document.</param>
    /// <param name="schemas">The JSON Pointers of the schemas that it will be asked about.</param>
    public static ExampleJudge Of(MappingNode root, IEnumerable<string> schemas)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartObject("properties");
            foreach (var schema in schemas)
            {
                json.WriteStartObject(schema);
                json.WriteString("$ref", "#" + Uri.EscapeDataString(schema));
                json.WriteEndObject();
            }

            json.WriteEndObject();
            new PlainSchema(json, root["openapi"].AsString()?.StartsWith("3.0", StringComparison.Ordinal) == true).WriteMembers(root);
            json.WriteEndObject();
        }

        return new ExampleJudge(JsonSchemaAssertion.Parse(Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length))));
    }

    /// <summary>True where the JSON is valid against the schema.</summary>
    public bool IsValid(string schema, string json)
    {
        var instance = JsonElement.Parse($"{{{JsonSerializer.Serialize(schema)}:{json}}}");
        return assertion.Evaluate(instance).Count == 0;
    }
}
