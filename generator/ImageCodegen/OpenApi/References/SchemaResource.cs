namespace ImageCodegen.OpenApi.References;

/// <summary>
/// A schema resource (JSON Schema 2020-12 core, 4.3.5): what an <c>$id</c> begins. Where documents leave it out, each schema that
/// stands on its own, such as a component, counts as one: two components may then give one anchor two meanings.
/// </summary>
internal sealed class SchemaResource
{
    private readonly Dictionary<string, Element> anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Element> dynamicAnchors = new(StringComparer.Ordinal);

    /// <summary>What <c>$dynamicRef</c> finds in it once it is entered, by name.</summary>
    public IReadOnlyDictionary<string, Element> DynamicAnchors => dynamicAnchors;

    /// <summary>What a plain name in a reference within it leads to; null where it has none of the name.</summary>
    public Element? Find(string anchor) => anchors.TryGetValue(anchor, out var found) ? found : null;

    /// <summary>Adds a schema that names itself.</summary>
    public void Add(string anchor, Element schema, bool isDynamic)
    {
        anchors.TryAdd(anchor, schema);
        if (isDynamic)
        {
            dynamicAnchors.TryAdd(anchor, schema);
        }
    }
}
