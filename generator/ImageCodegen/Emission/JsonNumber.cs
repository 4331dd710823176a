using System.Globalization;
using System.Numerics;

namespace ImageCodegen.Emission;

/// <summary>A JSON number (RFC 8259, 6) held exactly: a whole number times a power of ten.</summary>
internal readonly record struct JsonNumber(BigInteger Digits, int Exponent)
{
    /// <summary>No number of a spec needs a larger exponent; what lies beyond is cut there, so that no text costs memory.</summary>
    private const int ExponentLimit = 400;

    /// <summary>Reads number text.</summary>
    /// <exception cref="FormatException">The text is no number.</exception>
    public static JsonNumber Parse(string text)
    {
        var mark = text.AsSpan().IndexOfAny('e', 'E');
        var mantissa = mark < 0 ? text : text[..mark];
        var exponent = mark < 0 ? 0 : (int)BigInteger.Max(-ExponentLimit, BigInteger.Min(ExponentLimit, ParseInteger(text[(mark + 1)..])));
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        return point < 0
            ? new JsonNumber(ParseInteger(mantissa), exponent)
            : new JsonNumber(ParseInteger(mantissa.Remove(point, 1)), exponent - (mantissa.Length - point - 1));
    }

    /// <summary>The largest whole number that is not above this.</summary>
    public BigInteger Floor()
    {
        if (Exponent >= 0)
        {
            return Digits * BigInteger.Pow(10, Exponent);
        }

        var quotient = BigInteger.DivRem(Digits, BigInteger.Pow(10, -Exponent), out var rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The smallest whole number that is not below this.</summary>
    public BigInteger Ceiling() => -new JsonNumber(-Digits, Exponent).Floor();

    /// <summary>True where there is no fraction.</summary>
    public bool IsWhole => Floor() == Ceiling();

    private static BigInteger ParseInteger(string text) => BigInteger.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
