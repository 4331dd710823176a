using ImageCodegen.Syntax;

namespace ImageCodegen.OpenApi;

/// <summary>An encoding object (OpenAPI 3.1, 4.8.15): how one member of a form or of a multipart body is written.</summary>
public sealed class MediaEncoding : OpenApiObject
{
    private MediaEncoding(Element element, MappingNode mapping, OpenApiReader reader)
        : base(element, mapping, reader)
    {
    }

    /// <summary>The headers of the part.</summary>
    public IReadOnlyList<(string Name, MediaHeader Header)> Headers =>
        [.. Members("headers").Select(m => (m.Entry.Key, Header: MediaHeader.Read(m.Element, Reader))).Where(h => h.Header is not null).Select(h => (h.Key, h.Header!))];

    /// <summary>Reads those of a media type, by the names of the members.</summary>
    public static IReadOnlyDictionary<string, MediaEncoding> ReadAll(Element mediaType, OpenApiReader reader)
    {
        var found = new Dictionary<string, MediaEncoding>(StringComparer.Ordinal);
        if (reader.Mapping(mediaType, mediaType.Path.Segment) is not { } media || media.Mapping["encoding"] is not { } node
            || reader.Mapping(media.Element.Child("encoding", node), "encoding") is not { } encodings)
        {
            return found;
        }

        foreach (var entry in encodings.Mapping.Entries.Where(e => !e.Key.StartsWith("x-", StringComparison.Ordinal)))
        {
            if (reader.Mapping(encodings.Element.Child(entry.Key, entry.Value), entry.Key) is { } encoding)
            {
                found[entry.Key] = new MediaEncoding(encoding.Element, encoding.Mapping, reader);
            }
        }

        return found;
    }
}
