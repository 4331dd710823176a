using System.Globalization;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Tests.Binding.Stability;

/// <summary>Changes documents as trees: a change leaves the old tree as it is, and shares with it what stays.</summary>
internal static class Tree
{
    private static readonly SourceSpan Nowhere = new(new SourceFile("/spec.yaml", "spec.yaml", ReadOnlyMemory<byte>.Empty), 1, 1);

    public static Node Text(string text) => new ScalarNode(Nowhere, ScalarType.String, text);

    public static Node List(params IEnumerable<Node> items) => new SequenceNode(Nowhere, [.. items]);

    public static MappingNode Map(params IEnumerable<(string Key, Node Value)> entries) => new(Nowhere, [.. entries.Select(e => new MappingEntry(e.Key, Nowhere, e.Value))]);

    /// <summary>The pointer of a way, as the origin of a type has it.</summary>
    public static string Pointer(IEnumerable<string> way) => "#" + string.Concat(way.Select(s => "/" + s.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)));

    public static string[] Way(string pointer) =>
        [.. pointer[(pointer.IndexOf('#', StringComparison.Ordinal) + 1)..].Split('/').Skip(1).Select(s => s.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))];

    public static Node? At(Node? node, params ReadOnlySpan<string> way)
    {
        foreach (var step in way)
        {
            node = Below(node, step);
        }

        return node;
    }

    /// <summary>The tree with another node at a place; without one where that is null. What is on the way and missing is made.</summary>
    public static Node With(Node? node, ReadOnlySpan<string> way, Node? value)
    {
        if (way.Length == 0)
        {
            return value!;
        }

        var step = way[0];
        var rest = way[1..];
        var below = rest.Length == 0 ? value : With(Below(node, step), rest, value);
        if (node is SequenceNode sequence)
        {
            var at = int.Parse(step, CultureInfo.InvariantCulture);
            List<Node> items = [.. sequence.Items.Take(at), .. below is null ? Array.Empty<Node>() : [below], .. sequence.Items.Skip(at + 1)];
            return new SequenceNode(node.Span, items);
        }

        var entries = (node as MappingNode)?.Entries.ToList() ?? [];
        var index = entries.FindIndex(e => e.Key == step);
        if (below is null)
        {
            entries.RemoveAll(e => e.Key == step);
        }
        else if (index < 0)
        {
            entries.Add(new MappingEntry(step, Nowhere, below));
        }
        else
        {
            entries[index] = entries[index] with { Value = below };
        }

        return new MappingNode(node?.Span ?? Nowhere, entries);
    }

    /// <summary>Every node with the way to it.</summary>
    public static IEnumerable<(string[] Way, Node Node)> All(Node root)
    {
        var open = new Stack<(string[] Way, Node Node)>([([], root)]);
        while (open.TryPop(out var here))
        {
            yield return here;
            var below = here.Node switch
            {
                MappingNode mapping => mapping.Entries.Select(e => (e.Key, e.Value)),
                SequenceNode sequence => sequence.Items.Select((item, i) => (i.ToString(CultureInfo.InvariantCulture), item)),
                _ => [],
            };
            foreach (var (key, value) in below.Reverse())
            {
                open.Push(([.. here.Way, key], value));
            }
        }
    }

    /// <summary>The tree with each node put through a function, from the leaves up.</summary>
    public static Node Change(Node node, Func<Node, Node> change) => change(node switch
    {
        MappingNode mapping => new MappingNode(node.Span, [.. mapping.Entries.Select(e => e with { Value = Change(e.Value, change) })]),
        SequenceNode sequence => new SequenceNode(node.Span, [.. sequence.Items.Select(i => Change(i, change))]),
        _ => node,
    });

    /// <summary>A tree of its own: a node that stands in two places would be one schema, as in YAML what an alias stands for.</summary>
    public static Node Copy(Node node) => Change(node, static n => n is ScalarNode scalar ? new ScalarNode(n.Span, scalar.Type, scalar.Text) : n);

    private static Node? Below(Node? node, string step) => node switch
    {
        MappingNode mapping => mapping[step],
        SequenceNode sequence when int.TryParse(step, CultureInfo.InvariantCulture, out var at) && at < sequence.Items.Count => sequence.Items[at],
        _ => null,
    };
}
