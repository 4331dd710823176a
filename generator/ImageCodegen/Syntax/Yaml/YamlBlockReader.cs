using ImageCodegen.Text;

namespace ImageCodegen.Syntax.Yaml;

/// <summary>Collections by indentation, and the values in them (YAML 1.2.2, chapter 8).</summary>
internal sealed class YamlBlockReader(YamlCursor cursor, YamlTagHandles handles, YamlNodes nodes)
{
    private readonly YamlFlowReader flow = new(cursor, handles, nodes);

    /// <summary>Where a value stands.</summary>
    /// <param name="Indent">The indentation of what it belongs to; -1 for a document.</param>
    /// <param name="TakesItems">Whether a list may stand in that same indentation.</param>
    /// <param name="IsCompact">Whether a list or an object may start in the line of the indicator before it.</param>
    private readonly record struct Parent(int Indent, bool TakesItems, bool IsCompact);

    /// <summary>Reads the value of the document, from behind its marker or from its first text.</summary>
    public Node ReadDocument() => Read(new Parent(-1, TakesItems: false, IsCompact: true), 1);

    private Node Read(Parent parent, int depth)
    {
        var behind = cursor.Span;
        var isNewLine = cursor.SkipToContent();
        if (!HasValue(parent, isNewLine))
        {
            return nodes.Value(YamlFlowReader.Empty(behind), depth);
        }

        var mayStart = isNewLine || parent.IsCompact;
        var tabsFrom = isNewLine ? 0 : behind.Column - 1;
        var properties = YamlProperties.Read(cursor, handles);
        cursor.SkipBlanksAndComment();
        if (properties.IsEmpty || !cursor.IsLineEnd)
        {
            return ReadContent(parent, mayStart ? tabsFrom : null, properties, null, depth);
        }

        var own = default(YamlProperties);
        do
        {
            properties = properties.And(own);
            cursor.SkipToContent();
            if (!HasValue(parent, isNewLine: true))
            {
                return nodes.Value(YamlFlowReader.Empty(behind, properties), depth);
            }

            own = YamlProperties.Read(cursor, handles);
            cursor.SkipBlanksAndComment();
        }
        while (!own.IsEmpty && cursor.IsLineEnd);

        // An anchor or a tag in a line before is of the whole value, not of its first key.
        var anchor = nodes.StartAnchor(properties, depth);
        return nodes.EndAnchor(anchor, ReadContent(parent, tabsFrom: 0, own, properties with { Anchor = null }, depth));
    }

    private bool HasValue(Parent parent, bool isNewLine)
    {
        if (cursor.IsEnd || cursor.IsMarker)
        {
            return false;
        }

        var indent = cursor.Indent;
        return !isNewLine || indent > parent.Indent || (parent.TakesItems && cursor.Column == parent.Indent && IsIndicator('-'));
    }

    /// <summary>Reads a value from its first character.</summary>
    /// <param name="parent">Where it stands.</param>
    /// <param name="tabsFrom">The column from which its indentation is counted, where a list or an object may start here.</param>
    /// <param name="own">What stands before it in its line, which may be its first key's.</param>
    /// <param name="whole">The tag that stands in a line before it, without the anchor; null where there is neither.</param>
    /// <param name="depth">How deep it is.</param>
    private Node ReadContent(Parent parent, int? tabsFrom, YamlProperties own, YamlProperties? whole, int depth)
    {
        var first = own.IsEmpty ? cursor.Span : own.Span;
        var span = whole?.Span ?? first;
        if (IsIndicator('-'))
        {
            return tabsFrom is { } from && own.IsEmpty
                ? ReadSequence(parent, span, Indentation(from), whole?.Tag, depth)
                : throw YamlFault.MisplacedItem(cursor.Span);
        }

        if (IsIndicator('?') || IsIndicator(':'))
        {
            YamlAtom? key = own.IsEmpty ? null : YamlFlowReader.Empty(first, own);
            return tabsFrom is { } from && (key is null || cursor.Current == ':') ? ReadMapping(Indentation(from, first), span, key, whole?.Tag, depth)
                : throw (cursor.Current == '?' ? YamlFault.MisplacedKey(cursor.Span) : YamlFault.SecondColon(cursor.Span));
        }

        var line = cursor.Line;
        var atom = ReadPiece(parent, own.IsEmpty ? whole ?? default : own, depth);
        if (cursor.Line == line && IsColon(atom))
        {
            return tabsFrom is { } from
                ? ReadMapping(Indentation(from, first), span, atom.Text is null ? atom : atom with { Properties = own }, whole?.Tag, depth)
                : throw YamlFault.SecondColon(cursor.Span);
        }

        if (!own.IsEmpty && whole is not null)
        {
            throw YamlFault.SecondProperty(first);
        }

        if (atom is { IsPlain: true, Text: { } text })
        {
            atom = atom with { Text = YamlPlainScalar.ReadOn(cursor, text, parent.Indent, inFlow: false) };
        }

        EndValue(span, isQuoted: atom is { Text: not null, IsPlain: false });
        return nodes.Value(atom, depth);
    }

