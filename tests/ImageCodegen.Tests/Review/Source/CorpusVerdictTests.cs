using System.Globalization;
using ImageCodegen.Review;
using ImageCodegen.Tests.Fuzzing;

namespace ImageCodegen.Tests.Review.Source;

/// <summary>The compiler judges the source verdict on slices of large real documents, too.</summary>
public sealed class CorpusVerdictTests
{
    private const int MostComponents = 25;
    private static readonly int Count = int.Parse(Environment.GetEnvironmentVariable("IMAGECODEGEN_VERDICTS") ?? "14", CultureInfo.InvariantCulture);
    private static readonly string[] Documents = ["figma.yaml", "adyen-checkout.json", "stripe.json", "spotify.json", "github.json", "kubernetes.json", "blockfrost.yaml"];

    [CorpusFact]
    public void The_compiler_agrees_with_the_source_verdict_on_real_documents()
    {
        var failures = new List<string>();
        var verdicts = new List<Verdict>();
        foreach (var name in Documents)
        {
            var slices = new CorpusSlice(FuzzSeeds.Tree(Path.Combine(CorpusFactAttribute.Folder!, name)));
            for (var seed = 0; seed < Count / Documents.Length; seed++)
            {
                var random = new Random(seed);
                if (slices.Cut(random, MostComponents) is not { } slice || VerdictTrial.Run(slice, random) is not { } trial)
                {
                    continue;
                }

                verdicts.Add(trial.Worst);
                if (trial.Disagreement is { } disagreement)
                {
                    failures.Add($"{name}, seed {seed}: {disagreement}");
                }
            }
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of {verdicts.Count}\n" + string.Join('\n', failures));
        Assert.True(verdicts.Count > Count / 4 && verdicts.Contains(Verdict.Breaking), $"only {verdicts.Count} documents were tried");
    }
}
