using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ImageCodegen.Tests.Cases.Suite;

/// <summary>The schemas of JSON-Schema-Test-Suite as a document of many files: a component for each, where the schema stands in one position.</summary>
internal static class SuiteDocument
{
    // Where the suite's other documents are; they stand in files beside the schemas.
    private const string Host = "http://localhost:1234/draft2020-12/";

    // Schemas that refer to the language's own, which are not at hand, and those of another language.
    private static readonly string[] Elsewhere = ["http://localhost:1234/draft2019-09/", "http://localhost:1234/draft7/", "\"$ref\": \"https://json-schema.org/", "\"$schema\": \"" + Host];

    private static string Root => Path.Combine(CorpusFactAttribute.Folder!, "..", "json-schema-test-suite");

    /// <summary>Writes <c>spec.json</c> and what it refers to; gives the cases.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="part">The folder of the suite, under that of the draft.</param>
    /// <param name="position">Where the schemas stand.</param>
    public static IReadOnlyList<SuiteValue> Write(TempFolder folder, string part, SuitePosition position)
    {
        var cases = new List<SuiteValue>();
        var components = new StringBuilder();
        WriteRemotes(folder);
        foreach (var path in Directory.GetFiles(Path.Combine(Root, "tests", "draft2020-12", part), "*.json").Order(StringComparer.Ordinal))
        {
            foreach (var group in JsonElement.Parse(File.ReadAllBytes(path)).EnumerateArray())
            {
                var schema = group.GetProperty("schema").GetRawText();
                if (IsRemote(schema))
                {
                    continue;
                }

                // The two letters keep the name from being a plural of another.
                var type = string.Create(CultureInfo.InvariantCulture, $"G{components.Length}It");
                folder.Write($"schemas/{type}.json", schema.Replace(Host, "remotes/", StringComparison.Ordinal));
                components.Append(components.Length > 0 ? "," : "").Append(CultureInfo.InvariantCulture, $"\"{type}\": {position.Around($$"""{"$ref": "schemas/{{type}}.json"}""")}");
                cases.AddRange(group.GetProperty("tests").EnumerateArray().Select(test => new SuiteValue(
                    type,
                    Path.GetFileNameWithoutExtension(path),
                    $"{group.GetProperty("description").GetString()}: {test.GetProperty("description").GetString()}",
                    schema,
                    test.GetProperty("data"),
                    test.GetProperty("valid").GetBoolean())));
            }
        }

        folder.Write("spec.json", $$$$"""{"openapi": "3.1.1", "info": {"title": "t", "version": "1"}, "paths": {}, "components": {"schemas": { {{{{components}}}} }}}""");
        return cases;
    }

    private static void WriteRemotes(TempFolder folder)
    {
        var remotes = Path.Combine(Root, "remotes", "draft2020-12");
        foreach (var path in Directory.GetFiles(remotes, "*.json", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(remotes, path);
            var up = string.Concat(Enumerable.Repeat("../", name.Count(c => c == Path.DirectorySeparatorChar)));
            folder.Write("schemas/remotes/" + name, File.ReadAllText(path).Replace(Host, up, StringComparison.Ordinal));
        }
    }

    private static bool IsRemote(string schema) => Array.Exists(Elsewhere, text => schema.Contains(text, StringComparison.Ordinal));
}

/// <summary>A value, and whether it is valid.</summary>
/// <param name="Type">The component that holds it.</param>
/// <param name="File">The case's file.</param>
/// <param name="Name">The names of its group and its own.</param>
/// <param name="Schema">The schema.</param>
/// <param name="Data">The value.</param>
/// <param name="Valid">True where the schema takes it.</param>
internal sealed record SuiteValue(string Type, string File, string Name, string Schema, JsonElement Data, bool Valid)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}: {Name}";
}
