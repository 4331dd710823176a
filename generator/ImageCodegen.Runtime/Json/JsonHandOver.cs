using System.Text.Encodings.Web;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Hands written JSON over to a <see cref="Utf8JsonWriter"/>.</summary>
internal static class JsonHandOver
{
    /// <summary>Writes one value, as the options of the writer want it.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> json)
    {
        if (IsPlain(writer.Options))
        {
            writer.WriteRawValue(json, skipInputValidation: true);
            return;
        }
        // Indentation and escaping are the writer's, so its own methods have to write the values.
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        using var document = JsonDocument.ParseValue(ref reader);
        document.WriteTo(writer);
    }

    private static bool IsPlain(JsonWriterOptions options) =>
        !options.Indented && (options.Encoder is null || ReferenceEquals(options.Encoder, JavaScriptEncoder.UnsafeRelaxedJsonEscaping));
}
