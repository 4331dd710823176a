using System.Reflection;
using System.Text.Json;
using ImageCodegen.Runtime;
using ImageCodegen.Tests.Compilation;
using Xunit.Abstractions;

namespace ImageCodegen.Tests.Cases;

/// <summary>
/// The cases of JSON-Schema-Test-Suite for draft 2020-12, each schema a member of a record: what is generated keeps every valid value as
/// it was, and its validator refuses none, but for what a C# type refuses.
/// </summary>
public sealed class GeneratedSuiteTests(ITestOutputHelper output)
{
    // The beginnings of names of groups whose valid values are refused, and why.
    private static readonly Dictionary<string, string> Stricter = new(StringComparer.Ordinal)
    {
        ["format: "] = "a format has a C# type, which reads such values alone",
        ["additionalProperties: additionalProperties being false"] = OtherKinds,
        ["items: a schema given for items"] = OtherKinds,
        ["patternProperties: patternProperties validates"] = OtherKinds,
        ["prefixItems: a schema given for prefixItems"] = OtherKinds,
        ["properties: object properties validation"] = OtherKinds,
        ["properties: properties whose names are Javascript"] = OtherKinds,
        ["ref: root pointer ref"] = OtherKinds,
        ["ref: simple URN base URI with $ref via the URN"] = OtherKinds,
        ["required: required validation"] = OtherKinds,
        ["default: "] = "defaults stand in for absent members, and are checked like them",
        ["dynamicRef: after leaving a dynamic scope"] = NoScopes,
        ["unevaluatedItems: unevaluatedItems with $dynamicRef"] = NoScopes,
        ["unevaluatedProperties: unevaluatedProperties with $dynamicRef"] = NoScopes,
        ["vocabulary: "] = "every keyword checks, whatever vocabularies a schema chooses",
    };

    private const string OtherKinds = "keywords of one kind of JSON make a C# type of that kind";
    private const string NoScopes = "$dynamicRef is read as $ref";
    private const int FewestCases = 1200;
    private const int MostTolerated = 80;

    [CorpusFact]
    public void No_valid_value_is_lost_or_refused()
    {
        using var folder = new TempFolder();
        var cases = SuiteDocument.Write(folder);
        var result = CodegenPipeline.Run(new CodegenOptions { WorkingDirectory = folder.FullPath, Specs = ["spec.json"], Namespace = "Suite", Output = "out" });
        Assert.False(result.HasErrors, string.Join('\n', result.Diagnostics));
        var files = Directory.GetFiles(folder["out"], "*.cs", SearchOption.AllDirectories);
        var assembly = CodeCompiler.Compile(files.Select(file => (Path.GetRelativePath(folder["out"], file), File.ReadAllText(file)))).Load();

        var verdicts = cases.Select(c => (Case: c, Verdict: Judge(assembly.GetType("Suite." + c.Type, throwOnError: true)!, c))).ToList();

        output.WriteLine(string.Join('\n', verdicts.CountBy(static v => v.Verdict).Select(static v => $"{v.Key}: {v.Value}")));
        var unexpected = verdicts.Where(static v => v.Verdict is "lost" || (v.Verdict is "refused" && !Stricter.Keys.Any(s => v.Case.Name.StartsWith(s, StringComparison.Ordinal)))).ToList();
        Assert.True(unexpected.Count == 0, string.Join('\n', unexpected));
        Assert.True(cases.Count > FewestCases);

        // Reading is tolerant, so that some invalid values pass: text for numbers, and two alternatives that both fit.
        Assert.InRange(verdicts.Count(static v => v.Verdict == "tolerated"), 0, MostTolerated);
    }

    private static string Judge(Type type, GeneratedCase given)
    {
        try
        {
            var parse = type.GetMethod("Parse", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy, [typeof(string)])!;
            var value = parse.CreateDelegate<Func<string, object>>()($$"""{"m":{{given.Data.GetRawText()}}}""");
            var back = JsonElement.Parse((byte[])type.GetMethod("ToUtf8Json", [])!.Invoke(value, [])!).GetProperty("m");
            var valid = ((ValidationResult)type.GetMethod("Validate", [])!.Invoke(value, [])!).IsValid;
            return given.Valid && !JsonElement.DeepEquals(back, given.Data) ? "lost"
                : valid == given.Valid ? "agreed"
                : given.Valid ? "refused"
                : "tolerated";
        }
        catch (JsonException)
        {
            return given.Valid ? "refused" : "agreed";
        }
    }
}
