using System.Text.Json;
using System.Text.RegularExpressions;
using ImageCodegen.Binding.Patterns;

namespace ImageCodegen.Tests.Binding.Patterns;

/// <summary>The optional tests of JSON-Schema-Test-Suite about ECMA-262, where they are at hand.</summary>
public sealed class EcmaSuiteTests
{
    private static readonly string Suite = Path.Combine(
        CorpusFactAttribute.Folder ?? "", "..", "json-schema-test-suite", "tests", "draft2020-12", "optional");

    [CorpusFact]
    public void Patterns_accept_and_refuse_what_the_suite_says()
    {
        var wrong = new List<string>();
        foreach (var group in Groups("ecmascript-regex.json"))
        {
            if (!group.GetProperty("schema").TryGetProperty("pattern", out var pattern))
            {
                continue;
            }

            var translated = EcmaPattern.Translate(pattern.GetString()!);
            Assert.Null(translated.Problem);
            var regex = new Regex(translated.DotNet!, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
            foreach (var test in group.GetProperty("tests").EnumerateArray().Where(t => t.GetProperty("data").ValueKind == JsonValueKind.String))
            {
                if (regex.IsMatch(test.GetProperty("data").GetString()!) != test.GetProperty("valid").GetBoolean())
                {
                    wrong.Add($"{pattern}: {test.GetProperty("description")}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [CorpusFact]
    public void Texts_are_patterns_or_not_as_the_suite_says()
    {
        var tests = Groups(Path.Combine("format", "ecmascript-regex.json")).SelectMany(g => g.GetProperty("tests").EnumerateArray());
        Assert.All(tests, t => Assert.Equal(t.GetProperty("valid").GetBoolean(), EcmaPattern.Translate(t.GetProperty("data").GetString()!).Problem is null));
    }

    private static JsonElement[] Groups(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Suite, file)));
        return [.. document.RootElement.Clone().EnumerateArray()];
    }
}
