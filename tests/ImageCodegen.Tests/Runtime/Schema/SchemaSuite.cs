using System.Text.Json;
using System.Text.Json.Nodes;
using ImageCodegen.Binding.Patterns;
using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime.Schema;

/// <summary>The cases of JSON-Schema-Test-Suite for draft 2020-12.</summary>
internal static class SchemaSuite
{
    private const string RemoteBase = "http://localhost:1234/";

    private static string Root => Path.Combine(CorpusFactAttribute.Folder!, "..", "json-schema-test-suite");

    public static IEnumerable<SuiteCase> Read(string folder)
    {
        foreach (var path in Directory.GetFiles(Path.Combine(Root, "tests", "draft2020-12", folder), "*.json").Order(StringComparer.Ordinal))
        {
            foreach (var group in JsonElement.Parse(File.ReadAllBytes(path)).EnumerateArray())
            {
                var assertion = new Lazy<JsonSchemaAssertion>(() => Assertion(group.GetProperty("schema").GetRawText()));
                foreach (var test in group.GetProperty("tests").EnumerateArray())
                {
                    yield return new SuiteCase(
                        Path.GetFileNameWithoutExtension(path),
                        group.GetProperty("description").GetString()!,
                        test.GetProperty("description").GetString()!,
                        assertion,
                        test.GetProperty("data"),
                        test.GetProperty("valid").GetBoolean());
                }
            }
        }
    }

    /// <summary>A schema of the suite, as generated code would have it.</summary>
    public static JsonSchemaAssertion Assertion(string schema) => JsonSchemaAssertion.Parse(WithDotNetPatterns(schema), Remote);

    private static string? Remote(string uri)
    {
        var path = Path.Combine(Root, "remotes", uri.Replace(RemoteBase, "", StringComparison.Ordinal));
        return uri.StartsWith(RemoteBase, StringComparison.Ordinal) && File.Exists(path) ? WithDotNetPatterns(File.ReadAllText(path)) : null;
    }

    // What the generator does to a schema before generated code has it.
    private static string WithDotNetPatterns(string schema)
    {
        var node = JsonNode.Parse(schema)!;
        Translate(node);
        return node.ToJsonString();
    }

    private static void Translate(JsonNode? node)
    {
        if (node is JsonObject members)
        {
            if (members["pattern"] is JsonValue pattern && pattern.GetValueKind() == JsonValueKind.String)
            {
                members["pattern"] = DotNet(pattern.GetValue<string>());
            }
            if (members["patternProperties"] is JsonObject byPattern)
            {
                members["patternProperties"] =
                    new JsonObject(byPattern.Select(p => KeyValuePair.Create(DotNet(p.Key), p.Value?.DeepClone())));
            }
            foreach (var (_, value) in members)
            {
                Translate(value);
            }
        }
        foreach (var item in node as JsonArray ?? [])
        {
            Translate(item);
        }
    }

    private static string DotNet(string pattern) =>
        EcmaPattern.Translate(pattern) is { DotNet: { } translated } ? translated : throw new JsonException($"'{pattern}' has no .NET form.");
}

internal sealed record SuiteCase(
    string File, string Group, string Test, Lazy<JsonSchemaAssertion> Assertion, JsonElement Data, bool Valid)
{
    public string Name => $"{File}: {Group}: {Test}";

    public bool Passes()
    {
        try
        {
            return Assertion.Value.Evaluate(Data).Count == 0 == Valid;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
