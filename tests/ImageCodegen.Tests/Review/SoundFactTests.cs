using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ImageCodegen.OpenApi.References;
using ImageCodegen.Review;
using ImageCodegen.Review.Lint;

namespace ImageCodegen.Tests.Review;

/// <summary>
/// What the published schemas and the texts of OpenAPI 3.0 and 3.1 require, fact by fact: one document that has every object
/// and is right in both versions, and for each fact one change to it (<c>tests/Cases/_sound</c>).
/// </summary>
public sealed class SoundFactTests
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.FullPath, "tests", "Cases", "_sound");
    private static readonly string Document = File.ReadAllText(Path.Combine(Folder, "document.json"));

    [Theory]
    [InlineData("3.0")]
    [InlineData("3.1")]
    public void The_document_is_right(string version) =>
        Assert.Empty(Errors(Lint(Changed(version, new Fact(version, "/x-none", "1", "ok")))));

    [Theory]
    [InlineData("3.0")]
    [InlineData("3.1")]
    public void Each_fact_is_found(string version)
    {
        var wrong = Facts().Where(f => f.Versions.Contains(version, StringComparison.Ordinal)).Select(f => Judge(f, version)).OfType<string>().ToList();

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static string? Judge(Fact fact, string version)
    {
        var found = Lint(Changed(version, fact));
        var errors = Errors(found);
        var isRight = fact.Rule == "ok" ? errors.Count == 0
            : fact.Rule[0] == '?' ? errors.Count == 0 && found.Any(f => f.Rule.Id == fact.Rule[1..])
            : errors.Exists(f => f.Rule.Id == fact.Rule);
        return isRight ? null
            : $"{version} | {fact.Pointer} | {fact.Value} | {fact.Rule}: found {string.Join(", ", found.Where(f => f.Rule.Id != "component-unused").Select(f => $"{f.Rule.Id} ({f.Level}) {f.Place.Pointer}"))}";
    }

    private static List<Finding> Errors(IReadOnlyList<Finding> found) => [.. found.Where(f => f.Level == FindingLevel.Error)];

    private static IReadOnlyList<Finding> Lint(string text)
    {
        using var temp = new TempFolder();
        temp.Write("spec.json", text);
        var result = LintRun.Run(new LintOptions { WorkingDirectory = temp.FullPath, Specs = ["spec.json"] });
        Assert.Empty(result.Diagnostics);
        return result.Findings;
    }

    private static string Changed(string version, Fact fact)
    {
        var root = JsonNode.Parse(fact.Pointer.Length == 0 ? fact.Value : Document)!;
        root["openapi"] = version == "3.0" ? "3.0.4" : "3.1.1";
        if (fact.Pointer.Length == 0)
        {
            return root.ToJsonString();
        }

        var segments = JsonPointer.Parse(Uri.EscapeDataString(fact.Pointer))!;
        var place = segments.SkipLast(1).Aggregate(root, (node, segment) => node is JsonArray list ? list[At(segment)]! : node[segment]!);
        var last = segments[^1];
        switch (place)
        {
            case JsonArray list when At(last) == list.Count:
                list.Add(JsonNode.Parse(fact.Value));
                break;
            case JsonArray list:
                list[At(last)] = JsonNode.Parse(fact.Value);
                break;
            case JsonObject members when fact.Value == "-":
                Assert.True(members.Remove(last), fact.Pointer);
                break;
            default:
                place[last] = JsonNode.Parse(fact.Value);
                break;
        }

        return root.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }

    private static int At(string segment) => int.Parse(segment, CultureInfo.InvariantCulture);

    private static IEnumerable<Fact> Facts() =>
        from line in File.ReadLines(Path.Combine(Folder, "facts.txt"))
        where line.Length > 0 && line[0] != '#'
        let parts = line.Split('|', StringSplitOptions.TrimEntries)
        select new Fact(parts[0], parts[1], parts[2], parts[3]);

    private sealed record Fact(string Versions, string Pointer, string Value, string Rule);
}
