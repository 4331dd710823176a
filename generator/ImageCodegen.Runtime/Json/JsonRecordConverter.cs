using System.Text.Json;
using System.Text.Json.Serialization;

namespace ImageCodegen.Runtime;

/// <summary>Reads and writes a record for <see cref="JsonSerializer"/>.</summary>
public sealed class JsonRecordConverter<T> : JsonConverter<T>
    where T : class, IJsonRecord<T>
{
    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = reader;
        try
        {
            return JsonRecord.Read<T>(ref reader);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            throw JsonFaultPath.Locate(start, ref reader, fault);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        var json = new JsonOutput();
        try
        {
            JsonRecord.Write(ref json, value);
            JsonHandOver.Write(writer, json.Written);
        }
        finally
        {
            json.Dispose();
        }
    }
}
