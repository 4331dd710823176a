using System.Text.Json;
using System.Text.Json.Serialization;

namespace ImageCodegen.Runtime;

/// <summary>Reads and writes a string enum for <see cref="JsonSerializer"/>, as a value and as a name of a dictionary.</summary>
public sealed class StringEnumConverter<T> : JsonConverter<T>
    where T : struct, IStringEnum<T>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">A container or null stands here, or bytes that are no text.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var asWritten = true;
        try
        {
            return EnumCodec<T>.TryRead(ref reader, out var value, ref asWritten) ? value : throw JsonFaults.Expected("a string", reader.TokenType);
        }
        catch (InvalidOperationException fault)
        {
            throw new JsonException(JsonFaults.NotUtf8().Message, fault);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Value);
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.Values.From(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.Value);
    }
}
