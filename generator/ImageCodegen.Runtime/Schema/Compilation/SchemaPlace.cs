using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>A place in a document where a schema stands.</summary>
/// <param name="document">The document.</param>
/// <param name="resource">The resource that it is part of.</param>
/// <param name="pointer">The JSON Pointer from the document's root.</param>
/// <param name="element">The schema as JSON.</param>
internal sealed class SchemaPlace(SchemaDocument document, SchemaResource resource, string pointer, JsonElement element)
{
    public SchemaDocument Document { get; } = document;

    public SchemaResource Resource { get; } = resource;

    public string Pointer { get; } = pointer;

    public JsonElement Element { get; } = element;

    /// <summary>The compiled schema, once it is wanted.</summary>
    public SchemaNode? Node { get; set; }

    /// <summary>What is wrong with the schema itself.</summary>
    public JsonException Fault(string problem) => new($"The schema at '#{Pointer}' {problem}.");
}

/// <summary>A document: every place in it where a schema is known to stand, by its JSON Pointer.</summary>
internal sealed class SchemaDocument
{
    public Dictionary<string, SchemaPlace> Places { get; } = new(StringComparer.Ordinal);
}

/// <summary>A schema resource (JSON Schema core, 4.3.5): a document's root, or a schema with its own <c>$id</c>.</summary>
/// <param name="uri">The absolute base URI.</param>
internal sealed class SchemaResource(string uri)
{
    public string Uri { get; } = uri;

    /// <summary>Where it begins.</summary>
    public SchemaPlace Root { get; set; } = null!;

    /// <summary>Places by <c>$anchor</c> and <c>$dynamicAnchor</c>.</summary>
    public Dictionary<string, SchemaPlace> Anchors { get; } = new(StringComparer.Ordinal);

    /// <summary>Places by <c>$dynamicAnchor</c>.</summary>
    public Dictionary<string, SchemaPlace> DynamicAnchors { get; } = new(StringComparer.Ordinal);
}
