using System.Numerics;
using ImageCodegen.Model;
using ImageCodegen.Syntax;

namespace ImageCodegen.Binding.Values;

/// <summary>The C# type of integers without a format: the smallest of <c>long</c>, <c>ulong</c> and any size that has all their bounds and values.</summary>
internal static class IntegerReach
{
    private static readonly string[] Lower = ["minimum", "exclusiveMinimum"];
    private static readonly string[] Upper = ["maximum", "exclusiveMaximum"];

    // The limits of long and ulong as a double prints them: documents from JavaScript have them so.
    private static readonly BigInteger MostLong = BigInteger.Parse("9223372036854776000", System.Globalization.CultureInfo.InvariantCulture);
    private static readonly BigInteger MostUnsigned = BigInteger.Parse("18446744073709552000", System.Globalization.CultureInfo.InvariantCulture);

    // 256 bits are the largest integers that anybody counts with; a larger bound, such as that of a double, means that there is none.
    private static readonly BigInteger Boundless = BigInteger.Pow(10, 78);

    /// <summary>The type for the schemas of a place.</summary>
    public static ScalarKind Of(IReadOnlyList<MappingNode> all)
    {
        List<BigInteger> low = [.. all.SelectMany(s => Lower.Select(k => Integer(s[k]))).OfType<BigInteger>()];
        List<BigInteger> high = [.. all.SelectMany(s => Upper.Select(k => Integer(s[k]))).OfType<BigInteger>()];
        List<BigInteger> values = [.. all.SelectMany(s => s["enum"] is SequenceNode list ? list.Items.Select(Integer) : [Integer(s["const"])]).OfType<BigInteger>()];
        List<BigInteger> bounds = [.. low.Concat(high)];
        if (bounds.TrueForAll(n => BigInteger.Abs(n) <= MostLong) && values.TrueForAll(n => n >= long.MinValue && n <= long.MaxValue))
        {
            return ScalarKind.Int64;
        }

        var isPositive = low.Count > 0 ? low.TrueForAll(n => n.Sign >= 0) : high.Count == 0 && values.TrueForAll(n => n.Sign >= 0);
        return isPositive && bounds.TrueForAll(n => n <= MostUnsigned) && values.TrueForAll(n => n <= ulong.MaxValue)
            ? ScalarKind.UInt64
            : ScalarKind.BigInteger;
    }

    private static BigInteger? Integer(Node? node) =>
        node is ScalarNode { Type: ScalarType.Integer or ScalarType.Number } scalar
            && JsonNumber.Parse(scalar.Text)?.ToInteger() is { } number && BigInteger.Abs(number) < Boundless
            ? number
            : null;
}
