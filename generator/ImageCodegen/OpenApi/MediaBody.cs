using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.OpenApi;

/// <summary>A request body (OpenAPI 3.1, 4.8.13) or a response (4.8.17): a description, and content by media type.</summary>
public sealed class MediaBody : OpenApiObject
{
    private const string Any = "*/*";

    private MediaBody(Element element, MappingNode mapping, OpenApiReader reader, string? componentName)
        : base(element, mapping, reader) => ComponentName = componentName;

    /// <summary>The component's name where it was reached by reference, otherwise null.</summary>
    public string? ComponentName { get; }

    /// <summary>The media types that are offered, in document order. One without a name is reported.</summary>
    public IReadOnlyList<(MappingEntry Entry, Element Element)> Content => Named([.. Members("content")]);

    /// <summary>The documented headers of a response.</summary>
    public IReadOnlyList<(string Name, MediaHeader Header, Schema? Schema)> Headers =>
    [
        .. Members("headers").Select(m => (m.Entry.Key, Header: MediaHeader.Read(m.Element, Reader))).Where(h => h.Header is not null)
            .Select(h => (h.Key, h.Header!, h.Header!.Schema)),
    ];

    /// <summary>The schema of a media type; null where it has none, which means any value.</summary>
    public Schema? SchemaOf(Element mediaType) =>
        Reader.Mapping(mediaType, mediaType.Path.Segment) is { } media && media.Mapping["schema"] is { } schema
            ? Reader.Schema(media.Element.Child("schema", schema))
            : null;

    /// <summary>The schema of each item of a media type that is a row of them, such as lines of JSON (OpenAPI 3.2, 4.14.2); null where it has none.</summary>
    public Schema? ItemSchemaOf(Element mediaType) =>
        Reader.Mapping(mediaType, mediaType.Path.Segment) is { } media && media.Mapping["itemSchema"] is { } schema
            ? Reader.Schema(media.Element.Child("itemSchema", schema))
            : null;

    /// <summary>How members of a form are written in a media type, by their names.</summary>
    public IReadOnlyDictionary<string, MediaEncoding> EncodingsOf(Element mediaType) => MediaEncoding.ReadAll(mediaType, Reader);

    /// <summary>Reads one, or a reference to one.</summary>
    /// <returns>The object, or null after a reported error.</returns>
    public static MediaBody? Read(Element element, string what, OpenApiReader reader) =>
        reader.Follow(element, what) is { } found
            ? new MediaBody(found.Element, found.Mapping, reader, found.Referenced ? found.Element.Path.Segment : null)
            : null;

    /// <summary>A media type without a name is any where it stands alone, and says nothing beside others.</summary>
    private List<(MappingEntry Entry, Element Element)> Named(List<(MappingEntry Entry, Element Element)> offers)
    {
        var at = offers.FindIndex(static o => string.IsNullOrWhiteSpace(o.Entry.Key));
        if (at < 0)
        {
            return offers;
        }

        var (entry, element) = offers[at];
        Reader.Diagnostics.Add(
            Diagnostics.UnknownKeywordValue,
            entry.KeySpan,
            entry.Key,
            "content",
            "the media types, such as application/json",
            offers.Count > 1 ? "it is ignored" : $"{Any} is used");
        return offers.Count > 1 ? [.. offers.Where(static o => !string.IsNullOrWhiteSpace(o.Entry.Key))] : [(entry with { Key = Any }, element)];
    }
}
