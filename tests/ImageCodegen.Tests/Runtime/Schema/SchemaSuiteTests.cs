using Xunit.Abstractions;

namespace ImageCodegen.Tests.Runtime.Schema;

public class SchemaSuiteTests(ITestOutputHelper output)
{
    private const string MetaSchema = "refers to the meta-schema's documents, which the suite does not have";
    private const string Vocabulary = "a schema's own choice of vocabularies is not followed: every keyword checks";

    // The beginnings of names of cases, and why they are left out.
    private static readonly Dictionary<string, string> NotRequired = new()
    {
        ["defs: validate definition against metaschema: "] = MetaSchema,
        ["ref: remote ref, containing refs itself: "] = MetaSchema,
        ["vocabulary: schema that uses custom metaschema with with no validation vocabulary: no validation: invalid number"] = Vocabulary,
    };

    private static readonly Dictionary<string, string> NotOptional = new()
    {
        ["cross-draft: "] = "schemas of other drafts are not evaluated as such",
        ["dependencies-compatibility: "] = "the keyword is of older drafts; draft 2020-12 has two in its place",
        ["format-assertion: "] = "format is an annotation",
    };

    [CorpusFact]
    public void Every_required_case_passes() => Run("", NotRequired, cases: 1299, excluded: 5);

    [CorpusFact]
    public void Optional_cases_pass_as_far_as_they_concern_the_evaluation() => Run("optional", NotOptional, cases: 162, excluded: 41);

    private void Run(string folder, Dictionary<string, string> exclusions, int cases, int excluded)
    {
        var all = SchemaSuite.Read(folder).ToList();
        var left = all.Where(c => exclusions.Keys.Any(e => c.Name.StartsWith(e, StringComparison.Ordinal))).ToHashSet();
        var failed = all.Where(c => !left.Contains(c) && !c.Passes()).Select(c => c.Name).ToList();

        output.WriteLine($"{all.Count} cases, {all.Count - left.Count - failed.Count} pass, {left.Count} are left out:");
        output.WriteLine(string.Join("\n", exclusions.Select(e => $"{e.Key}{e.Value}")));
        Assert.True(failed.Count == 0, string.Join("\n", failed));
        Assert.Equal((cases, excluded), (all.Count, left.Count));
    }
}
