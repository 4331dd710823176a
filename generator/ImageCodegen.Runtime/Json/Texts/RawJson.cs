using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ImageCodegen.Runtime;

/// <summary>Takes JSON values as they are, checked so that they can be written back into any document.</summary>
internal static class RawJson
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = int.MaxValue };

    /// <summary>Takes the value that the reader stands on, and leaves the reader on its last token.</summary>
    /// <exception cref="JsonException">The text is not UTF-8 (RFC 8259, 8.1), or escapes half a surrogate pair (8.2).</exception>
    public static JsonElement Take(ref Utf8JsonReader reader)
    {
        var element = JsonElement.ParseValue(ref reader);
        var raw = JsonMarshal.GetRawUtf8Value(element);
        if (!Utf8.IsValid(raw))
        {
            throw JsonFaults.NotUtf8();
        }
        if (raw.IndexOf("\\u"u8) >= 0)
        {
            CheckEscapes(raw, reader.CurrentState.Options);
        }
        var options = reader.CurrentState.Options;
        var strict = options.CommentHandling == JsonCommentHandling.Disallow && !options.AllowTrailingCommas;
        return strict || element.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array) ? element : Strict(element);
    }

    /// <summary>The bytes of a value; of none, <c>null</c>.</summary>
    public static ReadOnlySpan<byte> Bytes(in JsonElement element) =>
        element.ValueKind == JsonValueKind.Undefined ? "null"u8 : JsonMarshal.GetRawUtf8Value(element);

    private static void CheckEscapes(ReadOnlySpan<byte> raw, JsonReaderOptions options)
    {
        var reader = new Utf8JsonReader(raw, options);
        var scratch = ArrayPool<byte>.Shared.Rent(raw.Length);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
            {
                reader.CopyString(scratch);
            }
        }
        ArrayPool<byte>.Shared.Return(scratch);
    }

    // A reader that allows comments and trailing commas would otherwise hand them on to writers that do not.
    private static JsonElement Strict(JsonElement element)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Plain))
        {
            element.WriteTo(writer);
        }
        var reader = new Utf8JsonReader(buffer.WrittenSpan, new JsonReaderOptions { MaxDepth = int.MaxValue });
        return JsonElement.ParseValue(ref reader);
    }
}
