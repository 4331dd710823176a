using ImageCodegen.Binding.Shapes;
using ImageCodegen.OpenApi;
using ImageCodegen.Text;

namespace ImageCodegen.Binding.Operations;

/// <summary>Chooses among the media types of a body. JSON is what is read and written; where it is offered, the others are not needed.</summary>
internal sealed class BodyReader(ShapeReader shapes)
{
    /// <summary>The body of a request or a response.</summary>
    /// <param name="body">The body.</param>
    /// <param name="consequence">What becomes of a body that is not JSON, for the report.</param>
    public BodyDraft Read(MediaBody body, string consequence)
    {
        var content = body.Content;
        if (content.Count == 0)
        {
            return new BodyDraft(body, MediaType: null, HasBody: false, Value: null);
        }

        var chosen = MediaTypes.Choose([.. content.Select(c => c.Entry.Key)]);
        if (chosen < 0)
        {
            var names = string.Join(", ", content.Select(c => c.Entry.Key));
            shapes.Diagnostics.Add(Diagnostics.UnsupportedMediaType, content[0].Entry.KeySpan, names, consequence);
            return new BodyDraft(body, content[0].Entry.Key, HasBody: false, Value: null);
        }

        var (entry, element) = content[chosen];
        var schema = body.SchemaOf(element);
        return new BodyDraft(body, MediaTypes.Concrete(entry.Key), HasBody: true, schema is null ? null : shapes.Set(schema));
    }
}
