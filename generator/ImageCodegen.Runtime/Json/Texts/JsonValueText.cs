using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Reads one JSON text as any type that has a codec.</summary>
internal static class JsonValueText
{
    /// <summary>Reads the text; a byte order mark is skipped (RFC 8259, 8.1). Null where it is empty, or null in JSON, and the type has a null.</summary>
    /// <exception cref="JsonException">The text is malformed or does not fit; with the path of the place.</exception>
    public static T? Parse<T, TCodec>(ReadOnlySpan<byte> utf8Json)
        where TCodec : struct, IJsonCodec<T>
    {
        if (utf8Json.StartsWith("\uFEFF"u8))
        {
            utf8Json = utf8Json[3..];
        }

        if (utf8Json.IsEmpty)
        {
            return default;
        }

        var reader = new Utf8JsonReader(utf8Json);
        try
        {
            reader.Read();
            var asWritten = true;
            if (reader.TokenType != JsonTokenType.Null && TCodec.TryRead(ref reader, out var value, ref asWritten))
            {
                reader.Read();
                return value;
            }

            return reader.TokenType == JsonTokenType.Null ? default : throw new JsonException("The body cannot be read as its type.");
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            throw JsonFaultPath.Locate(new Utf8JsonReader(utf8Json), ref reader, fault);
        }
    }
}
