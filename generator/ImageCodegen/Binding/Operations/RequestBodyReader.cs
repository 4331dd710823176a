using ImageCodegen.Binding.Shapes;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Text;

namespace ImageCodegen.Binding.Operations;

/// <summary>
/// Reads what a request can send: media types with one type of value are one body, of which the user chooses the media
/// type; those with another are bodies of their own. JSON comes first, then forms, text and bytes.
/// </summary>
internal sealed class RequestBodyReader(ShapeReader shapes)
{
    /// <summary>The bodies, the usual one first.</summary>
    public IReadOnlyList<RequestBodyDraft> Read(MediaBody body)
    {
        var bodies = new List<(BodyOffer First, RequestBodyDraft Draft)>();
        foreach (var offer in Wanted([.. body.Content.Select(c => BodyOffer.Read(body, c.Entry, c.Element, shapes))]))
        {
            var parts = offer.Kind is BodyKind.Form or BodyKind.Multipart && offer.Shape is { } shape
                ? new FormParts(shapes, offer.Kind, body.EncodingsOf(offer.Element)).Read(shape)
                : [];
            var format = new BodyFormatDraft(offer.Kind == BodyKind.Json ? MediaTypes.Concrete(offer.Entry.Key) : offer.Entry.Key, offer.Kind, parts);
            if (bodies.Find(b => b.First.IsLike(offer)) is { Draft: { } draft })
            {
                draft.Formats.Add(format);
            }
            else
            {
                bodies.Add((offer, new RequestBodyDraft(body, offer.Scalar is null ? offer.Value : null, offer.Scalar, [format])));
            }
        }

        return [.. bodies.Select(b => b.Draft)];
    }

    /// <summary>The offers that say something new, in the order of preference.</summary>
    private List<BodyOffer> Wanted(List<BodyOffer> offers)
    {
        if (offers.Count > 0 && offers.TrueForAll(o => o.IsOpaque))
        {
            shapes.Diagnostics.Add(
                Diagnostics.UnsupportedMediaType,
                offers[0].Entry.KeySpan,
                string.Join(", ", offers.Select(o => o.Entry.Key)),
                offers[0].Kind == BodyKind.Text ? "the body is its text, which the caller makes" : "the body is its bytes, which the caller makes");
        }
        else
        {
            offers.RemoveAll(o => o.IsOpaque);
        }

        // A range, or an old name, beside JSON itself means nothing else.
        if (offers.Find(o => MediaTypes.Rank(o.Entry.Key) == 0) is { } json)
        {
            offers.RemoveAll(o =>
                o.Kind == BodyKind.Json
                    && (MediaTypes.IsRange(o.Entry.Key) || o.Entry.Key.StartsWith("text/", StringComparison.OrdinalIgnoreCase))
                    && o.IsLike(json));
        }

        return [.. offers.OrderBy(o => o.Kind switch
        {
            BodyKind.Json => MediaTypes.Rank(o.Entry.Key),
            BodyKind.Form => 3,
            BodyKind.Multipart => 4,
            BodyKind.Text => 5,
            _ => 6,
        })];
    }
}
