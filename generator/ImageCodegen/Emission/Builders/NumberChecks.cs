using System.Globalization;
using System.Numerics;
using ImageCodegen.Emission.Escaping;
using ImageCodegen.Model;

namespace ImageCodegen.Emission.Builders;

/// <summary>Bounds of numbers in the C# type of the value: what lies outside the type becomes a bound that says the same inside it.</summary>
internal static class NumberChecks
{
    internal static IEnumerable<(string Method, CSharpLiteral[] Bounds)> Range(ScalarKind kind, NumberRange range)
    {
        var low = range.Minimum is null ? null : Bound(kind, range.Minimum, range.MinimumExclusive, isLower: true);
        var high = range.Maximum is null ? null : Bound(kind, range.Maximum, range.MaximumExclusive, isLower: false);
        if (low is { Exclusive: false } && high is { Exclusive: false })
        {
            yield return ("Range", [low.Value.Literal, high.Value.Literal]);
            yield break;
        }

        if (low is { } lower)
        {
            yield return (lower.Exclusive ? "ExclusiveMinimum" : "Minimum", [lower.Literal]);
        }

        if (high is { } upper)
        {
            yield return (upper.Exclusive ? "ExclusiveMaximum" : "Maximum", [upper.Literal]);
        }
    }

    /// <summary>The divisor in the type of the value; null where every value is a multiple.</summary>
    internal static CSharpLiteral? Divisor(ScalarKind kind, string text)
    {
        var number = JsonNumber.Of(text);
        if (number.Digits.IsZero)
        {
            return null;
        }

        switch (kind)
        {
            case ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.UInt64:
                // A whole number is a multiple of p/q exactly when it is one of p, the fraction being in lowest terms.
                var whole = number.Numerator();
                return whole.IsOne
                    ? null
                    : CSharpLiteral.Number(
                        kind,
                        BigInteger.Min(whole, kind == ScalarKind.UInt64 ? ulong.MaxValue : long.MaxValue)
                            .ToString(CultureInfo.InvariantCulture));
            case ScalarKind.Decimal when !decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var divisor) || divisor == 0:
                return null;
            case ScalarKind.Single when float.Parse(text, CultureInfo.InvariantCulture) == 0:
            case ScalarKind.Double when double.Parse(text, CultureInfo.InvariantCulture) == 0:
                return null;
            case ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal:
                return CSharpLiteral.Number(kind, text);
            default:
                return null;
        }
    }

    private static (CSharpLiteral Literal, bool Exclusive)? Bound(ScalarKind kind, string text, bool exclusive, bool isLower)
    {
        var number = JsonNumber.Of(text);
        switch (kind)
        {
            case ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.UInt64:
                // A fraction is rounded to where the same whole numbers pass.
                var whole = isLower == exclusive ? number.Floor() : number.Ceiling();
                (BigInteger least, BigInteger most) = kind == ScalarKind.UInt64
                    ? (ulong.MinValue, ulong.MaxValue)
                    : ((BigInteger)long.MinValue, (BigInteger)long.MaxValue);
                CSharpLiteral Literal(BigInteger bound) => CSharpLiteral.Number(kind, bound.ToString(CultureInfo.InvariantCulture));
                return whole < least ? (isLower ? null : (Literal(least), true))
                    : whole > most ? (isLower ? (Literal(most), true) : null)
                    : (Literal(whole), exclusive);
            case ScalarKind.Single or ScalarKind.Double:
                return (CSharpLiteral.Number(kind, text), exclusive);
            case ScalarKind.Decimal when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _):
                return (CSharpLiteral.Number(kind, text), exclusive);
            case ScalarKind.Decimal:
                var limit = number.Digits.Sign < 0 ? decimal.MinValue : decimal.MaxValue;
                return number.Digits.Sign < 0 == isLower ? null : (CSharpLiteral.Number(kind, limit.ToString(CultureInfo.InvariantCulture)), true);
            default:
                return null;
        }
    }
}
