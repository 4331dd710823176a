using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Open integer enums; also from <c>"1"</c> and <c>1.0</c>.</summary>
public readonly struct IntegerEnumCodec<T> : IJsonCodec<T>
    where T : struct, IIntegerEnum<T>
{
    /// <inheritdoc/>
    public static bool TryRead(ref Utf8JsonReader reader, out T value, ref bool asWritten)
    {
        var read = Int64Codec.TryRead(ref reader, out var number, ref asWritten);
        value = read ? T.Values.From(number) : default;
        return read;
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput json, T value) => json.WriteNumberValue(value.Value);

    /// <inheritdoc/>
    public static bool Equal(T a, T b) => a.Value == b.Value;

    /// <inheritdoc/>
    public static int Hash(T value) => value.Value.GetHashCode();
}
