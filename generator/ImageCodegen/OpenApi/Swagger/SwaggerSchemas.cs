using ImageCodegen.Syntax;

namespace ImageCodegen.OpenApi.Swagger;

/// <summary>Schemas of Swagger 2.0 as those of OpenAPI 3.0. A node that stands in several places becomes one node.</summary>
internal sealed class SwaggerSchemas
{
    private readonly Dictionary<Node, Node> known = new(ReferenceEqualityComparer.Instance);

    /// <summary>A schema; what is none stays as it is.</summary>
    public Node Convert(Node node)
    {
        if (node is not MappingNode mapping)
        {
            return node;
        }

        if (!known.TryGetValue(node, out var made))
        {
            known[node] = made = new MappingNode(mapping.Span, [.. mapping.Entries.SelectMany(entry => Keyword(entry, mapping))]);
        }

        return made;
    }

    /// <summary>All schemas of a file, of which it is not said where they are: what is no value that a schema holds may be one.</summary>
    public Node ConvertAll(Node node)
    {
        if (node is ScalarNode)
        {
            return node;
        }

        if (!known.TryGetValue(node, out var made))
        {
            known[node] = made = node switch
            {
                SequenceNode list => new SequenceNode(list.Span, [.. list.Items.Select(ConvertAll)]),
                MappingNode mapping => new MappingNode(mapping.Span, [.. mapping.Entries.SelectMany(entry =>
                    entry.Value is ScalarNode ? Keyword(entry, mapping)
                    : entry.Key is "enum" or "example" or "examples" ? [entry]
                    : [entry with { Value = ConvertAll(entry.Value) }])]),
                _ => node,
            };
        }

        return made;
    }

    private IEnumerable<MappingEntry> Keyword(MappingEntry entry, MappingNode schema)
    {
        switch (entry.Key)
        {
            case "type" when entry.Value.AsString() == "file":
                return
                [
                    Nodes.Text("type", entry.Value.Span, "string"),
                    .. schema["format"] is null ? [Nodes.Text("format", entry.Value.Span, "binary")] : Array.Empty<MappingEntry>(),
                ];
            case "x-nullable" when schema["nullable"] is null:
                return [entry with { Key = "nullable" }];
            case "discriminator" when entry.Value is ScalarNode { Type: ScalarType.String } name:
                return [entry with { Value = new MappingNode(name.Span, [Nodes.Text("propertyName", name.Span, name.Text)]) }];
            case "properties" or "patternProperties" or "definitions" when entry.Value is MappingNode members:
                return [entry with { Value = new MappingNode(members.Span, [.. members.Entries.Select(m => m with { Value = Convert(m.Value) })]) }];
            case "allOf" or "oneOf" or "anyOf" when entry.Value is SequenceNode list:
                return [entry with { Value = new SequenceNode(list.Span, [.. list.Items.Select(Convert)]) }];
            case "items" or "additionalProperties" or "not":
                return [entry with { Value = Convert(entry.Value) }];
            default:
                return [entry];
        }
    }
}
