using System.Net.Http.Headers;

namespace ImageCodegen.Runtime;

/// <summary>
/// The media types that a request body can be sent as, the usual one first, and of forms how their members stand there
/// (OpenAPI 3.1, 4.8.14 and 4.8.15). What is said of members is said of the format added last.
/// </summary>
public sealed class BodyFormats
{
    private readonly List<BodyFormat> formats = [];

    /// <summary>Adds JSON.</summary>
    public BodyFormats Json(string mediaType) => Add(mediaType, BodyKind.Json);

    /// <summary>Adds a body that is text.</summary>
    public BodyFormats Text(string mediaType) => Add(mediaType, BodyKind.Text);

    /// <summary>Adds a body that is bytes.</summary>
    public BodyFormats Binary(string mediaType) => Add(mediaType, BodyKind.Binary);

    /// <summary>Adds a form: <c>name=value&amp;name=value</c>.</summary>
    public BodyFormats Form(string mediaType) => Add(mediaType, BodyKind.Form);

    /// <summary>Adds parts, each with its name (RFC 7578).</summary>
    public BodyFormats Multipart(string mediaType) => Add(mediaType, BodyKind.Multipart);

    /// <summary>These members are lists, of which every item stands by itself.</summary>
    public BodyFormats Lists(params string[] names) => Each(names, static part => part with { IsList = true });

    /// <summary>These members, or their items, are objects or free-form: JSON, where they are no plain text.</summary>
    public BodyFormats JsonParts(params string[] names) => Each(names, static part => part with { Form = BodyPartForm.Json });

    /// <summary>These members are objects or lists whose values stand each by itself: <c>name[member]=a</c>, <c>name[0]=a</c>.</summary>
    public BodyFormats DeepParts(params string[] names) => Each(names, static part => part with { Form = BodyPartForm.Deep });

    /// <summary>These members are written as parameters of a style are.</summary>
    public BodyFormats StyledParts(ParameterStyle style, bool explode, bool allowReserved, params string[] names) =>
        Each(names, part => part with { Form = BodyPartForm.Styled, Style = style, Explode = explode, AllowReserved = allowReserved });

    /// <summary>Of an object that is taken apart, these members stand in the form by their own names.</summary>
    /// <param name="name">The object.</param>
    /// <param name="members">Its members.</param>
    public BodyFormats Members(string name, params string[] members)
    {
        formats[^1].Own(name, members);
        return this;
    }

    /// <summary>These members, or their items, are files.</summary>
    public BodyFormats Files(params string[] names) => Each(names, static part => part with { Form = BodyPartForm.File });

    /// <summary>These members, or their items, are unions with a file among their cases.</summary>
    public BodyFormats FilesOrJson(params string[] names) => Each(names, static part => part with { Form = BodyPartForm.File, MayBeJson = true });

    /// <summary>These members have a media type of their own.</summary>
    public BodyFormats PartType(string mediaType, params string[] names) => Each(names, part => part with { ContentType = mediaType });

    /// <summary>These parts have a header that always says the same. Line breaks in it become blanks.</summary>
    public BodyFormats PartHeader(string name, string value, params string[] names) =>
        Each(names, part => part with { Headers = [.. part.Headers, new(OneLine(name), OneLine(value))] });

    /// <summary>The media type that is sent where none is chosen.</summary>
    internal string Usual => formats[0].MediaType;

    /// <summary>The same, where that is no range, of which one has to be chosen.</summary>
    internal string? Choice => Usual.Contains('*', StringComparison.Ordinal) ? null : Usual;

    /// <summary>The format of a media type; the usual one for null, null where there is none for it.</summary>
    internal BodyFormat? Find(string? mediaType)
    {
        if (mediaType is null)
        {
            return formats[0];
        }
        var name = BodyFormat.NameOf(mediaType);
        return formats.Find(format => string.Equals(format.Name, name, StringComparison.OrdinalIgnoreCase)) ?? formats.Find(format => format.Takes(name));
    }

    /// <summary>The media type that is sent, as it stands in a header.</summary>
    internal MediaTypeHeaderValue HeaderOf(string? mediaType) => BodyFormat.Header(mediaType ?? Choice ?? BodyPart.Octets);

    /// <summary>Whether a media type is sent as bytes.</summary>
    internal bool IsBytes(string? mediaType) => Find(mediaType) is { Kind: BodyKind.Binary };

    /// <summary>The body and its media type.</summary>
    /// <exception cref="ArgumentException">The media type is none of these, or the value cannot stand in it.</exception>
    internal (MediaTypeHeaderValue Type, byte[] Bytes) Write<T, TCodec>(T value, string? mediaType)
        where TCodec : struct, IJsonCodec<T>
    {
        var format = Find(mediaType) ?? throw new ArgumentException($"The body cannot be sent as '{mediaType}'.", nameof(mediaType));
        try
        {
            return format.Write<T, TCodec>(value, mediaType);
        }
        catch (InvalidOperationException fault)
        {
            throw new ArgumentException("The body has half a surrogate pair, which has no UTF-8.", nameof(value), fault);
        }
    }

    private static string OneLine(string text) => string.Concat(text.Select(static value => char.IsControl(value) ? ' ' : value));

    private BodyFormats Add(string mediaType, BodyKind kind)
    {
        formats.Add(new BodyFormat(mediaType, kind));
        return this;
    }

    private BodyFormats Each(string[] names, Func<BodyPart, BodyPart> change)
    {
        foreach (var name in names)
        {
            formats[^1].Change(name, change);
        }
        return this;
    }
}
