using ImageCodegen.Tests.Compilation;
using ImageCodegen.Tests.Examples;
using ImageCodegen.Tests.Instances;

namespace ImageCodegen.Tests.Cases;

/// <summary>
/// For the types of every golden case: its examples come back as they were, and values that are made of their schemas come back as they were and are valid where JSON Schema says
/// so, and are refused or reported where it does not.
/// </summary>
public sealed class GoldenInstanceTests
{
    public static TheoryData<string> Names => [.. GoldenCase.All.Where(IsPlain).Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_JSON_Schema_says_of_a_value_the_generated_type_says_too(string name)
    {
        var golden = GoldenCase.Named(name);
        var assembly = CodeCompiler.Compile(golden.ExpectedFiles.Select(f => (f.Key, f.Value))).Load();
        var document = new TriedDocument(Path.Combine(golden.Folder, "spec.yaml"), "Cases", assembly);
        var examples = new ExampleCounts();
        document.TryExamples(examples);
        Assert.Equal([], examples.Problems);
        Assert.Empty(examples.Untried);

        var types = document.Types.All.Where(t => !t.Key.Contains("multipart~1", StringComparison.Ordinal)).ToList();
        var trial = new InstanceTrial(document.Judge) { Places = 4, Alternatives = 2 };
        for (var i = 0; i < types.Count; i++)
        {
            trial.Try(types[i].Key, document.Types[types[i].Value], seed: i);
        }

        Assert.True(trial.Problems.Count == 0, string.Join("\n", trial.Problems.Take(20)));
        Assert.True(trial.Valid > 0 || types.Count == 0);
    }

    // The types of the others come from several files, are written with keywords that are no JSON Schema, are what the user wanted and not what the schema says,
    // or hold themselves without end.
    private static bool IsPlain(GoldenCase golden) =>
        !golden.Name.StartsWith("config-", StringComparison.Ordinal)
        && golden.Name is not ("wild-loose" or "recursion-without-objects")
        && Directory.GetFiles(golden.Folder, "*.yaml", SearchOption.AllDirectories).Length + Directory.GetFiles(golden.Folder, "*.json", SearchOption.AllDirectories).Length == 1;
}
