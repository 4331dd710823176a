using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Writing of required members, by kind: always written, null as <c>null</c>.</summary>
public static class JsonRequiredWriting
{
    /// <summary>Writes a string.</summary>
    public static void WriteRequiredString(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, string? value, ExtensionData kept) =>
        json.WriteRequiredReference<string, StringCodec>(name, value, kept);

    /// <summary>Writes a boolean.</summary>
    public static void WriteRequiredBoolean(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, bool? value, ExtensionData kept) =>
        json.WriteRequiredValue<bool, BooleanCodec>(name, value, kept);

    /// <summary>Writes a 32-bit integer.</summary>
    public static void WriteRequiredInt32(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, int? value, ExtensionData kept) =>
        json.WriteRequiredValue<int, Int32Codec>(name, value, kept);

    /// <summary>Writes a 64-bit integer.</summary>
    public static void WriteRequiredInt64(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, long? value, ExtensionData kept) =>
        json.WriteRequiredValue<long, Int64Codec>(name, value, kept);

    /// <summary>Writes a single-precision number.</summary>
    public static void WriteRequiredSingle(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, float? value, ExtensionData kept) =>
        json.WriteRequiredValue<float, SingleCodec>(name, value, kept);

    /// <summary>Writes a double-precision number.</summary>
    public static void WriteRequiredDouble(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, double? value, ExtensionData kept) =>
        json.WriteRequiredValue<double, DoubleCodec>(name, value, kept);

    /// <summary>Writes a decimal number.</summary>
    public static void WriteRequiredDecimal(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, decimal? value, ExtensionData kept) =>
        json.WriteRequiredValue<decimal, DecimalCodec>(name, value, kept);

    /// <summary>Writes a date and time.</summary>
    public static void WriteRequiredDateTime(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, DateTimeOffset? value, ExtensionData kept) =>
        json.WriteRequiredValue<DateTimeOffset, DateTimeCodec>(name, value, kept);

    /// <summary>Writes a date.</summary>
    public static void WriteRequiredDate(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, DateOnly? value, ExtensionData kept) =>
        json.WriteRequiredValue<DateOnly, DateCodec>(name, value, kept);

    /// <summary>Writes a time of day, in UTC.</summary>
    public static void WriteRequiredTime(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, TimeOnly? value, ExtensionData kept) =>
        json.WriteRequiredValue<TimeOnly, TimeCodec>(name, value, kept);

    /// <summary>Writes a UUID.</summary>
    public static void WriteRequiredGuid(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, Guid? value, ExtensionData kept) =>
        json.WriteRequiredValue<Guid, GuidCodec>(name, value, kept);

    /// <summary>Writes a URI.</summary>
    public static void WriteRequiredUri(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, Uri? value, ExtensionData kept) =>
        json.WriteRequiredReference<Uri, UriCodec>(name, value, kept);

    /// <summary>Writes bytes in base64.</summary>
    public static void WriteRequiredBytes(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, byte[]? value, ExtensionData kept) =>
        json.WriteRequiredReference<byte[], BytesCodec>(name, value, kept);

    /// <summary>Writes a file.</summary>
    public static void WriteRequiredFile(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, FilePart? value, ExtensionData kept) =>
        json.WriteRequiredReference<FilePart, FileCodec>(name, value, kept);

    /// <summary>Writes any JSON value.</summary>
    public static void WriteRequiredAny(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, JsonElement? value, ExtensionData kept) =>
        json.WriteRequiredValue<JsonElement, AnyCodec>(name, value, kept);

    /// <summary>Writes a string enum.</summary>
    public static void WriteRequiredEnum<T>(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, T value, ExtensionData kept)
        where T : struct, IStringEnum<T> =>
        json.WriteRequiredValue<T, EnumCodec<T>>(name, value, kept);

    /// <summary>Writes a string enum.</summary>
    public static void WriteRequiredEnum<T>(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, T? value, ExtensionData kept)
        where T : struct, IStringEnum<T> =>
        json.WriteRequiredValue<T, EnumCodec<T>>(name, value, kept);

    /// <summary>Writes a record.</summary>
    public static void WriteRequiredRecord<T>(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, T? value, ExtensionData kept)
        where T : class, IJsonRecord<T> =>
        json.WriteRequiredReference<T, RecordCodec<T>>(name, value, kept);

    /// <summary>Writes a list.</summary>
    public static void WriteRequiredList<T, TCodec>(
        this ref JsonOutput json, scoped ReadOnlySpan<byte> name, IReadOnlyList<T>? value, ExtensionData kept)
        where TCodec : struct, IJsonCodec<T> =>
        json.WriteRequiredReference<IReadOnlyList<T>, ListCodec<T, TCodec>>(name, value, kept);

    /// <summary>Writes a map.</summary>
    public static void WriteRequiredMap<T, TCodec>(
        this ref JsonOutput json, scoped ReadOnlySpan<byte> name, IReadOnlyDictionary<string, T>? value, ExtensionData kept)
        where TCodec : struct, IJsonCodec<T> =>
        json.WriteRequiredReference<IReadOnlyDictionary<string, T>, MapCodec<T, TCodec>>(name, value, kept);
}
