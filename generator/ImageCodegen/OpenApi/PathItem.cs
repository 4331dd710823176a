using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.OpenApi;

/// <summary>A path item object (OpenAPI 3.1, 4.8.9).</summary>
/// <param name="template">The path template.</param>
/// <param name="templateSpan">Where the template stands.</param>
/// <param name="element">The object.</param>
/// <param name="mapping">The same, as a mapping.</param>
/// <param name="reader">What reads the documents of the run.</param>
public sealed class PathItem(string template, SourceSpan templateSpan, Element element, MappingNode mapping, OpenApiReader reader)
    : OpenApiObject(element, mapping, reader)
{
    private static readonly HashSet<string> Methods =
        new(["get", "put", "post", "delete", "options", "head", "patch", "trace"], StringComparer.Ordinal);

    /// <summary>The path template.</summary>
    public string Template { get; } = template;

    /// <summary>Where the template stands.</summary>
    public SourceSpan TemplateSpan { get; } = templateSpan;

    /// <summary>The parameters of all its operations.</summary>
    public IReadOnlyList<Parameter> Parameters { get; private set; } = [];

    /// <summary>Its operations, in document order.</summary>
    public IEnumerable<Operation> Operations
    {
        get
        {
            Parameters = [.. Items("parameters").Select(e => Parameter.Read(e, Reader)).OfType<Parameter>()];
            foreach (var entry in Mapping.Entries.Where(e => Methods.Contains(e.Key)))
            {
                if (Reader.Mapping(Element.Child(entry.Key, entry.Value), entry.Key) is { } operation)
                {
                    yield return new Operation(this, entry.Key.ToUpperInvariant(), operation.Element, operation.Mapping, Reader);
                }
            }
        }
    }
}
