using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ImageCodegen.Model;
using ImageCodegen.Syntax;

namespace ImageCodegen.Binding.Values;

/// <summary>Values of a document as JSON text.</summary>
internal static class JsonText
{
    /// <summary>The most that one text may be long, in bytes. Aliases of YAML can make a small document endless.</summary>
    public const int Longest = 65_536;

    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>A string in quotes.</summary>
    public static string Of(string text) => '"' + JsonEncodedText.Encode(text, Options.Encoder).Value + '"';

    /// <summary>The text; null where it would be longer than <see cref="Longest"/>.</summary>
    public static string? Of(Node node) => Within(node, Longest);

    /// <summary>The text; null where it would be longer than that.</summary>
    public static string? Within(Node node, long longest)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, Options);
        if (!Write(writer, node, longest))
        {
            return null;
        }

        writer.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the value.</summary>
    /// <returns>False where the text is too long by now.</returns>
    public static bool Write(Utf8JsonWriter writer, Node node, long longest = Longest)
    {
        if (writer.BytesCommitted + writer.BytesPending > longest)
        {
            return false;
        }

        switch (node)
        {
            case MappingNode mapping:
                writer.WriteStartObject();
                foreach (var entry in mapping.Entries)
                {
                    writer.WritePropertyName(entry.Key);
                    if (!Write(writer, entry.Value, longest))
                    {
                        return false;
                    }
                }

                writer.WriteEndObject();
                return true;
            case SequenceNode list:
                writer.WriteStartArray();
                foreach (var item in list.Items)
                {
                    if (!Write(writer, item, longest))
                    {
                        return false;
                    }
                }

                writer.WriteEndArray();
                return true;
            case ScalarNode { Type: ScalarType.String } text:
                writer.WriteStringValue(text.Text);
                return true;
            case ScalarNode { Type: ScalarType.Integer or ScalarType.Number } number:
                // YAML has numbers that JSON has not.
                writer.WriteRawValue(JsonNumber.Parse(number.Text) is null ? "null" : number.Text, skipInputValidation: true);
                return true;
            case ScalarNode { Type: ScalarType.Boolean } flag:
                writer.WriteBooleanValue(flag.Text == "true");
                return true;
            default:
                writer.WriteNullValue();
                return true;
        }
    }
}