    private YamlAtom ReadPiece(Parent parent, YamlProperties properties, int depth)
    {
        var span = cursor.Span;
        return cursor.Current is '|' or '>'
            ? new YamlAtom(properties.IsEmpty ? span : properties.Span, YamlBlockScalar.Read(cursor, parent.Indent), null, properties, IsPlain: false)
            : flow.ReadAtom(depth, properties, inFlow: false);
    }

    private SequenceNode ReadSequence(Parent parent, SourceSpan span, int column, string? tag, int depth)
    {
        var open = nodes.StartContainer(span, depth, tag, isList: true);
        do
        {
            if (!IsIndicator('-'))
            {
                return parent.TakesItems && column == parent.Indent ? nodes.TakeSequence(open) : throw YamlFault.Misaligned(cursor.Span, "list");
            }

            cursor.At++;
            nodes.Add(Read(new Parent(column, TakesItems: false, IsCompact: true), depth + 1));
        }
        while (TryNext(column, "list"));

        return nodes.TakeSequence(open);
    }

    private MappingNode ReadMapping(int column, SourceSpan span, YamlAtom? first, string? tag, int depth)
    {
        var open = nodes.StartContainer(span, depth, tag, isList: false);
        do
        {
            if (first is null && IsIndicator('?'))
            {
                ReadExplicit(ref open, column, depth);
                continue;
            }

            var key = nodes.KeyOf(first ?? ReadKey(depth), depth + 1);
            first = null;
            cursor.At++;
            nodes.Add(ref open, key, Read(new Parent(column, TakesItems: true, IsCompact: false), depth + 1));
        }
        while (TryNext(column, "object"));

        return nodes.TakeMapping(open);
    }

    private YamlAtom ReadKey(int depth)
    {
        if (IsIndicator('-'))
        {
            throw YamlFault.Misaligned(cursor.Span, "object");
        }

        var span = cursor.Span;
        var properties = YamlProperties.Read(cursor, handles);
        var key = IsIndicator(':') ? YamlFlowReader.Empty(span, properties) : flow.ReadAtom(depth + 1, properties, inFlow: false);
        if (cursor.Line == span.Line && IsColon(key))
        {
            return key;
        }

        throw key is { Text: not null, IsPlain: false } && !cursor.IsLineEnd ? YamlFault.TextBehindQuotes(cursor.Span, span) : YamlFault.NoColon(span);
    }

    private void ReadExplicit(ref YamlNodes.Open open, int column, int depth)
    {
        var span = cursor.Span;
        var parent = new Parent(column, TakesItems: true, IsCompact: true);
        cursor.At++;
        var node = Read(parent, depth + 1);
        var key = nodes.KeyOf(node, node.Span);
        span = cursor.Span;
        if (TryNext(column, "object") && IsIndicator(':'))
        {
            cursor.At++;
            nodes.Add(ref open, key, Read(parent, depth + 1));
        }
        else
        {
            nodes.Add(ref open, key, nodes.Value(YamlFlowReader.Empty(span), depth + 1));
        }
    }

    private bool IsIndicator(char indicator) => cursor.Current == indicator && YamlCursor.IsSeparation(cursor.Next);

    // Moves to the colon behind a key; to the next text where there is none.
    private bool IsColon(YamlAtom key)
    {
        cursor.SkipBlanks();
        return IsIndicator(':') || (cursor.Current == ':' && !key.IsPlain ? throw YamlFault.NoBlankBehindColon(cursor.Span) : false);
    }

    // Tabs are no indentation: what stands behind one has none that others could be aligned with.
    private int Indentation(int from, SourceSpan? start = null)
    {
        var column = (start ?? cursor.Span).Column - 1;
        return cursor.Tab(from, column) is { } tab ? throw YamlFault.Tab(tab) : column;
    }

    private bool TryNext(int column, string neighbour)
    {
        cursor.SkipToContent();
        if (cursor.IsEnd || cursor.IsMarker)
        {
            return false;
        }

        if (cursor.Tab(0, cursor.Column) is { } tab)
        {
            throw YamlFault.Tab(tab);
        }

        return cursor.Column <= column ? cursor.Column == column : throw YamlFault.Misaligned(cursor.Span, neighbour);
    }

    // Behind a value the line ends. A text of several lines may have led to the start of another one.
    private void EndValue(SourceSpan start, bool isQuoted)
    {
        if (cursor.IsLineStart)
        {
            return;
        }

        cursor.SkipBlanksAndComment();
        if (!cursor.IsLineEnd)
        {
            throw cursor.Current switch
            {
                '#' => YamlFault.Comment(cursor.Span),
                ':' => cursor.Line > start.Line ? YamlFault.ColonInLines(cursor.Span) : YamlFault.SecondColon(cursor.Span),
                _ => isQuoted ? YamlFault.TextBehindQuotes(cursor.Span, start) : YamlFault.TextBehind(cursor.Span, start),
            };
        }
    }
}
