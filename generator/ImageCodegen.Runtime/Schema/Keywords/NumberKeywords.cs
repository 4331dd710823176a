using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Keywords for numbers (JSON Schema validation, 6.2).</summary>
internal static class NumberKeywords
{
    public static IEnumerable<SchemaKeyword> Of(KeywordSource from)
    {
        if (from.Number("minimum") is { } minimum)
        {
            yield return new NumberKeyword("minimum", "must be at least", minimum, n => ExactNumber.Compare(n, minimum) >= 0);
        }
        if (from.Number("exclusiveMinimum") is { } above)
        {
            yield return new NumberKeyword("exclusiveMinimum", "must be greater than", above, n => ExactNumber.Compare(n, above) > 0);
        }
        if (from.Number("maximum") is { } maximum)
        {
            yield return new NumberKeyword("maximum", "must be at most", maximum, n => ExactNumber.Compare(n, maximum) <= 0);
        }
        if (from.Number("exclusiveMaximum") is { } below)
        {
            yield return new NumberKeyword("exclusiveMaximum", "must be less than", below, n => ExactNumber.Compare(n, below) < 0);
        }
        if (from.Number("multipleOf") is { } divisor)
        {
            yield return divisor.Sign > 0
                ? new NumberKeyword("multipleOf", "must be a multiple of", divisor, n => n.IsMultipleOf(divisor))
                : throw from.Place.Fault("has a 'multipleOf' that is not above zero");
        }
    }
}

/// <summary>A keyword that compares a number with one.</summary>
internal sealed class NumberKeyword(string keyword, string demand, ExactNumber bound, Predicate<ExactNumber> check) : SchemaKeyword
{
    public override bool Check(SchemaEvaluation run, JsonInstance at, EvaluatedParts? parts) =>
        at.Kind != JsonValueKind.Number || check(at.Number) || run.Fail(at, keyword, $"{demand} {bound}, is {at.Number}");
}
