using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.OpenApi;

/// <summary>A parameter object (OpenAPI 3.1, 4.8.12).</summary>
public sealed class Parameter : OpenApiObject
{
    private static readonly string[] Places = ["path", "query", "header", "cookie"];

    private Element? whole;

    private Parameter(Element element, MappingNode mapping, OpenApiReader reader)
        : base(element, mapping, reader)
    {
    }

    /// <summary>The name on the wire.</summary>
    public required string Name { get; init; }

    /// <summary>Where it stands: path, query, header, cookie, or querystring for the query as a whole.</summary>
    public required string In { get; init; }

    /// <summary>Where the operation declares it, which may be a reference.</summary>
    public required SourceSpan Place { get; init; }

    /// <summary>The component's name where it was reached by reference, otherwise null.</summary>
    public required string? ComponentName { get; init; }

    /// <summary>Its schema; null where it has none.</summary>
    public Schema? Schema => (whole ?? Get("schema")) is { } schema ? Reader.Schema(schema) : null;

    /// <summary>The media types under <c>content</c>.</summary>
    public IReadOnlyList<(MappingEntry Entry, Schema? Schema)> Content =>
    [
        .. Members("content").Select(m => (m.Entry, Reader.Mapping(m.Element, m.Entry.Key) is { } media && media.Mapping["schema"] is { } schema
            ? Reader.Schema(media.Element.Child("schema", schema))
            : null)),
    ];

    /// <summary>Reads a parameter or a reference to one.</summary>
    /// <returns>The parameter, or null after a reported error.</returns>
    public static Parameter? Read(Element element, OpenApiReader reader)
    {
        if (reader.Follow(element, "parameter") is not { } found)
        {
            return null;
        }

        var (target, mapping, referenced) = found;
        if (mapping.Entries.Count == 0)
        {
            return null;
        }

        var (name, place) = (mapping["name"], mapping["in"]);
        if (name is not ScalarNode nameText || place is not ScalarNode placeText)
        {
            reader.Diagnostics.Add(Diagnostics.MissingKey, target.Span, name is ScalarNode ? "in" : "name", "the parameter");
            return null;
        }

        // The query as a whole (OpenAPI 3.2, 4.12.1): a form of it is an object whose members are parameters each, anything else is one text.
        var isWhole = placeText.Text == "querystring" && mapping["content"] is MappingNode { Entries.Count: > 0 };
        var form = isWhole ? FormOf(target, mapping) : null;
        if (!isWhole && Array.Find(Places, p => p.Equals(placeText.Text, StringComparison.OrdinalIgnoreCase)) is null)
        {
            reader.Diagnostics.Add(
                Diagnostics.UnknownKeywordValue,
                place.Span,
                placeText.Text,
                "in",
                "path, query, header and cookie",
                "the parameter is ignored");
            return null;
        }

        return new Parameter(target, mapping, reader)
        {
            Name = nameText.Text,
            In = form is null ? placeText.Text.ToLowerInvariant() : "query",
            Place = element.Span,
            ComponentName = referenced ? target.Path.Segment : null,
            whole = form,
        };
    }

    private static Element? FormOf(Element element, MappingNode mapping) =>
        mapping["content"] is MappingNode content && content.TryGet("application/x-www-form-urlencoded", out var entry) && (entry.Value as MappingNode)?["schema"] is { } schema
            ? element.Child("content", content).Child(entry.Key, entry.Value).Child("schema", schema)
            : null;

    /// <summary>The parameter as text that the caller makes, whatever it is said to hold.</summary>
    public Parameter AsText()
    {
        var mapping = new MappingNode(Mapping.Span, [.. Mapping.Entries.Where(static e => e.Key is not ("content" or "schema")), Text(Mapping.Span)]);
        return new Parameter(Element, mapping, Reader) { Name = Name, In = In, Place = Place, ComponentName = ComponentName };
    }

    /// <summary>Makes the parameter that a path has in braces and nothing declares: a string.</summary>
    /// <param name="operation">The operation that lacks it.</param>
    /// <param name="name">Its name.</param>
    public static Parameter OfPath(Operation operation, string name)
    {
        var span = operation.Path.TemplateSpan;
        var mapping = new MappingNode(span, [Text(span)]);
        return new Parameter(
            operation.Element.Child(name, mapping),
            mapping,
            operation.Reader) { Name = name, In = "path", Place = span, ComponentName = null };
    }

    /// <summary>The schema of a string.</summary>
    private static MappingEntry Text(SourceSpan span) =>
        new("schema", span, new MappingNode(span, [new MappingEntry("type", span, new ScalarNode(span, ScalarType.String, "string"))]));
}
