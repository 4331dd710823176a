using System.Text.Json;
using ImageCodegen.Tests.Compilation;
using ImageCodegen.Tests.Instances;
using Xunit.Abstractions;

namespace ImageCodegen.Tests.Cases.Suite;

/// <summary>
/// The cases of JSON-Schema-Test-Suite for draft 2020-12, each schema in each position: what is generated keeps every value as it was,
/// and its validator judges as the suite does, but for <see cref="SuiteException"/>s and what <see cref="MeantValue"/> says.
/// </summary>
public sealed class GeneratedSuiteTests(ITestOutputHelper output)
{
    private const int FewestCases = 1200;
    private const int FewestOptional = 150;
    private const int FewestTypes = 200;
    private const int FewestFormats = 600;
    private const string AssertFormats = "output: out\nassert-formats: true\nspecs: [{spec: spec.json, namespace: Suite}]";

    [CorpusTheory]
    [InlineData("member")]
    [InlineData("item")]
    [InlineData("map")]
    [InlineData("case")]
    [InlineData("root")]
    public void Generated_types_judge_as_the_suite_does(string position) => Judge("", position, SuiteException.Required, FewestCases);

    [CorpusTheory]
    [InlineData("member")]
    [InlineData("item")]
    [InlineData("case")]
    public void Generated_types_judge_as_the_optional_suite_does(string position) => Judge("optional", position, SuiteException.Optional, FewestOptional);

    [CorpusFact]
    public void Formats_are_checked_where_they_are_asserted() => Judge("optional/format", "member", SuiteException.Formats, FewestFormats, static _ => true, AssertFormats);

    [CorpusFact]
    public void Formats_of_strings_are_checked_where_they_are_asserted() =>
        Judge("optional/format", "text", SuiteException.TextFormats, FewestFormats, static one => one.Data.ValueKind == JsonValueKind.String, AssertFormats);

    private void Judge(string part, string position, IReadOnlyList<SuiteException> exceptions, int fewest) => Judge(part, position, exceptions, fewest, static _ => true, null);

    private void Judge(string part, string positionName, IReadOnlyList<SuiteException> exceptions, int fewest, Predicate<SuiteValue> applies, string? configuration)
    {
        using var folder = new TempFolder();
        var position = SuitePosition.All.Single(p => p.Name == positionName);
        var cases = SuiteDocument.Write(folder, part, position);
        var result = CodegenPipeline.Run(configuration is null
            ? new CodegenOptions { WorkingDirectory = folder.FullPath, Specs = ["spec.json"], Namespace = "Suite", Output = "out" }
            : new CodegenOptions { WorkingDirectory = folder.FullPath, ConfigurationPath = folder.Write("imagecodegen.yaml", configuration) });
        Assert.False(result.HasErrors, string.Join('\n', result.Diagnostics));
        var files = Directory.GetFiles(folder["out"], "*.cs", SearchOption.AllDirectories);
        var assembly = CodeCompiler.Compile(files.Select(file => (Path.GetRelativePath(folder["out"], file), File.ReadAllText(file)))).Load();

        // At the root a schema without a type of its own cannot be asked, and null is nothing for a serializer.
        var verdicts = cases
            .Where(one => applies(one))
            .Where(one => !position.IsRoot || (one.Data.ValueKind != JsonValueKind.Null && assembly.GetType("Suite." + one.Type)?.GetMethod("Validate", []) is not null))
            .Select(one => (Case: one, Verdict: Judge(new GeneratedType(assembly.GetType("Suite." + one.Type, throwOnError: true)!), position, one, configuration is null)))
            .ToList();

        output.WriteLine(string.Join('\n', verdicts.CountBy(static v => v.Verdict).Select(static v => $"{v.Key}: {v.Value}")));
        var others = verdicts.FindAll(static v => v.Verdict is not (Agreed or Meant));
        var unexpected = others.FindAll(v => v.Verdict == Lost || !exceptions.Any(e => e.Covers(v.Case))).ConvertAll(v => $"{v.Verdict}: {v.Case}");
        unexpected.AddRange(exceptions.Where(e => !position.IsRoot && !others.Exists(v => e.Covers(v.Case))).Select(e => $"not needed: {e}"));
        Assert.True(unexpected.Count == 0, string.Join('\n', unexpected));
        Assert.True(verdicts.Count >= (position.IsRoot ? FewestTypes : fewest), $"{verdicts.Count} cases");
    }

    private const string Agreed = "agreed";
    private const string Meant = "valid as what was meant";
    private const string Lost = "lost";
    private const string Refused = "refused";
    private const string Passed = "passed";

    private static string Judge(GeneratedType type, SuitePosition position, SuiteValue given, bool isTolerant)
    {
        var json = position.Of(given.Data.GetRawText());
        try
        {
            var value = type.Read(json);
            var valid = type.Failures(value).Count == 0;
            return type.Lost(json, value) is not null && (valid || given.Valid) ? Lost
                : valid == given.Valid ? Agreed
                : given.Valid ? Refused
                : isTolerant && MeantValue.Allows(given) ? Meant : Passed;
        }
        catch (JsonException)
        {
            return given.Valid ? Refused : Agreed;
        }
    }
}
