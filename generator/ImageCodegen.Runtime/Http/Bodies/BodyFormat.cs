using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>How a body stands on the wire.</summary>
internal enum BodyKind
{
    Json,
    Text,
    Binary,
    Form,
    Multipart,
}

/// <summary>One media type, or a range of them, that a body can be sent as.</summary>
internal sealed class BodyFormat(string mediaType, BodyKind kind)
{
    private readonly Dictionary<string, BodyPart> parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> owners = new(StringComparer.Ordinal);

    public string MediaType => mediaType;

    public BodyKind Kind => kind;

    /// <summary>The media type without parameters.</summary>
    public string Name { get; } = NameOf(mediaType);

    public static string NameOf(string mediaType)
    {
        var end = mediaType.IndexOf(';', StringComparison.Ordinal);
        return (end < 0 ? mediaType : mediaType[..end]).Trim();
    }

    public BodyPart Part(string name) => parts.GetValueOrDefault(name) ?? BodyPart.Plain;

    /// <summary>The object that a name is a member of; null where it is one of the form's own.</summary>
    public string? OwnerOf(string name) => owners.GetValueOrDefault(name);

    public void Own(string name, string[] members) => Array.ForEach(members, member => owners.TryAdd(member, name));

    public void Change(string name, Func<BodyPart, BodyPart> change) => parts[name] = change(Part(name));

    /// <summary>Whether this is a range that holds a media type (RFC 9110, 12.5.1).</summary>
    public bool Takes(string name)
    {
        var star = Name.IndexOf('*', StringComparison.Ordinal);
        return star >= 0 && name.StartsWith(Name[..star], StringComparison.OrdinalIgnoreCase)
            && (Name == "*/*" || name.EndsWith(Name[(star + 1)..], StringComparison.OrdinalIgnoreCase));
    }

    public (MediaTypeHeaderValue Type, byte[] Bytes) Write<T, TCodec>(T value, string? chosen)
        where TCodec : struct, IJsonCodec<T>
    {
        var type = Header(chosen ?? (MediaType.Contains('*', StringComparison.Ordinal) ? BodyPart.Octets : MediaType));
        if (kind == BodyKind.Binary && value is byte[] bytes)
        {
            return (type, bytes);
        }
        var json = WireValue.ToUtf8Json<T, TCodec>(value);
        switch (kind)
        {
            case BodyKind.Form:
                return (type, Encoding.UTF8.GetBytes(FormText.Write(this, json)));
            case BodyKind.Multipart:
                var (boundary, content) = MultipartWriting.Write(this, json);
                type.Parameters.Add(new NameValueHeaderValue("boundary", boundary));
                return (type, content);
            case BodyKind.Text or BodyKind.Binary:
                // Text without a charset is ASCII to some readers.
                type.CharSet ??= kind == BodyKind.Text && Name.StartsWith("text/", StringComparison.OrdinalIgnoreCase) ? "utf-8" : null;
                return (type, TextEncoding(type).GetBytes(WireValue.FromJson(Encoding.UTF8.GetString(json)).Text));
            default:
                return (type, json);
        }
    }

    /// <summary>Reads a body; false where it does not fit.</summary>
    public bool TryRead<T, TCodec>(byte[] body, MediaTypeHeaderValue? type, out T value)
        where TCodec : struct, IJsonCodec<T>
    {
        value = default!;
        switch (kind)
        {
            case BodyKind.Form:
                return FormText.TryRead<T, TCodec>(this, Encoding.UTF8.GetString(body), out value);
            case BodyKind.Multipart:
                return MultipartReading.ToJson(this, body, type) is { } json && WireValue.TryRead<T, TCodec>(json, out value);
            case BodyKind.Binary when typeof(T) == typeof(byte[]):
                value = (T)(object)body;
                return true;
            case BodyKind.Text or BodyKind.Binary:
                return WireValue.TryRead<T, TCodec>(WireValue.Of(TextEncoding(type).GetString(body)).ToReadableJson(), out value);
            default:
                return WireValue.TryRead<T, TCodec>(body, out value);
        }
    }

    /// <summary>A media type as it stands in a header.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static MediaTypeHeaderValue Header(string mediaType) =>
        MediaTypeHeaderValue.TryParse(mediaType, out var type)
            ? type
            : throw new ArgumentException($"'{JsonEncodedText.Encode(mediaType)}' is no media type.", nameof(mediaType));

    /// <summary>The encoding that a media type names; UTF-8 where it names none that is known.</summary>
    public static Encoding TextEncoding(MediaTypeHeaderValue? type)
    {
        try
        {
            return type?.CharSet is { } charset ? Encoding.GetEncoding(charset.Trim('"')) : Encoding.UTF8;
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8;
        }
    }
}
