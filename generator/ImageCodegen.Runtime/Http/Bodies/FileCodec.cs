using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>
/// Files in JSON, where the contract does not say how they stand: an object of <c>fileName</c>, <c>contentType</c> and
/// <c>data</c> in base64. The base64 alone is read too. Where something else may stand in place of a file, the file has its <c>fileName</c>
/// even where that is null: an object of the contract may have <c>data</c> too.
/// </summary>
public readonly struct FileCodec : IJsonCodec<FilePart>
{
    internal const string FileName = "fileName";
    internal const string ContentType = "contentType";
    internal const string Data = "data";

    /// <inheritdoc/>
    public static bool TryRead(ref Utf8JsonReader reader, [MaybeNullWhen(false)] out FilePart value, ref bool asWritten)
    {
        value = null;
        byte[]? bytes = null;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            var isRead = BytesCodec.TryRead(ref reader, out bytes, ref asWritten);
            asWritten = false;
            value = isRead ? new FilePart(bytes!) : null;
            return isRead;
        }
        string? fileName = null;
        string? contentType = null;
        while (reader.ReadMember(out var name))
        {
            if (name.SequenceEqual("data"u8))
            {
                BytesCodec.TryRead(ref reader, out bytes, ref asWritten);
            }
            else if (reader.TokenType is JsonTokenType.String or JsonTokenType.Null && name.SequenceEqual("fileName"u8))
            {
                fileName = reader.GetString();
            }
            else if (reader.TokenType == JsonTokenType.String && name.SequenceEqual("contentType"u8))
            {
                contentType = reader.GetString();
            }
            else
            {
                asWritten = false;
                reader.Skip();
            }
        }
        value = bytes is null ? null : new FilePart(bytes, fileName, contentType);
        return value is not null;
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput json, FilePart value) => Write(ref json, value, isNamed: value.FileName is not null);

    /// <summary>Writes a file where something else may stand.</summary>
    internal static void WriteNamed(ref JsonOutput json, FilePart value) => Write(ref json, value, isNamed: true);

    private static void Write(ref JsonOutput json, FilePart value, bool isNamed)
    {
        json.WriteObjectStart();
        if (isNamed)
        {
            json.WriteName(FileName);
            JsonWriting.WriteOrNull<string, StringCodec>(ref json, value.FileName!);
        }
        if (value.ContentType is { } contentType)
        {
            json.WriteName(ContentType);
            json.WriteStringValue(contentType);
        }
        json.WriteName(Data);
        BytesCodec.Write(ref json, value.Bytes);
        json.WriteObjectEnd();
    }

    /// <summary>Whether an object is a file, and not one of the contract.</summary>
    internal static bool Holds(JsonElement value) =>
        value.TryGetProperty(FileName, out _) && value.TryGetProperty(Data, out var data) && data.ValueKind == JsonValueKind.String && data.TryGetBytesFromBase64(out _)
        && value.EnumerateObject().All(static member => member.Name is Data or FileName or ContentType);

    /// <inheritdoc/>
    public static bool Equal(FilePart a, FilePart b) => a == b;

    /// <inheritdoc/>
    public static int Hash(FilePart value) => value.GetHashCode();
}
