using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Keywords for strings (JSON Schema validation, 6.3).</summary>
internal static class StringKeywords
{
    public static IEnumerable<SchemaKeyword> Of(KeywordSource from)
    {
        foreach (var bound in CountKeyword.Pair(from, "Length", JsonValueKind.String, ("character", "characters"), CodePoints))
        {
            yield return bound;
        }
        if (from.Text("pattern") is { } pattern)
        {
            yield return new PatternKeyword(new SchemaPattern(pattern, from.Place));
        }
        if (from.AssertsFormats && from.Text("format") is { } format)
        {
            yield return new FormatKeyword(format);
        }
    }

    // Half a surrogate pair counts as one, as in ECMA-262.
    private static long CodePoints(JsonInstance at)
    {
        var text = at.Text;
        long count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                count--;
                i++;
            }
        }
        return count;
    }
}

/// <summary><c>format</c>, of a string.</summary>
internal sealed class FormatKeyword(string format) : SchemaKeyword
{
    public override bool Check(SchemaEvaluation run, JsonInstance at, EvaluatedParts? parts) =>
        at.Kind != JsonValueKind.String || TextFormat.Is(format, at.Text) || run.Fail(at, "format", $"must be of the format {format}");
}

/// <summary><c>pattern</c>.</summary>
internal sealed class PatternKeyword(SchemaPattern pattern) : SchemaKeyword
{
    public override bool Check(SchemaEvaluation run, JsonInstance at, EvaluatedParts? parts) =>
        at.Kind != JsonValueKind.String || pattern.IsMatch(run, at, "pattern", at.Text) || run.Fail(at, "pattern", $"must match {pattern}");
}
