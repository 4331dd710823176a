using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Unicode;

namespace ImageCodegen.Runtime;

/// <summary>Reading of the members of an object. Every method takes the reader on the first token of a value and leaves it on the last.</summary>
public static class JsonReading
{
    /// <summary>Checks that an object stands here.</summary>
    /// <exception cref="JsonException">Something else does.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void ReadObjectStart(this ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw JsonFaults.Expected("an object", reader.TokenType);
        }
    }

    /// <summary>Moves on to the value of the next member; false at the end of the object.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="name">The member's name, unescaped.</param>
    /// <exception cref="JsonException">The text ends within the object.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool ReadMember(this ref Utf8JsonReader reader, out ReadOnlySpan<byte> name)
    {
        if (!reader.Read())
        {
            throw JsonFaults.Truncated();
        }
        if (reader.TokenType != JsonTokenType.PropertyName)
        {
            name = default;
            return false;
        }
        name = reader.ValueIsEscaped || reader.HasValueSequence ? JsonTokenText.Copy(ref reader) : reader.ValueSpan;
        if (!reader.Read())
        {
            throw JsonFaults.Truncated();
        }
        return true;
    }

    /// <summary>Whether a name is the one in a contract.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Is(this ReadOnlySpan<byte> name, ReadOnlySpan<byte> documented) => name.SequenceEqual(documented);

    /// <summary>
    /// Whether no value stands here: null, or the empty string, which services whose JSON is made from XML send in place
    /// of an empty object or list.
    /// </summary>
    internal static bool HoldsNothing(this ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null || (reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(""u8));

    /// <summary>Keeps a member that the record does not declare.</summary>
    /// <exception cref="JsonException">Its name or its value is not valid UTF-8.</exception>
    public static void KeepUnknown(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref ExtensionData kept)
    {
        if (!Utf8.IsValid(name))
        {
            throw JsonFaults.NotUtf8();
        }
        var text = JsonTokenText.String(name);
        ExtensionData.Set(ref kept, text, KeptKind.Unknown, RawJson.Take(ref reader));
    }

    /// <summary>Reads an optional member of a value type; null where it is null or cannot be read, which is kept.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T? ReadValue<T, TCodec>(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref ExtensionData kept)
        where T : struct
        where TCodec : struct, IJsonCodec<T> =>
        TryRead<T, TCodec>(ref reader, name, ref kept, out var value) ? value : null;

    /// <summary>Reads an optional member of a reference type; null where it is null or cannot be read, which is kept.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T? ReadReference<T, TCodec>(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref ExtensionData kept)
        where T : class
        where TCodec : struct, IJsonCodec<T> =>
        TryRead<T, TCodec>(ref reader, name, ref kept, out var value) ? value : null;

    /// <summary>
    /// Reads a member that has a default; the default where it is null or cannot be read, which is kept. Keeps also that
    /// the default was there, since it would be left out otherwise.
    /// </summary>
    public static T ReadOrDefault<T, TCodec>(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, T defaultValue, ref ExtensionData kept)
        where TCodec : struct, IJsonCodec<T>
    {
        var start = reader;
        if (!TryRead<T, TCodec>(ref reader, name, ref kept, out var value))
        {
            if (kept.TryGetMark(JsonTokenText.String(name), out var mark))
            {
                ExtensionData.Set(ref kept, mark.Name, mark.Kind, mark.Value, JsonElement.Parse(WireValue.ToJson<T, TCodec>(defaultValue)));
            }
            return defaultValue;
        }
        if (JsonEquality.Same<T, TCodec>(value, defaultValue))
        {
            ExtensionData.Set(ref kept, JsonTokenText.String(name), KeptKind.Spelling, RawJson.Take(ref start));
        }
        return value;
    }

    /// <summary>Keeps that a discriminator was not there, so that the value that a new record has is not written in its place.</summary>
    /// <param name="kept">Where it is kept.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value that a new record has.</param>
    /// <param name="isRequired">Whether the contract requires the member, so that validation reports it.</param>
    public static void KeepAbsent(this ref ExtensionData kept, string name, string value, bool isRequired)
    {
        var json = new JsonOutput();
        json.WriteStringValue(value);
        KeepAbsent(ref kept, name, json.Written, isRequired);
        json.Dispose();
    }

    /// <summary>Keeps that a discriminator was not there, so that the value that a new record has is not written in its place.</summary>
    /// <param name="kept">Where it is kept.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value that a new record has.</param>
    /// <param name="isRequired">Whether the contract requires the member, so that validation reports it.</param>
    public static void KeepAbsent(this ref ExtensionData kept, string name, long value, bool isRequired)
    {
        var json = new JsonOutput();
        json.WriteNumberValue(value);
        KeepAbsent(ref kept, name, json.Written, isRequired);
        json.Dispose();
    }

    /// <summary>Keeps that a discriminator was not there, so that the value that a new record has is not written in its place.</summary>
    /// <param name="kept">Where it is kept.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value that a new record has.</param>
    /// <param name="isRequired">Whether the contract requires the member, so that validation reports it.</param>
    public static void KeepAbsent(this ref ExtensionData kept, string name, bool value, bool isRequired) =>
        KeepAbsent(ref kept, name, value ? "true"u8 : "false"u8, isRequired);

    private static void KeepAbsent(ref ExtensionData kept, string name, scoped ReadOnlySpan<byte> value, bool isRequired) =>
        ExtensionData.Set(ref kept, name, isRequired ? KeptKind.Missing : KeptKind.Absent, JsonElement.Parse(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryRead<T, TCodec>(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref ExtensionData kept, out T value)
        where TCodec : struct, IJsonCodec<T>
    {
        if (TCodec.Shape is JsonShape.List or JsonShape.Map)
        {
            return TryReadContainer<T, TCodec>(ref reader, name, ref kept, out value);
        }
        var asWritten = true;
        var read = TCodec.TryRead(ref reader, out value!, ref asWritten);
        if (read && asWritten)
        {
            if (kept.HasMarks)
            {
                kept.Forget(name);
            }
            return true;
        }
        return Keep(ref reader, name, ref kept, read);
    }

    // Only the whole container can be kept, so its start is remembered.
    private static bool TryReadContainer<T, TCodec>(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref ExtensionData kept, out T value)
        where TCodec : struct, IJsonCodec<T>
    {
        var start = reader;
        var asWritten = true;
        var read = TCodec.TryRead(ref reader, out value!, ref asWritten);
        if (read && asWritten)
        {
            if (kept.HasMarks)
            {
                kept.Forget(name);
            }
            return true;
        }
        reader = start;
        return Keep(ref reader, name, ref kept, read);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Keep(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref ExtensionData kept, bool read)
    {
        var kind = read || reader.TokenType == JsonTokenType.Null ? KeptKind.Spelling : KeptKind.Unreadable;
        var value = RawJson.Take(ref reader);
        if (!(read && TextReading.IsOn))
        {
            ExtensionData.Set(ref kept, JsonTokenText.String(name), kind, value);
        }
        return read;
    }
}
