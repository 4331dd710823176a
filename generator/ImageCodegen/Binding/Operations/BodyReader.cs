using ImageCodegen.Binding.Shapes;
using ImageCodegen.OpenApi;

namespace ImageCodegen.Binding.Operations;

/// <summary>Chooses among the media types of a response: JSON, where it is offered.</summary>
internal sealed class BodyReader(ShapeReader shapes)
{
    /// <summary>The body of a response.</summary>
    public BodyDraft Read(MediaBody body)
    {
        var content = body.Content;
        if (content.Count == 0)
        {
            return new BodyDraft(body, MediaType: null, HasBody: false, Value: null);
        }

        var chosen = MediaTypes.Choose([.. content.Select(c => c.Entry.Key)]);
        if (chosen < 0)
        {
            return new BodyDraft(body, content[0].Entry.Key, HasBody: false, Value: null);
        }

        var (entry, element) = content[chosen];
        var schema = body.SchemaOf(element);
        return new BodyDraft(body, MediaTypes.Concrete(entry.Key), HasBody: true, schema is null ? null : shapes.Set(schema));
    }

    /// <summary>The schema of the body in JSON, or in what else is offered; null where it has none.</summary>
    public SchemaSet? Peek(MediaBody body)
    {
        var content = body.Content;
        return content.Count > 0
            && body.SchemaOf(content[Math.Max(0, MediaTypes.Choose([.. content.Select(c => c.Entry.Key)]))].Element) is { } schema
            ? shapes.Set(schema)
            : null;
    }
}
