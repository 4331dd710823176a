using ImageCodegen.Syntax;

namespace ImageCodegen.OpenApi.Swagger;

/// <summary>Schemas of Swagger 2.0 as those of OpenAPI 3.0. A node that stands in several places becomes one node.</summary>
internal sealed class SwaggerSchemas
{
    private static readonly (string From, string To)[] Moved =
    [
        ("#/definitions/", "#/components/schemas/"),
        ("#/parameters/", "#/components/parameters/"),
        ("#/responses/", "#/components/responses/"),
    ];

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

    /// <summary>The reference, to where its target is in OpenAPI.</summary>
    public static MappingEntry Reference(MappingEntry entry) =>
        entry.Value.AsString() is { } text && Array.Find(Moved, m => text.StartsWith(m.From, StringComparison.Ordinal)) is { From: { } from } move
            ? new MappingEntry(entry.Key, entry.KeySpan, new ScalarNode(entry.Value.Span, ScalarType.String, move.To + text[from.Length..]))
            : entry;

    private IEnumerable<MappingEntry> Keyword(MappingEntry entry, MappingNode schema)
    {
        switch (entry.Key)
        {
            case "$ref":
                return [Reference(entry)];
            case "type" when entry.Value.AsString() == "file":
                return [Nodes.Text("type", entry.Value.Span, "string"), .. schema["format"] is null ? [Nodes.Text("format", entry.Value.Span, "binary")] : Array.Empty<MappingEntry>()];
            case "x-nullable" when schema["nullable"] is null:
                return [entry with { Key = "nullable" }];
            case "discriminator" when entry.Value is ScalarNode { Type: ScalarType.String } name:
                return [entry with { Value = new MappingNode(name.Span, [Nodes.Text("propertyName", name.Span, name.Text)]) }];
            case "properties" or "patternProperties" or "definitions":
                return [entry with { Value = entry.Value is MappingNode members ? new MappingNode(members.Span, [.. members.Entries.Select(m => m with { Value = Convert(m.Value) })]) : entry.Value }];
            case "allOf" or "oneOf" or "anyOf" when entry.Value is SequenceNode list:
                return [entry with { Value = new SequenceNode(list.Span, [.. list.Items.Select(Convert)]) }];
            case "items" or "additionalProperties" or "not":
                return [entry with { Value = Convert(entry.Value) }];
            default:
                return [entry];
        }
    }
}
