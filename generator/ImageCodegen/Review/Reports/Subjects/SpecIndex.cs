using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.OpenApi.References;
using ImageCodegen.Review.Diff.Wire.Document;

namespace ImageCodegen.Review.Reports.Subjects;

/// <summary>The operations, webhooks and schemas of one state of a spec.</summary>
internal sealed class SpecIndex
{
    private readonly Dictionary<string, SubjectSide> byTitle = new(StringComparer.Ordinal);

    public SpecIndex(ReviewSpec spec)
    {
        var contracts = new Dictionary<string, OperationModel>(StringComparer.Ordinal);
        foreach (var operation in spec.Contract?.Operations ?? [])
        {
            contracts.TryAdd($"{operation.Request.Method} {operation.Request.PathTemplate}", operation);
        }

        var types = TypesByRoot(spec.Contract);
        var words = new ContractWords(spec.Contract);
        foreach (var operation in spec.Document.Operations)
        {
            var title = $"{operation.Method} {operation.Path.Template}";
            var pointer = $"/paths/{JsonPointer.Escape(operation.Path.Template)}/{operation.Element.Path.Segment}";
            var key = operation.Path.Mapping.TryGet(operation.Element.Path.Segment, out var entry) ? entry.KeySpan : operation.Span;
            Operations.Add(title);
            byTitle[title] = new SubjectSide(spec, new ReviewPlace(key, pointer), operation, contracts.GetValueOrDefault(title), [.. types[pointer]], words);
        }

        foreach (var webhook in Events.Webhooks(spec.Document))
        {
            var title = $"{webhook.Method} {webhook.Path.Template}";
            var pointer = $"/webhooks/{JsonPointer.Escape(webhook.Path.Template)}/{webhook.Element.Path.Segment}";
            var key = webhook.Path.Mapping.TryGet(webhook.Element.Path.Segment, out var entry) ? entry.KeySpan : webhook.Span;
            if (byTitle.TryAdd(title, new SubjectSide(spec, new ReviewPlace(key, pointer), webhook, Operation: null, [.. types[pointer]], words)))
            {
                Operations.Add(title);
            }
        }

        foreach (var (entry, _) in SchemaEntries(spec.Document))
        {
            var title = "schemas/" + entry.Key;
            var pointer = "/components/schemas/" + JsonPointer.Escape(entry.Key);
            Schemas.Add(title);
            byTitle[title] = new SubjectSide(spec, new ReviewPlace(entry.KeySpan, pointer), Source: null, Operation: null, [.. types[pointer]], words);
        }
    }

    /// <summary>The operations in document order, then the webhooks.</summary>
    public List<string> Operations { get; } = [];

    /// <summary>The schemas in document order.</summary>
    public List<string> Schemas { get; } = [];

    /// <summary>The operation or schema; null where there is none.</summary>
    public SubjectSide? Find(string title) => byTitle.GetValueOrDefault(title);

    /// <summary>The title of the operation or schema that a place belongs to; null where there is none.</summary>
    public string? TitleAt(ReviewPlace place) => byTitle
        .Where(item => item.Value.Place.Span.File == place.Span.File && IsBelow(place.Pointer, item.Value.Place.Pointer))
        .Select(static item => item.Key)
        .FirstOrDefault();

    private static IEnumerable<(Syntax.MappingEntry Entry, Element Element)> SchemaEntries(OpenApiDocument document) =>
        document.Get("components") is { Node: Syntax.MappingNode components } element && components.TryGet("schemas", out var found) && found.Value is Syntax.MappingNode schemas
            ? schemas.Entries.Select(entry => (entry, element.Child("schemas", schemas).Child(entry.Key, entry.Value)))
            : [];

    // An operation's and a component's pointers have three steps.
    private static ILookup<string, TypeModel> TypesByRoot(ContractModel? contract) => (contract?.Types ?? [])
        .Where(type => type.Origin.StartsWith(contract!.SpecPath + "#", StringComparison.Ordinal))
        .ToLookup(type => string.Join('/', type.Origin[(contract!.SpecPath.Length + 1)..].Split('/').Take(4)), StringComparer.Ordinal);

    private static bool IsBelow(string pointer, string above) =>
        pointer.StartsWith(above, StringComparison.Ordinal) && (pointer.Length == above.Length || pointer[above.Length] == '/');
}
