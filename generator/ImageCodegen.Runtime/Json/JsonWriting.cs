using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>
/// Writing of the members of an object. A member that was read from another form is written in that form again, as long as
/// it still has the value that the form reads as.
/// </summary>
public static class JsonWriting
{
    private static readonly JsonReaderOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    /// <summary>Writes an optional member of a value type; null is left out, unless it was read.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteValue<T, TCodec>(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, T? value, ExtensionData kept)
        where T : struct
        where TCodec : struct, IJsonCodec<T>
    {
        if (!(kept.HasMarks && TryWriteMark<T, TCodec>(ref json, name, value.HasValue, value.GetValueOrDefault(), kept)) && value.HasValue)
        {
            json.WriteName(name);
            TCodec.Write(ref json, value.GetValueOrDefault());
        }
    }

    /// <summary>Writes an optional member of a reference type; null is left out, unless it was read.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteReference<T, TCodec>(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, T? value, ExtensionData kept)
        where T : class
        where TCodec : struct, IJsonCodec<T>
    {
        if (!(kept.HasMarks && TryWriteMark<T, TCodec>(ref json, name, value is not null, value!, kept)) && value is not null)
        {
            json.WriteName(name);
            TCodec.Write(ref json, value);
        }
    }

    /// <summary>Writes a member that has a default; the default is left out, unless it was read.</summary>
    public static void WriteUnlessDefault<T, TCodec>(
        this ref JsonOutput json, scoped ReadOnlySpan<byte> name, T value, T defaultValue, ExtensionData kept)
        where TCodec : struct, IJsonCodec<T>
    {
        var isDefault = JsonEquality.Same<T, TCodec>(value, defaultValue);
        if (kept.TryGetMark(name, out var mark) && (ReadsAs<T, TCodec>(mark, !isDefault, value) || (isDefault && ReadsAs<T, TCodec>(mark, true, value))))
        {
            json.WriteName(name);
            json.WriteRaw(RawJson.Bytes(mark.Value));
        }
        else if (!isDefault)
        {
            json.WriteName(name);
            WriteOrNull<T, TCodec>(ref json, value);
        }
    }

    /// <summary>Writes a required member of a value type; null as <c>null</c>.</summary>
    public static void WriteRequiredValue<T, TCodec>(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, T? value, ExtensionData kept)
        where T : struct
        where TCodec : struct, IJsonCodec<T>
    {
        if (kept.HasMarks && TryWriteMark<T, TCodec>(ref json, name, value.HasValue, value.GetValueOrDefault(), kept))
        {
            return;
        }
        json.WriteName(name);
        if (value.HasValue)
        {
            TCodec.Write(ref json, value.GetValueOrDefault());
        }
        else
        {
            json.WriteNull();
        }
    }

    /// <summary>Writes a required member of a reference type; null as <c>null</c>.</summary>
    public static void WriteRequiredReference<T, TCodec>(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, T? value, ExtensionData kept)
        where T : class
        where TCodec : struct, IJsonCodec<T>
    {
        if (!(kept.HasMarks && TryWriteMark<T, TCodec>(ref json, name, value is not null, value!, kept)))
        {
            json.WriteName(name);
            WriteOrNull<T, TCodec>(ref json, value!);
        }
    }

    internal static void WriteOrNull<T, TCodec>(ref JsonOutput json, T value)
        where TCodec : struct, IJsonCodec<T>
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

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static bool TryWriteMark<T, TCodec>(ref JsonOutput json, scoped ReadOnlySpan<byte> name, bool hasValue, T value, ExtensionData kept)
        where TCodec : struct, IJsonCodec<T>
    {
        if (!kept.TryGetMark(name, out var mark) || !ReadsAs<T, TCodec>(mark, hasValue, value))
        {
            return false;
        }
        if (mark.Kind is KeptKind.Absent or KeptKind.Missing)
        {
            return true;
        }
        json.WriteName(name);
        json.WriteRaw(RawJson.Bytes(mark.Value));
        return true;
    }

    // What cannot be read, and null, read as no value, or as the default that stands in its place.
    internal static bool ReadsAs<T, TCodec>(in KeptMember mark, bool hasValue, T value)
        where TCodec : struct, IJsonCodec<T> =>
        ReadsAs<T, TCodec>(mark.Value, hasValue, value)
        || (hasValue && mark.Default.ValueKind != JsonValueKind.Undefined && ReadsAs<T, TCodec>(mark.Default, hasValue, value));

    private static bool ReadsAs<T, TCodec>(JsonElement json, bool hasValue, T value)
        where TCodec : struct, IJsonCodec<T>
    {
        var reader = new Utf8JsonReader(RawJson.Bytes(json), AnyDepth);
        reader.Read();
        var asWritten = true;
        return TCodec.TryRead(ref reader, out var read, ref asWritten) ? hasValue && JsonEquality.Same<T, TCodec>(read, value) : !hasValue;
    }
}
