using ImageCodegen.Text;

namespace ImageCodegen.Syntax.Yaml;

/// <summary>Makes the nodes of one document: counts them, types scalars, knows the anchors. A limit that is met ends the reading.</summary>
internal sealed class YamlNodes(DiagnosticBag diagnostics, ReadLimits limits)
{
    private readonly NodeStack stack = new(diagnostics, limits);
    private readonly StringPool strings = new();
    private readonly YamlAnchors anchors = new();

    // The deepest level of containers in the anchored node that is being read.
    private int deepest;

    // The scalar made last and what it is made of, as it is written: as a key it stands for that.
    private ScalarNode? latest;
    private YamlAtom latestAtom;

    /// <summary>Whether an alias could not be followed. What it stands for is unknown then.</summary>
    public bool HasBadAlias { get; private set; }

    /// <summary>What is read of a container: of a mapping the place of its merge keys and what they merge, too.</summary>
    internal struct Open
    {
        public SourceSpan Span;
        public int Entries;
        public int Items;
        public List<MappingNode>? Merged;
        public int MergePlace;
    }

    /// <summary>What an anchored node needs to know until it is complete.</summary>
    internal readonly record struct OpenAnchor(string Name, YamlAnchor Anchor, long CountBefore, long TextBefore, int DeepestBefore, int Depth);

    /// <summary>The key that an entry has; without a text where it is reported and its member is left out.</summary>
    internal readonly record struct Key(string? Text, SourceSpan Span, bool IsMerge);

    public Open StartContainer(SourceSpan span, int depth, string? tag, bool isList)
    {
        Require(stack.TryCount(1, span));
        deepest = Math.Max(deepest, depth);
        Require(stack.TryNest(depth, span));
        YamlTags.CheckContainer(tag, isList ? "!!seq" : "!!map", span, diagnostics);
        return new Open { Span = span, Entries = stack.EntryCount, Items = stack.ItemCount };
    }

    public void Add(Node item) => stack.Add(item);

    public SequenceNode TakeSequence(in Open open) => stack.TakeSequence(open.Span, open.Items);

    public void Add(ref Open open, Key key, Node value)
    {
        if (key.IsMerge)
        {
            open.MergePlace = open.Merged is null ? stack.EntryCount - open.Entries : open.MergePlace;
            open.Merged ??= [];
            if (YamlMerge.Sources(value) is { } sources)
            {
                open.Merged.AddRange(sources);
            }
            else
            {
                diagnostics.Add(Diagnostics.MergeNotMapping, key.Span, value.Kind);
            }
        }
        else if (key.Text is not null)
        {
            stack.Add(new MappingEntry(key.Text, key.Span, value));
        }
    }

    public MappingNode TakeMapping(in Open open)
    {
        var own = stack.TakeMapping(open.Span, open.Entries);
        return open.Merged is null ? own : YamlMerge.Apply(own, open.MergePlace, open.Merged);
    }

    public OpenAnchor? StartAnchor(YamlProperties properties, int depth)
    {
        if (properties.Anchor is not { } name)
        {
            return null;
        }

        var open = new OpenAnchor(name, anchors.Open(name), stack.NodeCount, stack.TextCount, deepest, depth);
        deepest = depth - 1;
        return open;
    }

    public Node EndAnchor(OpenAnchor? open, Node node)
    {
        if (open is { } anchor)
        {
            anchors.Close(anchor.Name, anchor.Anchor, new YamlAnchor(node, stack.NodeCount - anchor.CountBefore, stack.TextCount - anchor.TextBefore, deepest - (anchor.Depth - 1)));
            deepest = Math.Max(deepest, anchor.DeepestBefore);
        }

        return node;
    }

    public Node Alias(string name, SourceSpan span, int depth)
    {
        var anchor = anchors.Find(name);
        if (anchor?.Node is null)
        {
            diagnostics.Add(anchor is null ? Diagnostics.UnknownAlias : Diagnostics.AliasInsideItself, span, name);
            HasBadAlias = true;
            return new ScalarNode(span, ScalarType.Null, "null");
        }

        var bottom = depth - 1 + anchor.Height;
        deepest = Math.Max(deepest, bottom);
        Require(stack.TryCount(anchor.Size, span) && stack.TryRepeat(anchor.Text, span) && stack.TryNest(bottom, span));
        return anchor.Node;
    }

    public Node Value(YamlAtom atom, int depth)
    {
        if (atom.Node is not null)
        {
            return atom.Node;
        }

        var anchor = StartAnchor(atom.Properties, depth);
        Require(stack.TryCount(1, atom.Span) && stack.TryText(atom.Text!, atom.Span));
        var (type, text) = YamlTags.Resolve(atom.Properties.Tag, atom.Text!, atom.IsPlain, atom.Span, diagnostics);
        latestAtom = atom;
        latest = new ScalarNode(atom.Span, type, strings.Get(text));
        return EndAnchor(anchor, latest);
    }

    public Key KeyOf(YamlAtom atom, int depth)
    {
        if (IsMerge(atom))
        {
            return new Key(null, atom.Span, IsMerge: true);
        }

        if (atom.Properties.IsEmpty && atom.Text is not null)
        {
            return new Key(Short(atom.Text, atom.Span), atom.Span, IsMerge: false);
        }

        return KeyOf(Value(atom, depth), atom.Span);
    }

    public Key KeyOf(Node node, SourceSpan span)
    {
        if (ReferenceEquals(node, latest))
        {
            return new Key(Short(latestAtom.Text!, span), latestAtom.Span, IsMerge(latestAtom));
        }

        if (node is ScalarNode aliased)
        {
            return new Key(Short(aliased.Text, span), span, IsMerge: false);
        }

        diagnostics.Add(Diagnostics.KeyNotScalar, span, node.Kind);
        return new Key(null, span, IsMerge: false);
    }

    // A tag says to merge, or a plain key without a tag is the merge key.
    private static bool IsMerge(YamlAtom atom) => atom.Properties.Tag is { } tag ? tag == "!!merge" : atom is { IsPlain: true, Text: "<<" };

    private string Short(string key, SourceSpan span)
    {
        Require(stack.TryKey(key, span));
        return strings.Get(key);
    }

    private static void Require(bool isWithinLimits)
    {
        if (!isWithinLimits)
        {
            throw YamlFault.Reported;
        }
    }
}
