namespace ImageCodegen.Runtime;

/// <summary>Writing of members that have a default, by kind: the default is left out, unless it was read.</summary>
public static class JsonDefaultWriting
{
    /// <summary>Writes a string.</summary>
    public static void WriteString(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, string value, string defaultValue, ExtensionData kept) =>
        json.WriteUnlessDefault<string, StringCodec>(name, value, defaultValue, kept);

    /// <summary>Writes a boolean.</summary>
    public static void WriteBoolean(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, bool value, bool defaultValue, ExtensionData kept) =>
        json.WriteUnlessDefault<bool, BooleanCodec>(name, value, defaultValue, kept);

    /// <summary>Writes a 32-bit integer.</summary>
    public static void WriteInt32(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, int value, int defaultValue, ExtensionData kept) =>
        json.WriteUnlessDefault<int, Int32Codec>(name, value, defaultValue, kept);

    /// <summary>Writes a 64-bit integer.</summary>
    public static void WriteInt64(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, long value, long defaultValue, ExtensionData kept) =>
        json.WriteUnlessDefault<long, Int64Codec>(name, value, defaultValue, kept);

    /// <summary>Writes a single-precision number.</summary>
    public static void WriteSingle(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, float value, float defaultValue, ExtensionData kept) =>
        json.WriteUnlessDefault<float, SingleCodec>(name, value, defaultValue, kept);

    /// <summary>Writes a double-precision number.</summary>
    public static void WriteDouble(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, double value, double defaultValue, ExtensionData kept) =>
        json.WriteUnlessDefault<double, DoubleCodec>(name, value, defaultValue, kept);

    /// <summary>Writes a decimal number.</summary>
    public static void WriteDecimal(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, decimal value, decimal defaultValue, ExtensionData kept) =>
        json.WriteUnlessDefault<decimal, DecimalCodec>(name, value, defaultValue, kept);

    /// <summary>Writes a date and time.</summary>
    public static void WriteDateTime(
        this ref JsonOutput json,
        scoped ReadOnlySpan<byte> name,
        DateTimeOffset value,
        DateTimeOffset defaultValue,
        ExtensionData kept) =>
        json.WriteUnlessDefault<DateTimeOffset, DateTimeCodec>(name, value, defaultValue, kept);

    /// <summary>Writes a date.</summary>
    public static void WriteDate(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, DateOnly value, DateOnly defaultValue, ExtensionData kept) =>
        json.WriteUnlessDefault<DateOnly, DateCodec>(name, value, defaultValue, kept);

    /// <summary>Writes a time of day, in UTC.</summary>
    public static void WriteTime(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, TimeOnly value, TimeOnly defaultValue, ExtensionData kept) =>
        json.WriteUnlessDefault<TimeOnly, TimeCodec>(name, value, defaultValue, kept);

    /// <summary>Writes a UUID.</summary>
    public static void WriteGuid(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, Guid value, Guid defaultValue, ExtensionData kept) =>
        json.WriteUnlessDefault<Guid, GuidCodec>(name, value, defaultValue, kept);

    /// <summary>Writes a URI.</summary>
    public static void WriteUri(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, Uri value, Uri defaultValue, ExtensionData kept) =>
        json.WriteUnlessDefault<Uri, UriCodec>(name, value, defaultValue, kept);

    /// <summary>Writes bytes in base64.</summary>
    public static void WriteBytes(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, byte[] value, byte[] defaultValue, ExtensionData kept) =>
        json.WriteUnlessDefault<byte[], BytesCodec>(name, value, defaultValue, kept);

    /// <summary>Writes a string enum.</summary>
    public static void WriteEnum<T>(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, T value, T defaultValue, ExtensionData kept)
        where T : struct, IStringEnum<T> =>
        json.WriteUnlessDefault<T, EnumCodec<T>>(name, value, defaultValue, kept);
}
