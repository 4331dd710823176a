using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Unicode;

namespace ImageCodegen.Runtime;

/// <summary>Reads records from JSON texts and writes them to such.</summary>
public static class JsonRecord
{
    /// <summary>Reads one JSON text: an object, and nothing behind it. A byte order mark is skipped (RFC 8259, 8.1).</summary>
    /// <exception cref="JsonException">The text is malformed or does not fit; with the path of the place.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> utf8Json)
        where T : class, IJsonRecord<T>
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

    /// <summary>Reads one JSON text.</summary>
    /// <exception cref="JsonException">The text is malformed or does not fit; with the path of the place.</exception>
    public static T Parse<T>(string json)
        where T : class, IJsonRecord<T>
    {
        ArgumentNullException.ThrowIfNull(json);
        var bytes = ArrayPool<byte>.Shared.Rent(checked(json.Length * 3));
        try
        {
            return Parse<T>(bytes.AsSpan(0, Transcode(json, bytes)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Writes a record as UTF-8.</summary>
    /// <exception cref="JsonException">The record is nested too deeply.</exception>
    public static byte[] ToUtf8Json<T>(T value)
        where T : class, IJsonRecord<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        var json = new JsonOutput();
        try
        {
            Write(ref json, value);
            return json.Written.ToArray();
        }
        finally
        {
            json.Dispose();
        }
    }

    /// <summary>Reads the object that the reader stands on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Read<T>(ref Utf8JsonReader reader)
        where T : class, IJsonRecord<T>
    {
        reader.ReadObjectStart();
        return T.ReadJson(ref reader);
    }

    /// <summary>Writes a record as an object.</summary>
    internal static void Write(ref JsonOutput json, IJsonRecord value)
    {
        json.WriteObjectStart();
        value.WriteMembers(ref json);
        json.WriteObjectEnd(value.ExtensionData);
    }

    // Half a surrogate pair becomes a byte that no UTF-8 has, so that reading finds it and says where.
    internal static int Transcode(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        var total = 0;
        while (true)
        {
            var status = Utf8.FromUtf16(text, bytes[total..], out var read, out var written, replaceInvalidSequences: false);
            total += written;
            if (status == OperationStatus.Done)
            {
                return total;
            }
            bytes[total++] = 0xFF;
            text = text[(read + 1)..];
        }
    }
}
