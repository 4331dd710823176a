using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Writing of optional members, by kind: null is left out, unless it was read.</summary>
public static class JsonMemberWriting
{
    /// <summary>Writes a string.</summary>
    public static void WriteString(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, string? value, ExtensionData kept)
    {
        if (kept.HasMarks)
        {
            json.WriteReference<string, StringCodec>(name, value, kept);
        }
        else if (value is not null)
        {
            json.WriteMember(name, value);
        }
    }

    /// <summary>Writes a boolean.</summary>
    public static void WriteBoolean(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, bool? value, ExtensionData kept) =>
        json.WriteValue<bool, BooleanCodec>(name, value, kept);

    /// <summary>Writes a 32-bit integer.</summary>
    public static void WriteInt32(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, int? value, ExtensionData kept) =>
        json.WriteValue<int, Int32Codec>(name, value, kept);

    /// <summary>Writes a 64-bit integer.</summary>
    public static void WriteInt64(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, long? value, ExtensionData kept) =>
        json.WriteValue<long, Int64Codec>(name, value, kept);

    /// <summary>Writes a single-precision number.</summary>
    public static void WriteSingle(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, float? value, ExtensionData kept) =>
        json.WriteValue<float, SingleCodec>(name, value, kept);

    /// <summary>Writes a double-precision number.</summary>
    public static void WriteDouble(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, double? value, ExtensionData kept) =>
        json.WriteValue<double, DoubleCodec>(name, value, kept);

    /// <summary>Writes a decimal number.</summary>
    public static void WriteDecimal(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, decimal? value, ExtensionData kept) =>
        json.WriteValue<decimal, DecimalCodec>(name, value, kept);

    /// <summary>Writes a date and time.</summary>
    public static void WriteDateTime(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, DateTimeOffset? value, ExtensionData kept) =>
        json.WriteValue<DateTimeOffset, DateTimeCodec>(name, value, kept);

    /// <summary>Writes a date.</summary>
    public static void WriteDate(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, DateOnly? value, ExtensionData kept) =>
        json.WriteValue<DateOnly, DateCodec>(name, value, kept);

    /// <summary>Writes a time of day, in UTC.</summary>
    public static void WriteTime(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, TimeOnly? value, ExtensionData kept) =>
        json.WriteValue<TimeOnly, TimeCodec>(name, value, kept);

    /// <summary>Writes a UUID.</summary>
    public static void WriteGuid(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, Guid? value, ExtensionData kept) =>
        json.WriteValue<Guid, GuidCodec>(name, value, kept);

    /// <summary>Writes a URI.</summary>
    public static void WriteUri(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, Uri? value, ExtensionData kept) =>
        json.WriteReference<Uri, UriCodec>(name, value, kept);

    /// <summary>Writes bytes in base64.</summary>
    public static void WriteBytes(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, byte[]? value, ExtensionData kept) =>
        json.WriteReference<byte[], BytesCodec>(name, value, kept);

    /// <summary>Writes a file.</summary>
    public static void WriteFile(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, FilePart? value, ExtensionData kept) =>
        json.WriteReference<FilePart, FileCodec>(name, value, kept);

    /// <summary>Writes any JSON value.</summary>
    public static void WriteAny(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, JsonElement? value, ExtensionData kept) =>
        json.WriteValue<JsonElement, AnyCodec>(name, value, kept);

    /// <summary>Writes a string enum.</summary>
    public static void WriteEnum<T>(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, T? value, ExtensionData kept)
        where T : struct, IStringEnum<T>
    {
        if (kept.HasMarks)
        {
            json.WriteValue<T, EnumCodec<T>>(name, value, kept);
        }
        else if (value.HasValue)
        {
            json.WriteMember(name, value.GetValueOrDefault().Value);
        }
    }

    /// <summary>Writes a record.</summary>
    public static void WriteRecord<T>(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, T? value, ExtensionData kept)
        where T : class, IJsonRecord<T> =>
        json.WriteReference<T, RecordCodec<T>>(name, value, kept);

    /// <summary>Writes a list.</summary>
    public static void WriteList<T, TCodec>(
        this ref JsonOutput json, scoped ReadOnlySpan<byte> name, IReadOnlyList<T>? value, ExtensionData kept)
        where TCodec : struct, IJsonCodec<T> =>
        json.WriteReference<IReadOnlyList<T>, ListCodec<T, TCodec>>(name, value, kept);

    /// <summary>Writes a map.</summary>
    public static void WriteMap<T, TCodec>(
        this ref JsonOutput json, scoped ReadOnlySpan<byte> name, IReadOnlyDictionary<string, T>? value, ExtensionData kept)
        where TCodec : struct, IJsonCodec<T> =>
        json.WriteReference<IReadOnlyDictionary<string, T>, MapCodec<T, TCodec>>(name, value, kept);
}
