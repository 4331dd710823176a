using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>A record that writes itself as a JSON object.</summary>
public interface IJsonRecord
{
    /// <summary>Members that the contract does not declare, and how values were spelled, kept as they were read.</summary>
    ExtensionData ExtensionData { get; }

    /// <summary>Writes the declared members; the braces and what was kept are the caller's.</summary>
    void WriteMembers(ref JsonOutput json);

    /// <summary>Whether the contract allows a declared member to be <c>null</c>. Null is read everywhere, and kept; validation reports it.</summary>
    /// <param name="name">The member's name on the wire.</param>
    bool MayBeNull(string name) => false;
}

/// <summary>A record that reads and writes itself as a JSON object.</summary>
/// <typeparam name="T">The record itself.</typeparam>
public interface IJsonRecord<T> : IJsonRecord
    where T : class, IJsonRecord<T>
{
    /// <summary>Reads the object whose start the reader stands on, which the caller has checked, and leaves the reader on its end.</summary>
    /// <exception cref="JsonException">The JSON does not fit. Without a path: the entry points find it.</exception>
    static abstract T ReadJson(ref Utf8JsonReader reader);
}
