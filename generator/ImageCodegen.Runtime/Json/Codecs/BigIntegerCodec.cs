using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Integers of up to 400 digits; also from <c>"80"</c>, <c>80.0</c> and <c>8e1</c>.</summary>
public readonly struct BigIntegerCodec : IJsonCodec<BigInteger>
{
    // Parsing takes more than linear time, so a text has to end somewhere.
    private const int MostDigits = 400;

    /// <inheritdoc/>
    public static bool TryRead(ref Utf8JsonReader reader, out BigInteger value, ref bool asWritten)
    {
        value = default;
        if (!JsonTokenText.TryGetScalar(ref reader, "an integer", out var text) || text.Length > MostDigits)
        {
            return false;
        }
        if (BigInteger.TryParse(Encoding.Latin1.GetString(text), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value))
        {
            asWritten &= reader.TokenType == JsonTokenType.Number && !text.SequenceEqual("-0"u8);
            return true;
        }
        asWritten = false;
        var rest = true;
        var read = DecimalCodec.TryRead(ref reader, out var number, ref rest) && number == decimal.Truncate(number);
        value = read ? new BigInteger(number) : default;
        return read;
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput json, BigInteger value) => json.WriteRaw(Encoding.ASCII.GetBytes(value.ToString(CultureInfo.InvariantCulture)));

    /// <inheritdoc/>
    public static bool Equal(BigInteger a, BigInteger b) => a == b;

    /// <inheritdoc/>
    public static int Hash(BigInteger value) => value.GetHashCode();
}
