using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Reading of optional members, by kind; null where the member is null or cannot be read, which is kept.</summary>
public static class JsonMemberReading
{
    /// <summary>Reads a boolean.</summary>
    public static bool? ReadBoolean(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref ExtensionData kept) =>
        reader.ReadValue<bool, BooleanCodec>(name, ref kept);

    /// <summary>Reads a 32-bit integer.</summary>
    public static int? ReadInt32(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref ExtensionData kept) =>
        reader.ReadValue<int, Int32Codec>(name, ref kept);

    /// <summary>Reads a 64-bit integer.</summary>
    public static long? ReadInt64(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref ExtensionData kept) =>
        reader.ReadValue<long, Int64Codec>(name, ref kept);

    /// <summary>Reads a single-precision number.</summary>
    public static float? ReadSingle(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref ExtensionData kept) =>
        reader.ReadValue<float, SingleCodec>(name, ref kept);

    /// <summary>Reads a double-precision number.</summary>
    public static double? ReadDouble(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref ExtensionData kept) =>
        reader.ReadValue<double, DoubleCodec>(name, ref kept);

    /// <summary>Reads a decimal number.</summary>
    public static decimal? ReadDecimal(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref ExtensionData kept) =>
        reader.ReadValue<decimal, DecimalCodec>(name, ref kept);

    /// <summary>Reads a date and time.</summary>
    public static DateTimeOffset? ReadDateTime(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref ExtensionData kept) =>
        reader.ReadValue<DateTimeOffset, DateTimeCodec>(name, ref kept);

    /// <summary>Reads a date.</summary>
    public static DateOnly? ReadDate(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref ExtensionData kept) =>
        reader.ReadValue<DateOnly, DateCodec>(name, ref kept);

    /// <summary>Reads a time of day, in UTC.</summary>
    public static TimeOnly? ReadTime(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref ExtensionData kept) =>
        reader.ReadValue<TimeOnly, TimeCodec>(name, ref kept);

    /// <summary>Reads a UUID.</summary>
    public static Guid? ReadGuid(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref ExtensionData kept) =>
        reader.ReadValue<Guid, GuidCodec>(name, ref kept);

    /// <summary>Reads a URI.</summary>
    public static Uri? ReadUri(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref ExtensionData kept) =>
        reader.ReadReference<Uri, UriCodec>(name, ref kept);

    /// <summary>Reads bytes in base64.</summary>
    public static byte[]? ReadBytes(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref ExtensionData kept) =>
        reader.ReadReference<byte[], BytesCodec>(name, ref kept);

    /// <summary>Reads a file.</summary>
    public static FilePart? ReadFile(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref ExtensionData kept) =>
        reader.ReadReference<FilePart, FileCodec>(name, ref kept);

    /// <summary>Reads any JSON value.</summary>
    public static JsonElement? ReadAny(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref ExtensionData kept) =>
        reader.ReadValue<JsonElement, AnyCodec>(name, ref kept);

    /// <summary>Reads a string. A number or a boolean is taken as its exact text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static string? ReadString(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref ExtensionData kept) =>
        reader.TokenType == JsonTokenType.String && !kept.HasMarks
            ? JsonTokenText.String(ref reader)
            : ReadStringSlowly(ref reader, name, ref kept);

    /// <summary>Reads a string enum.</summary>
    public static T? ReadEnum<T>(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref ExtensionData kept)
        where T : struct, IStringEnum<T> =>
        reader.ReadValue<T, EnumCodec<T>>(name, ref kept);

    /// <summary>Reads a record.</summary>
    public static T? ReadRecord<T>(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref ExtensionData kept)
        where T : class, IJsonRecord<T> =>
        reader.ReadReference<T, RecordCodec<T>>(name, ref kept);

    /// <summary>Reads a list.</summary>
    public static IReadOnlyList<T>? ReadList<T, TCodec>(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref ExtensionData kept)
        where TCodec : struct, IJsonCodec<T> =>
        reader.ReadReference<IReadOnlyList<T>, ListCodec<T, TCodec>>(name, ref kept);

    /// <summary>Reads a map; it keeps the order of the JSON.</summary>
    public static IReadOnlyDictionary<string, T>? ReadMap<T, TCodec>(
        this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref ExtensionData kept)
        where TCodec : struct, IJsonCodec<T> =>
        reader.ReadReference<IReadOnlyDictionary<string, T>, MapCodec<T, TCodec>>(name, ref kept);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string? ReadStringSlowly(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref ExtensionData kept) =>
        reader.ReadReference<string, StringCodec>(name, ref kept);
}
