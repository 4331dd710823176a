using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Reading of members that have a default, by kind; see <see cref="JsonReading.ReadOrDefault"/>.</summary>
public static class JsonDefaultReading
{
    /// <summary>Reads a string.</summary>
    public static string ReadString(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, string defaultValue, ref ExtensionData kept) =>
        reader.ReadOrDefault<string, StringCodec>(name, defaultValue, ref kept);

    /// <summary>Reads a boolean.</summary>
    public static bool ReadBoolean(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, bool defaultValue, ref ExtensionData kept) =>
        reader.ReadOrDefault<bool, BooleanCodec>(name, defaultValue, ref kept);

    /// <summary>Reads a 32-bit integer.</summary>
    public static int ReadInt32(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, int defaultValue, ref ExtensionData kept) =>
        reader.ReadOrDefault<int, Int32Codec>(name, defaultValue, ref kept);

    /// <summary>Reads a 64-bit integer.</summary>
    public static long ReadInt64(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, long defaultValue, ref ExtensionData kept) =>
        reader.ReadOrDefault<long, Int64Codec>(name, defaultValue, ref kept);

    /// <summary>Reads a single-precision number.</summary>
    public static float ReadSingle(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, float defaultValue, ref ExtensionData kept) =>
        reader.ReadOrDefault<float, SingleCodec>(name, defaultValue, ref kept);

    /// <summary>Reads a double-precision number.</summary>
    public static double ReadDouble(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, double defaultValue, ref ExtensionData kept) =>
        reader.ReadOrDefault<double, DoubleCodec>(name, defaultValue, ref kept);

    /// <summary>Reads a decimal number.</summary>
    public static decimal ReadDecimal(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, decimal defaultValue, ref ExtensionData kept) =>
        reader.ReadOrDefault<decimal, DecimalCodec>(name, defaultValue, ref kept);

    /// <summary>Reads a date and time.</summary>
    public static DateTimeOffset ReadDateTime(
        this ref Utf8JsonReader reader,
        scoped ReadOnlySpan<byte> name,
        DateTimeOffset defaultValue,
        ref ExtensionData kept) =>
        reader.ReadOrDefault<DateTimeOffset, DateTimeCodec>(name, defaultValue, ref kept);

    /// <summary>Reads a date.</summary>
    public static DateOnly ReadDate(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, DateOnly defaultValue, ref ExtensionData kept) =>
        reader.ReadOrDefault<DateOnly, DateCodec>(name, defaultValue, ref kept);

    /// <summary>Reads a time of day, in UTC.</summary>
    public static TimeOnly ReadTime(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, TimeOnly defaultValue, ref ExtensionData kept) =>
        reader.ReadOrDefault<TimeOnly, TimeCodec>(name, defaultValue, ref kept);

    /// <summary>Reads a UUID.</summary>
    public static Guid ReadGuid(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, Guid defaultValue, ref ExtensionData kept) =>
        reader.ReadOrDefault<Guid, GuidCodec>(name, defaultValue, ref kept);

    /// <summary>Reads a URI.</summary>
    public static Uri ReadUri(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, Uri defaultValue, ref ExtensionData kept) =>
        reader.ReadOrDefault<Uri, UriCodec>(name, defaultValue, ref kept);

    /// <summary>Reads bytes in base64.</summary>
    public static byte[] ReadBytes(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, byte[] defaultValue, ref ExtensionData kept) =>
        reader.ReadOrDefault<byte[], BytesCodec>(name, defaultValue, ref kept);

    /// <summary>Reads a string enum.</summary>
    public static T ReadEnum<T>(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, T defaultValue, ref ExtensionData kept)
        where T : struct, IStringEnum<T> =>
        reader.ReadOrDefault<T, EnumCodec<T>>(name, defaultValue, ref kept);
}
