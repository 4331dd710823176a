using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>How one type stands in JSON. Implementations are empty structs, so that generic code is compiled for each.</summary>
/// <typeparam name="T">The type.</typeparam>
public interface IJsonCodec<T>
{
    /// <summary>The kind of JSON value that the type is.</summary>
    static virtual JsonShape Shape => JsonShape.Scalar;

    /// <summary>
    /// Reads the value that the reader stands on, and leaves the reader on its last token. False where the value is null
    /// or a scalar that cannot be read as the type; the reader is then anywhere within the value.
    /// </summary>
    /// <param name="reader">The reader, on the first token of the value.</param>
    /// <param name="value">The value.</param>
    /// <param name="asWritten">Set to false where <see cref="Write"/> would print the value in another way than it was read.</param>
    /// <exception cref="JsonException">The JSON is malformed, or a container stands where another kind is wanted.</exception>
    static abstract bool TryRead(ref Utf8JsonReader reader, [MaybeNullWhen(false)] out T value, ref bool asWritten);

    /// <summary>Writes a value.</summary>
    static abstract void Write(ref JsonOutput json, T value);

    /// <summary>Whether two values are the same.</summary>
    static abstract bool Equal(T a, T b);

    /// <summary>A hash code that is equal for equal values.</summary>
    static abstract int Hash(T value);
}

/// <summary>The kinds of JSON values that types are.</summary>
public enum JsonShape
{
    /// <summary>A string, number or boolean; or free-form JSON.</summary>
    Scalar,

    /// <summary>An object with declared members, which keeps for itself how they were read.</summary>
    Record,

    /// <summary>An array.</summary>
    List,

    /// <summary>An object used as a map.</summary>
    Map,

    /// <summary>Any of several kinds; keeps for itself how it was read.</summary>
    Union,
}
