using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Reading, writing and comparing of members that tell absence from null. Their codecs take null.</summary>
public static class JsonOptional
{
    /// <summary>Reads a member; absent where it cannot be read, which is kept.</summary>
    public static Optional<T> ReadOptional<T, TCodec>(this ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref ExtensionData kept)
        where TCodec : struct, IJsonCodec<T> =>
        JsonReading.TryRead<T, TCodec>(ref reader, name, ref kept, out var value) ? value : default(Optional<T>);

    /// <summary>Writes a member unless it is absent; null as <c>null</c>.</summary>
    public static void WriteOptional<T, TCodec>(this ref JsonOutput json, scoped ReadOnlySpan<byte> name, Optional<T> value, ExtensionData kept)
        where TCodec : struct, IJsonCodec<T>
    {
        if (!(kept.HasMarks && JsonWriting.TryWriteMark<T, TCodec>(ref json, name, value.IsSet, value.Value, kept)) && value.IsSet)
        {
            json.WriteName(name);
            TCodec.Write(ref json, value.Value);
        }
    }
}
