using System.Globalization;
using ImageCodegen.Review;
using ImageCodegen.Review.Diff.Source;
using ImageCodegen.Tests.Compilation;
using ImageCodegen.Tests.Fuzzing;

namespace ImageCodegen.Tests.Review.Source;

/// <summary>
/// The compiler is the judge: a program that uses all of the old surface is compiled against the new code. It fails where a
/// change is called breaking, and only there; without any change that may break it compiles without a warning.
/// </summary>
public sealed class SourceVerdictTests
{
    private static readonly int Count = int.Parse(Environment.GetEnvironmentVariable("IMAGECODEGEN_VERDICTS") ?? "24", CultureInfo.InvariantCulture);

    private static readonly string[] Seeds = [.. FuzzSeeds.Paths
        .Where(static path => Path.GetFileName(path) is "spec.yaml" or "petstore.yaml" or "galaxy.yaml" && !path.Contains("many-files", StringComparison.Ordinal))];

    [Fact]
    public void The_compiler_agrees_with_the_source_verdict()
    {
        var failures = new List<string>();
        var tried = 0;
        var broken = 0;
        for (var seed = 0; seed < Count; seed++)
        {
            var random = new Random(seed);
            var path = Seeds[seed % Seeds.Length];
            var document = FuzzSeeds.Tree(path);
            if (BoundState.Of(document) is not { } before)
            {
                continue;
            }

            new MeaningMutator(random).Mutate(document);
            if (BoundState.Of(document) is not { } after)
            {
                continue;
            }

            tried++;
            var changes = new SourceAxis().Compare(before.Spec, after.Spec).ToList();
            var worst = changes.Select(c => c.Source).DefaultIfEmpty(Verdict.None).Max();
            broken += worst == Verdict.Breaking ? 1 : 0;
            var problems = CodeCompiler.Compile([.. after.Files, ("Program.cs", before.Program)]).Problems;
            var isError = problems.Any(IsError);
            if (isError != (worst == Verdict.Breaking) || (problems.Count > 0 && worst < Verdict.PossiblyBreaking))
            {
                failures.Add($"seed {seed}, {path}: verdict {worst}\n  {string.Join("\n  ", changes.Select(c => $"{c.Source} {c.Rule.Id}: {c.What}"))}\n  {string.Join("\n  ", problems.Take(5))}");
            }
        }

        Assert.True(failures.Count == 0, string.Join('\n', failures));
        Assert.True(tried > Count / 2 && broken > Count / 8, $"only {tried} documents were tried, {broken} of them broken");
    }

    [Fact]
    public void A_program_over_the_whole_surface_compiles_against_its_own_code()
    {
        foreach (var path in Seeds)
        {
            if (BoundState.Of(FuzzSeeds.Tree(path)) is { } state)
            {
                Assert.Equal([], CodeCompiler.Compile([.. state.Files, ("Program.cs", state.Program)]).Problems.Select(p => path + ": " + p));
                Assert.Empty(new SourceAxis().Compare(state.Spec, state.Spec));
            }
        }
    }

    /// <summary>Warnings are errors to the compiler here; those of the nullable analysis and of obsolete members are none in every build.</summary>
    private static bool IsError(string problem) =>
        !problem.Contains("error CS86", StringComparison.Ordinal)
        && !problem.Contains("error CS87", StringComparison.Ordinal)
        && !problem.Contains("error CS0618", StringComparison.Ordinal);
}
