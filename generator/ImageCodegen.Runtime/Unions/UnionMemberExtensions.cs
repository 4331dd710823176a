using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Reading and writing of members that are unions.</summary>
public static class UnionMemberExtensions
{
    /// <summary>Reads a union; null where the member is null, which is kept.</summary>
    public static T? ReadUnion<T>(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref ExtensionData kept)
        where T : JsonUnion<T>, IJsonUnion<T> =>
        reader.ReadReference<T, UnionCodec<T>>(name, ref kept);

    /// <summary>Writes an optional union: null is left out, unless it was read.</summary>
    public static void WriteUnion<T>(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, T? value, ExtensionData kept)
        where T : JsonUnion<T>, IJsonUnion<T> =>
        json.WriteReference<T, UnionCodec<T>>(name, value, kept);

    /// <summary>Writes a required union: null as <c>null</c>.</summary>
    public static void WriteRequiredUnion<T>(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, T? value, ExtensionData kept)
        where T : JsonUnion<T>, IJsonUnion<T> =>
        json.WriteRequiredReference<T, UnionCodec<T>>(name, value, kept);
}
