using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Values that may be null.</summary>
public readonly struct NullableCodec<T, TCodec> : IJsonCodec<T?>
    where T : struct
    where TCodec : struct, IJsonCodec<T>
{
    /// <inheritdoc/>
    public static JsonShape Shape => TCodec.Shape;

    /// <inheritdoc/>
    public static bool TryRead(ref Utf8JsonReader reader, out T? value, ref bool asWritten)
    {
        value = null;
        if (reader.TokenType == JsonTokenType.Null)
        {
            return true;
        }
        var read = TCodec.TryRead(ref reader, out var item, ref asWritten);
        value = item;
        return read;
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput json, T? value)
    {
        if (value.HasValue)
        {
            TCodec.Write(ref json, value.GetValueOrDefault());
        }
        else
        {
            json.WriteNull();
        }
    }

    /// <inheritdoc/>
    public static bool Equal(T? a, T? b) => JsonEquality.Equal<T, TCodec>(a, b);

    /// <inheritdoc/>
    public static int Hash(T? value) => JsonEquality.Hash<T, TCodec>(value);
}

/// <summary>Values of a reference type that may be null.</summary>
public readonly struct NullableReferenceCodec<T, TCodec> : IJsonCodec<T?>
    where T : class
    where TCodec : struct, IJsonCodec<T>
{
    /// <inheritdoc/>
    public static JsonShape Shape => TCodec.Shape;

    /// <inheritdoc/>
    public static bool TryRead(ref Utf8JsonReader reader, out T? value, ref bool asWritten)
    {
        value = null;
        return reader.TokenType == JsonTokenType.Null || TCodec.TryRead(ref reader, out value, ref asWritten);
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput json, T? value)
    {
        if (value is null)
        {
            json.WriteNull();
        }
        else
        {
            TCodec.Write(ref json, value);
        }
    }

    /// <inheritdoc/>
    public static bool Equal(T? a, T? b) => JsonEquality.Equal<T, TCodec>(a, b);

    /// <inheritdoc/>
    public static int Hash(T? value) => JsonEquality.Hash<T, TCodec>(value);
}
