using System.Globalization;
using System.Numerics;

namespace ImageCodegen.Model;

/// <summary>A JSON number (RFC 8259, 6), exact: digits times a power of ten. Large exponents cost nothing.</summary>
/// <param name="Digits">The digits as an integer, without zeros at the end, with the sign.</param>
/// <param name="Exponent">The power of ten.</param>
public readonly record struct JsonNumber(BigInteger Digits, int Exponent)
{
    private const int MostDigits = 400;

    /// <summary>True where it has no fraction.</summary>
    public bool IsInteger => Exponent >= 0;

    /// <summary>Reads a text that is known to be a number.</summary>
    /// <exception cref="FormatException">It is none, or beyond the limits of <see cref="Parse"/>.</exception>
    public static JsonNumber Of(string text) => Parse(text) ?? throw new FormatException();

    /// <summary>Reads a number text; null where it is none, or beyond 400 digits or an exponent of six digits.</summary>
    public static JsonNumber? Parse(string text)
    {
        var mark = text.IndexOfAny(['e', 'E']);
        var mantissa = mark < 0 ? text : text[..mark];
        var exponent = 0;
        if (mark >= 0 && !int.TryParse(text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
            || exponent is < -999_999 or > 999_999)
        {
            return null;
        }

        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0)
        {
            exponent -= mantissa.Length - point - 1;
            mantissa = mantissa.Remove(point, 1);
        }

        if (mantissa.Length > MostDigits || !BigInteger.TryParse(mantissa, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var digits))
        {
            return null;
        }

        return Normalize(digits, exponent);
    }

    /// <summary>The number as an integer; null where it has a fraction or more than 400 digits.</summary>
    public BigInteger? ToInteger() => !IsInteger || Exponent > MostDigits ? null : Digits * BigInteger.Pow(10, Exponent);

    /// <summary>The nearest integer that is not below.</summary>
    public BigInteger Ceiling() => -BigIntegerFloor(-Digits, Exponent);

    /// <summary>The nearest integer that is not above.</summary>
    public BigInteger Floor() => BigIntegerFloor(Digits, Exponent);

    /// <summary>Of the number as a fraction in lowest terms, what stands above the line; cut to 400 digits.</summary>
    public BigInteger Numerator() => IsInteger ? Floor() : Digits / BigInteger.GreatestCommonDivisor(Digits, BigInteger.Pow(10, Math.Min(-Exponent, MostDigits * 4)));

    /// <summary>Negative where this is less than the other, zero where they are equal.</summary>
    public int CompareWith(JsonNumber other)
    {
        if (Digits.Sign != other.Digits.Sign || Digits.IsZero)
        {
            return Digits.Sign.CompareTo(other.Digits.Sign);
        }

        // Where the magnitudes are far apart, the powers need not be worked out.
        var magnitude = Magnitude().CompareTo(other.Magnitude());
        if (magnitude != 0)
        {
            return magnitude * Digits.Sign;
        }

        var least = Math.Min(Exponent, other.Exponent);
        return (Digits * BigInteger.Pow(10, Exponent - least)).CompareTo(other.Digits * BigInteger.Pow(10, other.Exponent - least));
    }

    private int Magnitude() => BigInteger.Abs(Digits).ToString(CultureInfo.InvariantCulture).Length + Exponent;

    private static BigInteger BigIntegerFloor(BigInteger digits, int exponent)
    {
        if (exponent >= 0)
        {
            return digits * BigInteger.Pow(10, Math.Min(exponent, MostDigits));
        }

        if (-exponent > MostDigits * 2)
        {
            return digits.Sign < 0 ? BigInteger.MinusOne : BigInteger.Zero;
        }

        var divisor = BigInteger.Pow(10, -exponent);
        var quotient = BigInteger.DivRem(digits, divisor, out var rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }

    private static JsonNumber Normalize(BigInteger digits, int exponent)
    {
        if (digits.IsZero)
        {
            return new JsonNumber(BigInteger.Zero, 0);
        }

        while (true)
        {
            var shorter = BigInteger.DivRem(digits, 10, out var rest);
            if (!rest.IsZero)
            {
                return new JsonNumber(digits, exponent);
            }

            (digits, exponent) = (shorter, exponent + 1);
        }
    }
}
