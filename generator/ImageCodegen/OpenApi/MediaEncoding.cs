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
        if (reader.AsMapping(mediaType.Node, mediaType.Path.Segment) is not { } media || media["encoding"] is not { } node
            || reader.AsMapping(node, "encoding") is not { } encodings)
        {
            return found;
        }

        var parent = mediaType.Child("encoding", node);
        foreach (var entry in encodings.Entries.Where(e => !e.Key.StartsWith("x-", StringComparison.Ordinal)))
        {
            if (reader.AsMapping(entry.Value, entry.Key) is { } mapping)
            {
                found[entry.Key] = new MediaEncoding(parent.Child(entry.Key, entry.Value), mapping, reader);
            }
        }

        return found;
    }
}
