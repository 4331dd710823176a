using ImageCodegen.Syntax;

namespace ImageCodegen.OpenApi;

/// <summary>An OpenAPI document.</summary>
public sealed class OpenApiDocument(Element element, MappingNode mapping, OpenApiReader reader) : OpenApiObject(element, mapping, reader)
{
    /// <summary>The schemas under <c>components/schemas</c>, in document order.</summary>
    public IEnumerable<(string Name, Schema Schema)> Schemas
    {
        get
        {
            if (Get("components") is not { } components || Reader.Mapping(components, "components") is not { } sections
                || sections.Mapping["schemas"] is not { } node || Reader.Mapping(sections.Element.Child("schemas", node), "schemas") is not { } schemas)
            {
                yield break;
            }

            foreach (var entry in schemas.Mapping.Entries)
            {
                if (Reader.Schema(schemas.Element.Child(entry.Key, entry.Value)) is { } schema)
                {
                    yield return (entry.Key, schema);
                }
            }
        }
    }

    /// <summary>All operations, in document order.</summary>
    public IEnumerable<Operation> Operations
    {
        get
        {
            foreach (var (entry, element) in Members("paths"))
            {
                if (entry.Key.StartsWith("x-", StringComparison.Ordinal) || Reader.Follow(element, "path") is not { } item)
                {
                    continue;
                }

                var beside = item.Referenced ? new PathItem(entry.Key, entry.KeySpan, element, (MappingNode)element.Node, Reader) : null;
                foreach (var operation in new PathItem(entry.Key, entry.KeySpan, item.Element, item.Mapping, Reader) { Beside = beside }.Operations)
                {
                    yield return operation;
                }
            }
        }
    }
}
