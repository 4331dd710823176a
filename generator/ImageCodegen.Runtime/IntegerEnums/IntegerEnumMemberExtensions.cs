using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Reading and writing of members that are integer enums.</summary>
public static class IntegerEnumMemberExtensions
{
    /// <summary>Reads an integer enum; null where the member is null or cannot be read, which is kept.</summary>
    public static T? ReadIntegerEnum<T>(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref ExtensionData kept)
        where T : struct, IIntegerEnum<T> =>
        reader.ReadValue<T, IntegerEnumCodec<T>>(name, ref kept);

    /// <summary>Reads an integer enum that has a default; see <see cref="JsonReading.ReadOrDefault"/>.</summary>
    public static T ReadIntegerEnum<T>(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, T defaultValue, ref ExtensionData kept)
        where T : struct, IIntegerEnum<T> =>
        reader.ReadOrDefault<T, IntegerEnumCodec<T>>(name, defaultValue, ref kept);

    /// <summary>Writes an optional integer enum: null is left out, unless it was read.</summary>
    public static void WriteIntegerEnum<T>(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, T? value, ExtensionData kept)
        where T : struct, IIntegerEnum<T> =>
        json.WriteValue<T, IntegerEnumCodec<T>>(name, value, kept);

    /// <summary>Writes an integer enum that has a default: the default is left out, unless it was read.</summary>
    public static void WriteIntegerEnum<T>(
        this ref JsonOutput json, scoped ReadOnlySpan<byte> name, T value, T defaultValue, ExtensionData kept)
        where T : struct, IIntegerEnum<T> =>
        json.WriteUnlessDefault<T, IntegerEnumCodec<T>>(name, value, defaultValue, kept);

    /// <summary>Writes a required integer enum.</summary>
    public static void WriteRequiredIntegerEnum<T>(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, T value, ExtensionData kept)
        where T : struct, IIntegerEnum<T> =>
        json.WriteRequiredValue<T, IntegerEnumCodec<T>>(name, value, kept);

    /// <summary>Writes a required integer enum: null as <c>null</c>.</summary>
    public static void WriteRequiredIntegerEnum<T>(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, T? value, ExtensionData kept)
        where T : struct, IIntegerEnum<T> =>
        json.WriteRequiredValue<T, IntegerEnumCodec<T>>(name, value, kept);
}
