using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ImageCodegen.Tests.Cases;

/// <summary>The schemas of JSON-Schema-Test-Suite as a document of many files: a component each, whose member <c>m</c> the schema describes.</summary>
internal static class SuiteDocument
{
    // Schemas that refer to documents elsewhere.
    private static readonly string[] Elsewhere = ["http://localhost:1234/", "\"$ref\": \"https://json-schema.org/"];

    /// <summary>Writes <c>spec.json</c> and what it refers to; gives the cases.</summary>
    public static IReadOnlyList<GeneratedCase> Write(TempFolder folder)
    {
        var cases = new List<GeneratedCase>();
        var components = new StringBuilder();
        var tests = Path.Combine(CorpusFactAttribute.Folder!, "..", "json-schema-test-suite", "tests", "draft2020-12");
        foreach (var path in Directory.GetFiles(tests, "*.json").Order(StringComparer.Ordinal))
        {
            foreach (var group in JsonElement.Parse(File.ReadAllBytes(path)).EnumerateArray())
            {
                var type = string.Create(CultureInfo.InvariantCulture, $"G{components.Length}");
                var schema = group.GetProperty("schema").GetRawText();
                if (IsRemote(schema))
                {
                    continue;
                }

                folder.Write($"schemas/{type}.json", schema);
                components.Append(components.Length > 0 ? "," : "").Append(CultureInfo.InvariantCulture, $$$$"""
                    "{{{{type}}}}": {"type": "object", "properties": {"m": {"$ref": "schemas/{{{{type}}}}.json"}}}
                    """);
                cases.AddRange(group.GetProperty("tests").EnumerateArray().Select(test => new GeneratedCase(
                    type,
                    $"{Path.GetFileNameWithoutExtension(path)}: {group.GetProperty("description").GetString()}: {test.GetProperty("description").GetString()}",
                    test.GetProperty("data"),
                    test.GetProperty("valid").GetBoolean())));
            }
        }

        folder.Write("spec.json", $$$$"""{"openapi": "3.1.1", "info": {"title": "t", "version": "1"}, "paths": {}, "components": {"schemas": { {{{{components}}}} }}}""");
        return cases;
    }

    private static bool IsRemote(string schema) => Array.Exists(Elsewhere, text => schema.Contains(text, StringComparison.Ordinal));
}

/// <summary>A value, and whether it is valid.</summary>
/// <param name="Type">The record whose member it is.</param>
/// <param name="Name">The case's file, group and own name.</param>
/// <param name="Data">The value.</param>
/// <param name="Valid">True where the schema takes it.</param>
internal sealed record GeneratedCase(string Type, string Name, JsonElement Data, bool Valid);
