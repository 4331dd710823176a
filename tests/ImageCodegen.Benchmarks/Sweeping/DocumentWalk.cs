using System.Globalization;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;
using ImageCodegen.Tests.Instances;

namespace ImageCodegen.Benchmarks.Sweeping;

/// <summary>An example, and the place of the schema that it is one of.</summary>
/// <param name="Schema">The JSON Pointer of the schema.</param>
/// <param name="Value">The example.</param>
internal readonly record struct Example(string Schema, Node Value);

/// <summary>Finds what a document says by JSON Pointer, and all its JSON examples.</summary>
internal sealed class DocumentWalk(MappingNode root)
{
    private readonly List<Example> found = [];

    /// <summary>All examples, in document order.</summary>
    public static IReadOnlyList<Example> Examples(MappingNode root)
    {
        var walk = new DocumentWalk(root);
        walk.Walk(root, "", ofNames: false, isJson: true);
        return walk.found;
    }

    /// <summary>The node that a JSON Pointer leads to; null where there is none.</summary>
    public Node? At(string pointer)
    {
        Node? node = root;
        foreach (var segment in JsonPointer.Parse(pointer) ?? [])
        {
            node = node switch
            {
                MappingNode mapping => mapping[segment],
                SequenceNode list when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < list.Items.Count => list.Items[i],
                _ => null,
            };
        }

        return node;
    }

    /// <summary>The place that a reference within the document leads to, in the form that the walk gives; null for others.</summary>
    public static string? Target(Node? node) =>
        (node as MappingNode)?["$ref"].AsString() is ['#', .. var fragment] && JsonPointer.Parse(fragment) is { } segments
            ? string.Concat(segments.Select(static s => "/" + JsonPointer.Escape(s)))
            : null;

    private void Walk(Node node, string pointer, bool ofNames, bool isJson)
    {
        if (node is SequenceNode list)
        {
            for (var i = 0; i < list.Items.Count; i++)
            {
                Walk(list.Items[i], string.Create(CultureInfo.InvariantCulture, $"{pointer}/{i}"), ofNames: false, isJson);
            }

            return;
        }

        if (node is not MappingNode mapping)
        {
            return;
        }

        if (!ofNames)
        {
            Find(mapping, mapping["schema"] is MappingNode ? pointer + "/schema" : pointer, isJson);
        }

        foreach (var entry in mapping.Entries)
        {
            if (ofNames || !(entry.Key is "example" or "examples" or "default" or "enum" or "const" || entry.Key.StartsWith("x-", StringComparison.Ordinal)))
            {
                var json = pointer.EndsWith("/content", StringComparison.Ordinal) ? entry.Key.Contains("json", StringComparison.OrdinalIgnoreCase) : isJson;
                Walk(entry.Value, pointer + "/" + JsonPointer.Escape(entry.Key), ofNames: !ofNames && SchemaDocument.HoldsNames(entry.Key), json);
            }
        }
    }

    private void Find(MappingNode holder, string schema, bool isJson)
    {
        if (!isJson)
        {
            return;
        }

        if (holder["example"] is { } example)
        {
            found.Add(new Example(schema, example));
        }

        if (holder["examples"] is SequenceNode examples)
        {
            found.AddRange(examples.Items.Select(item => new Example(schema, item)));
        }
        else if (holder["examples"] is MappingNode named && holder["schema"] is not null)
        {
            found.AddRange(named.Entries
                .Select(entry => Target(entry.Value) is { } target ? At(target) : entry.Value)
                .Select(static value => (value as MappingNode)?["value"])
                .OfType<Node>()
                .Select(value => new Example(schema, value)));
        }
    }
}
