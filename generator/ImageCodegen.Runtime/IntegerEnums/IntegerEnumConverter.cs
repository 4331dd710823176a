using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ImageCodegen.Runtime;

/// <summary>Reads and writes an integer enum for <see cref="JsonSerializer"/>, as a value and as a name of a dictionary.</summary>
public sealed class IntegerEnumConverter<T> : JsonConverter<T>
    where T : struct, IIntegerEnum<T>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">Something else than an integer stands here.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var asWritten = true;
        try
        {
            return IntegerEnumCodec<T>.TryRead(ref reader, out var value, ref asWritten)
                ? value
                : throw JsonFaults.Expected("an integer", reader.TokenType);
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
        writer.WriteNumberValue(value.Value);
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The name is no integer.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        long.TryParse(reader.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? T.Values.From(value)
            : throw JsonFaults.Expected("an integer", reader.TokenType);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.Value.ToString(CultureInfo.InvariantCulture));
    }
}
