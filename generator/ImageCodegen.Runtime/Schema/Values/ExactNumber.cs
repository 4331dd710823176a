using System.Globalization;
using System.Numerics;

namespace ImageCodegen.Runtime;

/// <summary>
/// A JSON number as it is meant, of any size and precision: whole digits and a power of ten. Nothing here takes longer
/// for a large exponent than for a small one.
/// </summary>
internal sealed class ExactNumber : IEquatable<ExactNumber>
{
    private readonly string text;

    // Not divisible by ten, or zero.
    private readonly BigInteger digits;
    private readonly BigInteger power;
    private readonly int length;

    private ExactNumber(string text)
    {
        this.text = text;
        var exponentAt = text.AsSpan().IndexOfAny('e', 'E');
        var mantissa = exponentAt < 0 ? text : text[..exponentAt];
        var pointAt = mantissa.IndexOf('.', StringComparison.Ordinal);
        var fraction = pointAt < 0 ? 0 : mantissa.Length - pointAt - 1;
        var significant = mantissa.Replace("-", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal).TrimStart('0');
        var trimmed = significant.TrimEnd('0');
        length = trimmed.Length;
        if (length > 0)
        {
            digits = BigInteger.Parse(trimmed, NumberStyles.None, CultureInfo.InvariantCulture) * (text[0] == '-' ? -1 : 1);
            power = significant.Length - length - fraction;
            power += exponentAt < 0
                ? 0
                : BigInteger.Parse(text.AsSpan(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        }
    }

    /// <summary>True where there is no fraction: <c>1.0</c> is an integer (JSON Schema validation, 6.1.1).</summary>
    public bool IsInteger => power.Sign >= 0;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => digits.Sign;

    /// <summary>Takes the text of a number (RFC 8259, 6).</summary>
    public static ExactNumber Parse(string text) => new(text);

    /// <summary>Below zero, zero or above: how one stands to another.</summary>
    public static int Compare(ExactNumber a, ExactNumber b)
    {
        if (a.Sign != b.Sign || a.Sign == 0)
        {
            return a.Sign.CompareTo(b.Sign);
        }
        var order = (a.length + a.power).CompareTo(b.length + b.power);
        if (order != 0)
        {
            return order * a.Sign;
        }

        // As many digits before the point: the powers differ by no more than the digits written.
        var shift = (int)(a.power - b.power);
        return shift >= 0
            ? (a.digits * BigInteger.Pow(10, shift)).CompareTo(b.digits)
            : a.digits.CompareTo(b.digits * BigInteger.Pow(10, -shift));
    }

    /// <summary>The number as a count: a larger one than fits is the largest that does.</summary>
    public long ToCount() => length + power > 18 ? long.MaxValue : (long)(digits * BigInteger.Pow(10, (int)power));

    /// <summary><c>multipleOf</c> (JSON Schema validation, 6.2.1).</summary>
    public bool IsMultipleOf(ExactNumber divisor)
    {
        var shift = power - divisor.power;

        // Where the divisor's digits end further left, it is a multiple of ten in the unit in which this number is not.
        return Sign == 0 || (shift.Sign >= 0 && (BigInteger.ModPow(10, shift, divisor.digits) * digits % divisor.digits).IsZero);
    }

    public bool Equals(ExactNumber? other) => other is not null && digits == other.digits && power == other.power;

    public override bool Equals(object? obj) => Equals(obj as ExactNumber);

    public override int GetHashCode() => HashCode.Combine(digits, power);

    public override string ToString() => text;
}
