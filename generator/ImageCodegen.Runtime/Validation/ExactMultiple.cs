using System.Globalization;
using System.Numerics;

namespace ImageCodegen.Runtime;

/// <summary>
/// <c>multipleOf</c> (JSON Schema 2020-12 validation, 6.2.1) over the numbers that are meant: 4.02 is a multiple of 0.01,
/// although no binary fraction of these names is one of the other. So floating-point numbers are taken by their shortest
/// text, as whole numbers with a power of ten.
/// </summary>
internal static class ExactMultiple
{
    public static bool Is(long value, long divisor) => divisor is 1 or -1 || (divisor != 0 && value % divisor == 0);

    public static bool Is(ulong value, ulong divisor) => divisor != 0 && value % divisor == 0;

    public static bool Is(double value, double divisor) => double.IsFinite(value) && IsByText(value, divisor);

    public static bool Is(float value, float divisor) => float.IsFinite(value) && IsByText(value, divisor);

    public static bool Is(decimal value, decimal divisor) => IsByText(value, divisor);

    private static bool IsByText<T>(T value, T divisor)
        where T : IUtf8SpanFormattable
    {
        var (a, aPower) = Split(value);
        var (b, bPower) = Split(divisor);
        if (b.IsZero)
        {
            return false;
        }
        var power = Math.Min(aPower, bPower);
        return (a * BigInteger.Pow(10, aPower - power) % (b * BigInteger.Pow(10, bPower - power))).IsZero;
    }

    private static (BigInteger Digits, int Power) Split<T>(T value)
        where T : IUtf8SpanFormattable
    {
        Span<byte> text = stackalloc byte[64];
        value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        text = text[..length];
        var power = 0;
        if (text.IndexOf((byte)'E') is var e and >= 0)
        {
            power = int.Parse(text[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            text = text[..e];
        }
        var digits = BigInteger.Zero;
        var point = false;
        foreach (var letter in text)
        {
            point |= letter == (byte)'.';
            if (char.IsAsciiDigit((char)letter))
            {
                digits = (digits * 10) + (letter - '0');
                power -= point ? 1 : 0;
            }
        }
        return (digits, power);
    }
}
