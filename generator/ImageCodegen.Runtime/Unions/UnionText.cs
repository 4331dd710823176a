using System.Buffers;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Reads unions from JSON texts.</summary>
internal static class UnionText
{
    public static T Parse<T>(ReadOnlySpan<byte> utf8Json)
        where T : JsonUnion<T>, IJsonUnion<T>
    {
        if (utf8Json.StartsWith("\uFEFF"u8))
        {
            utf8Json = utf8Json[3..];
        }
        var reader = new Utf8JsonReader(utf8Json);
        try
        {
            reader.Read();
            var value = Read<T>(ref reader);
            reader.Read();
            return value;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            throw JsonFaultPath.Locate(new Utf8JsonReader(utf8Json), ref reader, fault);
        }
    }

    public static T Parse<T>(string json)
        where T : JsonUnion<T>, IJsonUnion<T>
    {
        ArgumentNullException.ThrowIfNull(json);
        var bytes = ArrayPool<byte>.Shared.Rent(checked(json.Length * 3));
        try
        {
            return Parse<T>(bytes.AsSpan(0, JsonRecord.Transcode(json, bytes)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Reads the value that the reader stands on.</summary>
    /// <exception cref="JsonException">It is null, or malformed.</exception>
    public static T Read<T>(ref Utf8JsonReader reader)
        where T : JsonUnion<T>, IJsonUnion<T>
    {
        var asWritten = true;
        return UnionCodec<T>.TryRead(ref reader, out var value, ref asWritten) ? value : throw JsonFaults.Expected("a value", reader.TokenType);
    }
}
