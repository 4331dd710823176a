using ImageCodegen.Syntax;

namespace ImageCodegen.OpenApi;

/// <summary>A header object (OpenAPI 3.1, 4.8.21).</summary>
public sealed class MediaHeader : OpenApiObject
{
    private MediaHeader(Element element, MappingNode mapping, OpenApiReader reader)
        : base(element, mapping, reader)
    {
    }

    /// <summary>Its schema; null where it has none.</summary>
    public Schema? Schema => Get("schema") is { } schema ? Reader.Schema(schema) : null;

    /// <summary>The media types under <c>content</c>, which a header has in place of a schema.</summary>
    public IReadOnlyList<(MappingEntry Entry, Schema? Schema)> Content =>
    [
        .. Members("content").Select(m => (m.Entry, Reader.Mapping(m.Element, m.Entry.Key) is { } media && media.Mapping["schema"] is { } schema
            ? Reader.Schema(media.Element.Child("schema", schema))
            : null)),
    ];

    /// <summary>Reads one, or a reference to one.</summary>
    /// <returns>The header, or null after a reported error.</returns>
    public static MediaHeader? Read(Element element, OpenApiReader reader) =>
        reader.Follow(element, "header") is { } found ? new MediaHeader(found.Element, found.Mapping, reader) : null;
}
