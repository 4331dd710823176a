using System.Text.Json.Nodes;
using ImageCodegen.Review;
using ImageCodegen.Review.Diff.Source;
using ImageCodegen.Tests.Compilation;

namespace ImageCodegen.Tests.Review.Source;

/// <summary>
/// One document, changed at random: a program that uses all of the old surface is compiled against the new code. It fails where
/// a change is called breaking, and only there; without any change that may break it compiles without a warning.
/// </summary>
/// <param name="Worst">The worst verdict.</param>
/// <param name="Disagreement">What the compiler has against it; null where it agrees.</param>
internal sealed record VerdictTrial(Verdict Worst, string? Disagreement)
{
    /// <summary>Changes the document and compiles; null where one of the two states cannot be bound.</summary>
    internal static VerdictTrial? Run(JsonObject document, Random random)
    {
        if (BoundState.Of(document) is not { } before)
        {
            return null;
        }

        new MeaningMutator(random).Mutate(document);
        if (BoundState.Of(document) is not { } after)
        {
            return null;
        }

        var changes = new SourceAxis().Compare(before.Spec, after.Spec).ToList();
        var worst = changes.Select(c => c.Source).DefaultIfEmpty(Verdict.None).Max();
        var problems = CodeCompiler.Compile([.. after.Files, ("Program.cs", before.Program)]).Problems;
        return new VerdictTrial(
            worst,
            problems.Any(IsError) == (worst == Verdict.Breaking) && (problems.Count == 0 || worst >= Verdict.PossiblyBreaking) ? null
                : $"verdict {worst}\n  {string.Join("\n  ", changes.Select(c => $"{c.Source} {c.Rule.Id}: {c.What}"))}\n  {string.Join("\n  ", problems.Take(5))}");
    }

    /// <summary>Warnings are errors to the compiler here; those of the nullable analysis and of obsolete members are none in every build.</summary>
    private static bool IsError(string problem) =>
        !problem.Contains("error CS86", StringComparison.Ordinal)
        && !problem.Contains("error CS87", StringComparison.Ordinal)
        && !problem.Contains("error CS0618", StringComparison.Ordinal);
}
