using ImageCodegen.OpenApi.References;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.OpenApi;

/// <summary>Reads the documents of one run: their versions, their references, and the kinds of their nodes.</summary>
public sealed class OpenApiReader
{
    private readonly Dictionary<Node, Schema> schemas = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(Node, DynamicScope), Schema?> specialised = [];

    /// <summary>Makes a reader.</summary>
    public OpenApiReader(IDocumentLoader loader, DiagnosticBag diagnostics)
    {
        Diagnostics = diagnostics;
        References = new ReferenceResolver(loader, diagnostics);
        DynamicReferences = new DynamicReferences(References, diagnostics);
    }

    /// <summary>Where findings go.</summary>
    public DiagnosticBag Diagnostics { get; }

    /// <summary>Follows references.</summary>
    public ReferenceResolver References { get; }

    /// <summary>Follows references of schemas in their dynamic scope.</summary>
    internal DynamicReferences DynamicReferences { get; }

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

        if (OpenApiVersion.Read(mapping, Diagnostics) is not { } dialect)
        {
            return null;
        }

        var file = References.File(source, root, dialect);
        References.Add(file);
        return new OpenApiDocument(file.Root, mapping, this);
    }

    /// <summary>The schema that the element is; one object a node. Null after a report where it is none.</summary>
    public Schema? Schema(Element element)
    {
        if (schemas.TryGetValue(element.Node, out var known))
        {
            return known;
        }

        if (element.Node is not MappingNode && element.Node.AsBoolean() is null)
        {
            Report(element.Node, element.Path.Segment is { Length: > 0 } key ? key : element.File.Source.DisplayPath, "a schema");
            if (!IsBlank(element.Node))
            {
                return null;
            }
        }

        return schemas[element.Node] = new Schema(element, element.Node as MappingNode ?? new MappingNode(element.Span, []), this);
    }

    /// <summary>The schema that the element is in a dynamic scope; one object a node and scope. Null after a report where it is none.</summary>
    internal Schema? Schema(Element element, DynamicScope scope)
    {
        if (scope.IsNone)
        {
            return Schema(element);
        }

        if (!specialised.TryGetValue((element.Node, scope), out var schema))
        {
            specialised[(element.Node, scope)] = schema = Schema(element) is { } general
                ? new Schema(general.Element, general.Mapping, this) { Scope = scope }
                : null;
        }

        return schema;
    }

    /// <summary>Follows the element's <c>$ref</c>, if it has one, to a mapping; what is empty has no members. Null after a reported error.</summary>
    /// <param name="element">A mapping, or a reference to one.</param>
    /// <param name="what">What it should be, for the report.</param>
    public (Element Element, MappingNode Mapping, bool Referenced)? Follow(Element element, string what)
    {
        var target = element;
        var referenced = false;
        if (element.Node is MappingNode mapping && ReferenceResolver.Present(mapping["$ref"]) is not null)
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

        Report(target.Node, what, "an object");
        return IsBlank(target.Node) ? (target, new MappingNode(target.Span, []), referenced) : null;
    }

    /// <summary>The element as a mapping, or the one that its <c>$ref</c> leads to; null, reported, where it is none.</summary>
    public (Element Element, MappingNode Mapping)? Mapping(Element element, string key)
    {
        if (Referred(element) is not { } found)
        {
            return null;
        }

        if (found.Node is MappingNode mapping)
        {
            return (found, mapping);
        }

        Report(element.Node, key, "an object");
        return null;
    }

    /// <summary>The element as a list, or the one that its <c>$ref</c> leads to; null, reported, where it is none.</summary>
    public (Element Element, SequenceNode List)? List(Element element, string key)
    {
        if (Referred(element) is not { } found)
        {
            return null;
        }

        if (found.Node is SequenceNode list)
        {
            return (found, list);
        }

        Report(element.Node, key, "a list");
        return null;
    }

    // Documents of many files refer where OpenAPI has no reference: paths: {$ref: paths.yaml}. A name has an object here, not text.
    private Element? Referred(Element element) =>
        element.Node is MappingNode mapping && mapping["$ref"].AsString() is not null ? References.Follow(element) : element;

    // An empty YAML value, the list that PHP writes for an empty object, and the boolean `required` of JSON Schema draft 3, are habits
    // that cost nothing.
    private void Report(Node node, string key, string expected) => Diagnostics.Add(
        IsBlank(node) || (key == "required" && node is ScalarNode) ? Text.Diagnostics.IgnoredValue : Text.Diagnostics.WrongKind,
        node.Span,
        key,
        expected,
        node.Kind);

    private static bool IsBlank(Node node) =>
        node.IsNull() || node is SequenceNode { Items.Count: 0 } or MappingNode { Entries.Count: 0 } or ScalarNode { Type: ScalarType.String, Text.Length: 0 };
}
