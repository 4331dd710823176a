using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>A record that reads and writes itself as a JSON object.</summary>
/// <typeparam name="T">The record itself.</typeparam>
public interface IJsonRecord<T>
    where T : class, IJsonRecord<T>
{
    /// <summary>Reads the object that the reader stands on, and leaves the reader on its end.</summary>
    /// <exception cref="JsonException">The JSON does not fit. Without a path: the entry points find it.</exception>
    static abstract T ReadJson(ref Utf8JsonReader reader);

    /// <summary>Writes the record as an object.</summary>
    void WriteJson(ref JsonOutput json);
}
