using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Which cases of a union a scalar may be: those of its own kind first, then those that can be read from it.</summary>
internal static class UnionScalars
{
    private const int None = 8;

    /// <summary>Finds them; see <see cref="UnionCandidates.Find"/>.</summary>
    public static int Find(UnionCases cases, ref Utf8JsonReader reader, Span<int> found)
    {
        var text = JsonTokenText.Bytes(ref reader);
        var count = 0;
        for (var rank = 0; rank < None; rank++)
        {
            for (var i = 0; i < cases.Count; i++)
            {
                if (Rank(cases[i], reader.TokenType, text) == rank)
                {
                    found[count++] = i;
                }
            }
        }
        return count;
    }

    private static int Rank(UnionCase one, JsonTokenType type, scoped ReadOnlySpan<byte> text)
    {
        if (!one.Allows(text))
        {
            return None;
        }
        var rank = type switch
        {
            JsonTokenType.String => OfString(one),
            JsonTokenType.Number => OfNumber(one, isInteger: text.IndexOfAny(".eE"u8) < 0),
            JsonTokenType.True or JsonTokenType.False => OfBoolean(one),
            _ => None,
        };
        return rank is > 0 and < 3 && one.IsClosed ? 0 : rank;
    }

    private static int OfString(UnionCase one) =>
        one.Has(JsonKinds.String) ? (one.IsSelective ? 1 : 2)
        : one.Has(JsonKinds.Integer) ? 3
        : one.Has(JsonKinds.Number) ? 4
        : one.Has(JsonKinds.Boolean) ? 5
        : None;

    private static int OfNumber(UnionCase one, bool isInteger) =>
        one.Has(JsonKinds.Integer) && isInteger ? 1
        : one.Has(JsonKinds.Number) ? 2
        : one.Has(JsonKinds.Integer) ? 3
        : one.Has(JsonKinds.String) ? 4
        : one.Has(JsonKinds.Boolean) ? 5
        : None;

    private static int OfBoolean(UnionCase one) =>
        one.Has(JsonKinds.Boolean) ? 1
        : one.Has(JsonKinds.String) ? 3
        : None;
}
