using ImageCodegen.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ImageCodegen.Syntax;

/// <summary>
/// Builds the node tree of one document from parser events. Each method that reads a node starts with the parser on the
/// node's first event, leaves it on the last, and returns null after a reported limit, which ends the reading.
/// </summary>
internal sealed class YamlTreeBuilder(
    SourceFile file, IParser parser, YamlLineBreaks breaks, DiagnosticBag diagnostics, ReadLimits limits)
{
    private readonly NodeStack stack = new(diagnostics, limits);
    private readonly StringPool strings = new();
    private readonly YamlAnchors anchors = new();

    // The deepest level of containers in the anchored node that is being read.
    private int deepest;
    private bool hasBadAlias;

    /// <summary>Reads the first document of the stream, and warns where there is a second.</summary>
    public Node? ReadStream()
    {
        parser.MoveNext();
        if (Next() is not DocumentStart)
        {
            diagnostics.Add(Diagnostics.EmptyDocument, new SourceSpan(file, 1, 1));
            return null;
        }

        Next();
        var root = ReadNode(1);
        if (root is null)
        {
            return null;
        }

        Next();
        if (Next() is DocumentStart second)
        {
            diagnostics.Add(Diagnostics.SeveralDocuments, Span(second));
        }

        return hasBadAlias ? null : root;
    }

    private ParsingEvent? Next() => parser.MoveNext() ? parser.Current : null;

    private SourceSpan Span(ParsingEvent at) => YamlSpan.Of(file, at.Start);

    private Node? ReadNode(int depth)
    {
        if (parser.Current is AnchorAlias alias)
        {
            return ReadAlias(alias, depth);
        }

        if (parser.Current is not NodeEvent start)
        {
            // The parser ends some malformed mappings between a key and its value.
            var end = parser.Current?.End ?? Mark.Empty;
            throw new SyntaxErrorException(end, end, "expected ':'");
        }

        if (!stack.TryCount(1, Span(start)))
        {
            return null;
        }

        return start.Anchor.IsEmpty ? ReadContent(start, depth) : ReadAnchored(start, depth);
    }

    private Node? ReadAlias(AnchorAlias alias, int depth)
    {
        var name = alias.Value.Value;
        var span = Span(alias);
        var anchor = anchors.Find(name);
        if (anchor?.Node is null)
        {
            diagnostics.Add(anchor is null ? Diagnostics.UnknownAlias : Diagnostics.AliasInsideItself, span, name);
            hasBadAlias = true;
            return new ScalarNode(span, ScalarType.Null, "null");
        }

        var bottom = depth - 1 + anchor.Height;
        deepest = Math.Max(deepest, bottom);
        return stack.TryCount(anchor.Size, span) && stack.TryNest(bottom, span) ? anchor.Node : null;
    }

    private Node? ReadAnchored(NodeEvent start, int depth)
    {
        var name = start.Anchor.Value;
        var open = anchors.Open(name);
        var countBefore = stack.NodeCount - 1;
        var deepestBefore = deepest;
        deepest = depth - 1;
        var node = ReadContent(start, depth);
        if (node is not null)
        {
            anchors.Close(name, open, new YamlAnchor(node, stack.NodeCount - countBefore, deepest - (depth - 1)));
        }

        deepest = Math.Max(deepest, deepestBefore);
        return node;
    }

    private Node? ReadContent(NodeEvent start, int depth)
    {
        if (start is Scalar scalar)
        {
            return ReadScalar(scalar);
        }

        deepest = Math.Max(deepest, depth);
        var span = Span(start);
        if (!stack.TryNest(depth, span))
        {
            return null;
        }

        YamlTags.CheckContainer(start.Tag, start is MappingStart ? "!!map" : "!!seq", span, diagnostics);
        return start is MappingStart ? ReadMapping(span, depth) : ReadSequence(span, depth);
    }

    private ScalarNode? ReadScalar(Scalar scalar)
    {
        var span = Span(scalar);
        if (!stack.TryText(scalar.Value, span))
        {
            return null;
        }

        var (type, text) = YamlTags.Resolve(scalar, breaks.Restore(scalar.Value), span, diagnostics);
        return new ScalarNode(span, type, strings.Get(text));
    }

    private SequenceNode? ReadSequence(SourceSpan span, int depth)
    {
        var start = stack.ItemCount;
        while (Next() is not SequenceEnd)
        {
            var item = ReadNode(depth + 1);
            if (item is null)
            {
                return null;
            }

            stack.Add(item);
        }

        return stack.TakeSequence(span, start);
    }

    private MappingNode? ReadMapping(SourceSpan span, int depth)
    {
        var start = stack.EntryCount;
        List<MappingNode>? merged = null;
        var mergePlace = 0;
        while (Next() is not MappingEnd)
        {
            var isMerge = parser.Current is Scalar candidate && YamlTags.IsMergeKey(candidate);
            var keySpan = Span(parser.Current!);
            if (!TryReadKey(depth, isMerge, out var key))
            {
                return null;
            }

            Next();
            var value = ReadNode(depth + 1);
            if (value is null)
            {
                return null;
            }

            if (isMerge)
            {
                mergePlace = merged is null ? stack.EntryCount - start : mergePlace;
                AddMerged(value, keySpan, merged ??= []);
            }
            else if (key is not null)
            {
                stack.Add(new MappingEntry(key, keySpan, value));
            }
        }

        var own = stack.TakeMapping(span, start);
        return merged is null ? own : YamlMerge.Apply(own, mergePlace, merged);
    }

    // A key that is no scalar is reported and null: its member is read and left out.
    private bool TryReadKey(int depth, bool isMerge, out string? key)
    {
        key = null;
        var start = parser.Current!;
        if (start is Scalar { Anchor.IsEmpty: true, Tag.IsEmpty: true } plain)
        {
            key = strings.Get(breaks.Restore(plain.Value));
            return stack.TryText(key, Span(plain));
        }

        if (isMerge)
        {
            return true;
        }

        var node = ReadNode(depth + 1);
        if (node is null)
        {
            return false;
        }

        if (start is Scalar scalar)
        {
            key = strings.Get(breaks.Restore(scalar.Value));
        }
        else if (node is ScalarNode aliased)
        {
            key = aliased.Text;
        }
        else
        {
            diagnostics.Add(Diagnostics.KeyNotScalar, Span(start), node.Kind);
        }

        return true;
    }

    private void AddMerged(Node value, SourceSpan keySpan, List<MappingNode> merged)
    {
        if (YamlMerge.Sources(value) is { } sources)
        {
            merged.AddRange(sources);
        }
        else
        {
            diagnostics.Add(Diagnostics.MergeNotMapping, keySpan, value.Kind);
        }
    }
}
