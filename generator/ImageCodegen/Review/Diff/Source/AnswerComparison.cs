namespace ImageCodegen.Review.Diff.Source;

/// <summary>Compares what the answers to a request are read as.</summary>
internal static class AnswerComparison
{
    /// <summary>Compares the answers of every status that both sides document.</summary>
    public static void Run(SurfacePairs pairs, SourceChanges changes, SurfaceType before, SurfaceType after)
    {
        var current = after.Answers.ToLookup(a => a.Status, StringComparer.Ordinal);
        foreach (var answer in before.Answers)
        {
            if (current[answer.Status].FirstOrDefault() is { } now && pairs.Now(answer.Type) != now.Type)
            {
                var (told, toldNow) = TypeText.Of(answer.Type, now.Type);
                changes.Add(
                    SourceRules.AnswerTypeChanged,
                    before,
                    after,
                    $"The answer {answer.Status} to {before.Name} was read as {Name(told)} and is read as {Name(toldNow)}",
                    "Tell whoever tests for the type of an answer",
                    wire: null,
                    answer.Status,
                    answer.Type,
                    now.Type);
            }
        }
    }

    private static string Name(string type) => type.Length == 0 ? "nothing" : type;
}
