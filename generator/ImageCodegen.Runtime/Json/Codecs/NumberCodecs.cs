using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>32-bit integers; also from <c>"80"</c>, <c>80.0</c> and <c>8e1</c>.</summary>
public readonly struct Int32Codec : IJsonCodec<int>
{
    /// <inheritdoc/>
    public static bool TryRead(ref Utf8JsonReader reader, out int value, ref bool asWritten)
    {
        var read = Int64Codec.TryRead(ref reader, out var wide, ref asWritten);
        value = unchecked((int)wide);
        return read && value == wide;
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput json, int value) => json.WriteNumberValue(value);

    /// <inheritdoc/>
    public static bool Equal(int a, int b) => a == b;

    /// <inheritdoc/>
    public static int Hash(int value) => value;
}

/// <summary>64-bit integers; also from <c>"80"</c>, <c>80.0</c> and <c>8e1</c>.</summary>
public readonly struct Int64Codec : IJsonCodec<long>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ref Utf8JsonReader reader, out long value, ref bool asWritten) =>
        // Minus zero is the one integer that is not written as it is read.
        (reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out value) && (value != 0 || reader.ValueSpan.Length == 1))
        || NumberText.TryReadInteger(ref reader, out value, ref asWritten);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput json, long value) => json.WriteNumberValue(value);

    /// <inheritdoc/>
    public static bool Equal(long a, long b) => a == b;

    /// <inheritdoc/>
    public static int Hash(long value) => value.GetHashCode();
}

/// <summary>Unsigned 64-bit integers; also from <c>"80"</c>, <c>80.0</c> and <c>8e1</c>.</summary>
public readonly struct UInt64Codec : IJsonCodec<ulong>
{
    /// <inheritdoc/>
    public static bool TryRead(ref Utf8JsonReader reader, out ulong value, ref bool asWritten) =>
        NumberText.TryReadInteger(ref reader, out value, ref asWritten);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput json, ulong value) => json.WriteNumberValue(value);

    /// <inheritdoc/>
    public static bool Equal(ulong a, ulong b) => a == b;

    /// <inheritdoc/>
    public static int Hash(ulong value) => value.GetHashCode();
}

/// <summary>Single-precision numbers; also from <c>"1.5"</c>.</summary>
public readonly struct SingleCodec : IJsonCodec<float>
{
    /// <inheritdoc/>
    public static bool TryRead(ref Utf8JsonReader reader, out float value, ref bool asWritten) =>
        NumberText.TryRead(ref reader, "a number", out value, ref asWritten) && float.IsFinite(value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput json, float value) => NumberText.Write(ref json, value);

    /// <inheritdoc/>
    public static bool Equal(float a, float b) => a.Equals(b);

    /// <inheritdoc/>
    public static int Hash(float value) => value.GetHashCode();
}

/// <summary>Double-precision numbers; also from <c>"1.5"</c>.</summary>
public readonly struct DoubleCodec : IJsonCodec<double>
{
    /// <inheritdoc/>
    public static bool TryRead(ref Utf8JsonReader reader, out double value, ref bool asWritten) =>
        NumberText.TryRead(ref reader, "a number", out value, ref asWritten) && double.IsFinite(value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput json, double value) => NumberText.Write(ref json, value);

    /// <inheritdoc/>
    public static bool Equal(double a, double b) => a.Equals(b);

    /// <inheritdoc/>
    public static int Hash(double value) => value.GetHashCode();
}

/// <summary>Decimal numbers, their trailing zeros included; also from <c>"1.50"</c>.</summary>
public readonly struct DecimalCodec : IJsonCodec<decimal>
{
    /// <inheritdoc/>
    public static bool TryRead(ref Utf8JsonReader reader, out decimal value, ref bool asWritten) =>
        NumberText.TryRead(ref reader, "a number", out value, ref asWritten);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput json, decimal value) => json.WriteNumberValue(value);

    /// <inheritdoc/>
    public static bool Equal(decimal a, decimal b) => a == b;

    /// <inheritdoc/>
    public static int Hash(decimal value) => value.GetHashCode();
}

/// <summary>Numbers from the text of numbers and strings.</summary>
internal static class NumberText
{
    private static readonly SearchValues<byte> Plain = SearchValues.Create("0123456789+-.eE"u8);
    private const NumberStyles Json = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    public static bool TryRead<T>(ref Utf8JsonReader reader, string wanted, out T value, ref bool asWritten)
        where T : struct, INumberBase<T>
    {
        value = default;
        var isNumber = reader.TokenType == JsonTokenType.Number;
        if (!JsonTokenText.TryGetScalar(ref reader, wanted, out var text) || !IsPlain(text) || !T.TryParse(text, Json, CultureInfo.InvariantCulture, out value))
        {
            return false;
        }
        Span<byte> written = stackalloc byte[64];
        asWritten &= isNumber && value.TryFormat(written, out var length, default, CultureInfo.InvariantCulture) && text.SequenceEqual(written[..length]);
        return true;
    }

    /// <summary>A number without a fraction, within the limits of its type.</summary>
    public static bool TryReadInteger<T>(ref Utf8JsonReader reader, out T value, ref bool asWritten)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        value = default;
        if (!TryRead(ref reader, "an integer", out decimal number, ref asWritten)
            || number != decimal.Truncate(number) || number < decimal.CreateChecked(T.MinValue) || number > decimal.CreateChecked(T.MaxValue))
        {
            return false;
        }
        value = T.CreateChecked(number);
        asWritten &= number.Scale == 0;
        return true;
    }

    /// <summary>Writes a number. JSON has none for infinities and NaN: they stand as <c>null</c>.</summary>
    public static void Write<T>(ref JsonOutput json, T value)
        where T : struct, INumberBase<T>
    {
        if (T.IsFinite(value))
        {
            json.WriteNumberValue(value);
        }
        else
        {
            json.WriteNull();
        }
    }

    // Names of infinities and of NaN are not numbers here, in no culture's spelling.
    private static bool IsPlain(ReadOnlySpan<byte> text) => !text.IsEmpty && !text.ContainsAnyExcept(Plain);
}
