using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Writes multipart bodies (RFC 7578). The boundary follows from the parts, so that the same value gives the same bytes.</summary>
internal static class MultipartWriting
{
    /// <summary>The boundary and the body.</summary>
    /// <exception cref="ArgumentException">The value is no object, or a file's media type is none.</exception>
    public static (string Boundary, byte[] Bytes) Write(BodyFormat format, byte[] json)
    {
        using var document = BodyJson.Parse(json);
        var parts = document.RootElement.EnumerateObject().SelectMany(member => Parts(format.Part(member.Name), member)).ToList();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (head, content) in parts)
        {
            hash.AppendData(head);
            hash.AppendData(content);
        }
        var boundary = "part-" + Convert.ToHexStringLower(hash.GetHashAndReset())[..40];
        var bytes = new ArrayBufferWriter<byte>();
        foreach (var (head, content) in parts)
        {
            bytes.Write(Encoding.ASCII.GetBytes($"--{boundary}\r\n"));
            bytes.Write(head);
            bytes.Write(content);
            bytes.Write("\r\n"u8);
        }
        bytes.Write(Encoding.ASCII.GetBytes($"--{boundary}--\r\n"));
        return (boundary, bytes.WrittenSpan.ToArray());
    }

    /// <summary>Names and file names as browsers write them (WHATWG HTML, 4.10.22.8): what would end them is encoded.</summary>
    public static string Quoted(string text) => text
        .Replace("\"", "%22", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static IEnumerable<(byte[] Head, byte[] Content)> Parts(BodyPart part, JsonProperty member)
    {
        if (part.Form is BodyPartForm.Deep or BodyPartForm.Styled)
        {
            var value = WireValue.FromJson(member.Value.GetRawText());
            var pairs = member.Value.ValueKind == JsonValueKind.Null ? [] : part.Form == BodyPartForm.Deep
                ? FormText.DeepPairs(member.Name, part, member.Value)
                : WirePrinting.Pairs(member.Name, part.Style, part.Explode, value, allowReserved: true).Select(WireParsing.Cut)
                    .Select(static pair => KeyValuePair.Create(Decode(pair.Name), Decode(pair.Text)));
            return pairs.Select(pair => (Head(part, pair.Key, fileName: null, contentType: null), Encoding.UTF8.GetBytes(pair.Value)));
        }
        return BodyPart.Values(member.Value).Select(value => part.Form == BodyPartForm.File && IsFile(part, value)
            ? File(part, member.Name, value)
            : (Head(part, member.Name, fileName: null, ContentType(part, value)), Encoding.UTF8.GetBytes(part.TextOf(value))));
    }

    private static bool IsFile(BodyPart part, JsonElement value) => value.ValueKind == JsonValueKind.Object && (!part.MayBeJson || FileCodec.Holds(value));

    // Text is what a part is without a media type.
    private static string? ContentType(BodyPart part, JsonElement value) =>
        (part.MayBeJson ? null : part.ContentType) ?? (value.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? "application/json" : null);

    private static (byte[] Head, byte[] Content) File(BodyPart part, string name, JsonElement value)
    {
        string? Text(string key) => value.TryGetProperty(key, out var found) ? found.GetString() : null;
        var type = Text(FileCodec.ContentType) ?? part.ContentType ?? BodyPart.Octets;
        return (Head(part, name, Text(FileCodec.FileName) ?? name, type), value.GetProperty(FileCodec.Data).GetBytesFromBase64());
    }

    private static byte[] Head(BodyPart part, string name, string? fileName, string? contentType)
    {
        string[] lines =
        [
            $"Content-Disposition: form-data; name=\"{Quoted(name)}\"" + (fileName is null ? "" : $"; filename=\"{Quoted(fileName)}\""),
            .. contentType is null ? [] : new[] { "Content-Type: " + BodyFormat.Header(contentType) },
            .. part.Headers.Select(static header => $"{header.Key}: {header.Value}"),
        ];
        return Encoding.UTF8.GetBytes(string.Join("\r\n", lines) + "\r\n\r\n");
    }

    private static string Decode(string text) => UriText.Decode(text, plusIsBlank: false);
}
