using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.OpenApi;

/// <summary>Reads the documents of one run: their versions, their references, and the kinds of their nodes.</summary>
public sealed class OpenApiReader
{
    private readonly Dictionary<Node, Schema> schemas = new(ReferenceEqualityComparer.Instance);

    /// <summary>Makes a reader.</summary>
    public OpenApiReader(IDocumentLoader loader, DiagnosticBag diagnostics)
    {
        Diagnostics = diagnostics;
        References = new ReferenceResolver(loader, diagnostics);
    }

    /// <summary>Where findings go.</summary>
    public DiagnosticBag Diagnostics { get; }

    /// <summary>Follows references.</summary>
    public ReferenceResolver References { get; }

    /// <summary>Reads a document.</summary>
    /// <returns>The document, or null after a reported error.</returns>
    public OpenApiDocument? ReadDocument(SourceFile source)
    {
        if (References.ReadRoot(source) is not { } root)
        {
            return null;
        }

        if (root is not MappingNode mapping)
        {
            Diagnostics.Add(Text.Diagnostics.NoOpenApiVersion, root.Span);
            return null;
        }

        return OpenApiVersion.Read(mapping, Diagnostics) is { } dialect
            ? new OpenApiDocument(References.File(source, root, dialect).Root, mapping, this)
            : null;
    }

    /// <summary>The schema that the element is; one object a node. Null after a report where it is none.</summary>
    public Schema? Schema(Element element)
    {
        if (schemas.TryGetValue(element.Node, out var known))
        {
            return known;
        }

        var schema = element.Node switch
        {
            MappingNode mapping => new Schema(element, mapping, this),
            ScalarNode { Type: ScalarType.Boolean } => new Schema(element, new MappingNode(element.Span, []), this),
            _ => null,
        };
        if (schema is null)
        {
            Diagnostics.Add(Text.Diagnostics.WrongKind, element.Span, element.Path.Segment, "a schema", element.Node.Kind);
            return null;
        }

        return schemas[element.Node] = schema;
    }

    /// <summary>Follows the element's <c>$ref</c>, if it has one, to a mapping. Null after a reported error.</summary>
    /// <param name="element">A mapping, or a reference to one.</param>
    /// <param name="what">What it should be, for the report.</param>
    public (Element Element, MappingNode Mapping, bool Referenced)? Follow(Element element, string what)
    {
        var target = element;
        var referenced = false;
        if (element.Node is MappingNode mapping && mapping["$ref"] is not null)
        {
            if (References.Follow(element) is not { } found)
            {
                return null;
            }

            (target, referenced) = (found, true);
        }

        if (target.Node is MappingNode result)
        {
            return (target, result, referenced);
        }

        Diagnostics.Add(Text.Diagnostics.WrongKind, target.Span, what, "an object", target.Node.Kind);
        return null;
    }

    /// <summary>The node as a mapping; null, reported, where it is none. Null in the document counts as absent.</summary>
    public MappingNode? AsMapping(Node node, string key)
    {
        if (node is not MappingNode mapping)
        {
            ReportContainer(node, key, "an object");
            return null;
        }

        return mapping;
    }

    /// <summary>The node as a list; null, reported, where it is none.</summary>
    public SequenceNode? AsList(Node node, string key)
    {
        if (node is not SequenceNode list)
        {
            ReportContainer(node, key, "a list");
            return null;
        }

        return list;
    }

    private void ReportContainer(Node node, string key, string expected)
    {
        // An empty YAML value, and the boolean `required` of JSON Schema draft 3, are habits that cost nothing.
        var harmless = node.IsNull() || (key == "required" && node is ScalarNode);
        Diagnostics.Add(harmless ? Text.Diagnostics.IgnoredValue : Text.Diagnostics.WrongKind, node.Span, key, expected, node.Kind);
    }
}
