using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>A keyword that bounds how many of something a value has.</summary>
/// <param name="keyword">The keyword.</param>
/// <param name="bound">The bound.</param>
/// <param name="kind">The kind of values that it is for.</param>
/// <param name="noun">What is counted, singular and plural.</param>
/// <param name="count">Counts.</param>
internal sealed class CountKeyword(
    string keyword, long bound, JsonValueKind kind, (string One, string Many) noun, Func<JsonInstance, long> count) : SchemaKeyword
{
    private readonly bool isLeast = keyword.StartsWith("min", StringComparison.Ordinal);

    /// <summary>The lower and the upper bound, where they are there.</summary>
    public static IEnumerable<SchemaKeyword> Pair(
        KeywordSource from, string suffix, JsonValueKind kind, (string One, string Many) noun, Func<JsonInstance, long> count)
    {
        foreach (var keyword in (string[])["min" + suffix, "max" + suffix])
        {
            if (from.Count(keyword) is { } bound)
            {
                yield return new CountKeyword(keyword, bound, kind, noun, count);
            }
        }
    }

    public override bool Check(SchemaEvaluation run, JsonInstance at, EvaluatedParts? parts)
    {
        if (at.Kind != kind || count(at) is var found && (isLeast ? found >= bound : found <= bound))
        {
            return true;
        }
        var counted = bound == 1 ? noun.One : noun.Many;
        return isLeast
            ? run.Fail(at, keyword, $"must have at least {bound} {counted}, has {found}")
            : run.Fail(at, keyword, $"must have at most {bound} {counted}, has {found}");
    }
}
