using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>UUIDs (RFC 4122, 3), written in lower case.</summary>
public readonly struct GuidCodec : IJsonCodec<Guid>
{
    /// <inheritdoc/>
    public static bool TryRead(ref Utf8JsonReader reader, out Guid value, ref bool asWritten)
    {
        value = default;
        if (!JsonTokenText.TryGetScalar(ref reader, "a UUID", out var text)
            || !Utf8Parser.TryParse(text, out value, out var used, 'D') || used != text.Length)
        {
            return false;
        }
        asWritten &= !text.ContainsAnyInRange((byte)'A', (byte)'F');
        return true;
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput json, Guid value)
    {
        Span<byte> text = stackalloc byte[36];
        value.TryFormat(text, out _);
        json.WritePlainString(text);
    }

    /// <inheritdoc/>
    public static bool Equal(Guid a, Guid b) => a == b;

    /// <inheritdoc/>
    public static int Hash(Guid value) => value.GetHashCode();
}

/// <summary>Bytes in base64 (RFC 4648, 4), with padding.</summary>
public readonly struct BytesCodec : IJsonCodec<byte[]>
{
    /// <inheritdoc/>
    public static bool TryRead(ref Utf8JsonReader reader, [MaybeNullWhen(false)] out byte[] value, ref bool asWritten)
    {
        value = null;
        var isString = reader.TokenType == JsonTokenType.String;
        if (!JsonTokenText.TryGetScalar(ref reader, "bytes in base64", out var text) || !isString)
        {
            return false;
        }
        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(text.Length)];
        if (Base64.DecodeFromUtf8(text, bytes, out _, out var length) != OperationStatus.Done)
        {
            return false;
        }
        value = bytes[..length];
        var written = new byte[Base64.GetMaxEncodedToUtf8Length(length)];
        Base64.EncodeToUtf8(value, written, out _, out _);
        asWritten &= text.SequenceEqual(written);
        return true;
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput json, byte[] value)
    {
        var text = ArrayPool<byte>.Shared.Rent(Base64.GetMaxEncodedToUtf8Length(value.Length));
        Base64.EncodeToUtf8(value, text, out _, out var length);
        json.WritePlainString(text.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(text);
    }

    /// <inheritdoc/>
    public static bool Equal(byte[] a, byte[] b) => a.AsSpan().SequenceEqual(b);

    /// <inheritdoc/>
    public static int Hash(byte[] value)
    {
        var hash = default(HashCode);
        hash.AddBytes(value);
        return hash.ToHashCode();
    }
}
