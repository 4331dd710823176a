using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>The text of JSON tokens.</summary>
internal static class JsonTokenText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The string that the reader stands on.</summary>
    /// <exception cref="JsonException">It is not UTF-8.</exception>
    /// <exception cref="InvalidOperationException">It escapes half a surrogate pair.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static string String(ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped || reader.HasValueSequence ? reader.GetString()! : String(reader.ValueSpan);

    /// <summary>Bytes as a string.</summary>
    /// <exception cref="JsonException">They are not UTF-8.</exception>
    public static string String(scoped ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length <= ShortTexts.MaxLength)
        {
            return utf8.IsEmpty ? "" : ShortTexts.Find(utf8) ?? Decode(utf8);
        }
        // ASCII is the common case, and a text that is known to be ASCII needs no pass to count its characters.
        return Ascii.IsValid(utf8) ? Encoding.Latin1.GetString(utf8) : Decode(utf8);
    }

    private static string Decode(scoped ReadOnlySpan<byte> utf8)
    {
        try
        {
            return Strict.GetString(utf8);
        }
        catch (DecoderFallbackException)
        {
            throw JsonFaults.NotUtf8();
        }
    }

    /// <summary>The bytes of the scalar that the reader stands on, unescaped, without quotes.</summary>
    public static ReadOnlySpan<byte> Bytes(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.ValueIsEscaped || reader.HasValueSequence ? Copy(ref reader) : reader.ValueSpan;
        }
        return reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
    }

    /// <summary>The bytes of the string or name that the reader stands on, unescaped.</summary>
    public static byte[] Copy(ref Utf8JsonReader reader)
    {
        var length = reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;
        var bytes = new byte[length];
        return bytes[..reader.CopyString(bytes)];
    }

    /// <summary>Whether a text is a number or a boolean of JSON.</summary>
    public static bool IsNumberOrBoolean(string text)
    {
        if (text is "true" or "false")
        {
            return true;
        }
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        try
        {
            return text.Length > 0 && !char.IsWhiteSpace(text[0]) && reader.Read() && reader.TokenType == JsonTokenType.Number
                && reader.BytesConsumed == text.Length;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>An escaped text, unescaped.</summary>
    public static string Unescape(scoped ReadOnlySpan<byte> escaped)
    {
        byte[] quoted = [(byte)'"', .. escaped, (byte)'"'];
        var reader = new Utf8JsonReader(quoted);
        reader.Read();
        return reader.GetString()!;
    }

    /// <summary>
    /// The text of a scalar for a codec that takes it from a string, number or boolean alike; false where it is null.
    /// </summary>
    /// <exception cref="JsonException">A container stands here.</exception>
    public static bool TryGetScalar(ref Utf8JsonReader reader, string wanted, out ReadOnlySpan<byte> text)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False:
                text = Bytes(ref reader);
                return true;
            case JsonTokenType.Null:
                text = default;
                return false;
            default:
                throw JsonFaults.Expected(wanted, reader.TokenType);
        }
    }
}
