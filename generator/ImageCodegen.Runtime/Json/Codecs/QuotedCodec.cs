using System.Globalization;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Numbers that are strings in JSON, <c>"80"</c>; also from what the codec of the number itself reads.</summary>
public readonly struct QuotedCodec<T, TCodec> : IJsonCodec<T>
    where T : struct, IUtf8SpanFormattable
    where TCodec : struct, IJsonCodec<T>
{
    private const int Longest = 64;

    /// <inheritdoc/>
    public static bool TryRead(ref Utf8JsonReader reader, out T value, ref bool asWritten)
    {
        var whole = true;
        if (!TCodec.TryRead(ref reader, out value, ref whole))
        {
            return false;
        }
        Span<byte> written = stackalloc byte[Longest];
        asWritten &= reader is { TokenType: JsonTokenType.String, ValueIsEscaped: false, HasValueSequence: false }
            && value.TryFormat(written, out var length, default, CultureInfo.InvariantCulture) && reader.ValueSpan.SequenceEqual(written[..length]);
        return true;
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput json, T value)
    {
        Span<byte> text = stackalloc byte[Longest];
        value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        json.WritePlainString(text[..length]);
    }

    /// <inheritdoc/>
    public static bool Equal(T a, T b) => TCodec.Equal(a, b);

    /// <inheritdoc/>
    public static int Hash(T value) => TCodec.Hash(value);
}
