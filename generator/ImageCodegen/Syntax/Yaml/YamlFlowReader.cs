using ImageCodegen.Text;

namespace ImageCodegen.Syntax.Yaml;

/// <summary>Collections in brackets, and everything in one piece (YAML 1.2.2, sections 7.3 to 7.5).</summary>
internal sealed class YamlFlowReader(YamlCursor cursor, YamlTagHandles handles, YamlNodes nodes)
{
    /// <summary>Reads what stands in one piece; of a plain text in a block only the first line.</summary>
    /// <param name="depth">How deep it is.</param>
    /// <param name="properties">What stood before it.</param>
    /// <param name="inFlow">Whether it stands in brackets.</param>
    public YamlAtom ReadAtom(int depth, YamlProperties properties, bool inFlow)
    {
        var span = properties.IsEmpty ? cursor.Span : properties.Span;
        switch (cursor.Current)
        {
            case '*':
                return properties.IsEmpty
                    ? new YamlAtom(span, null, nodes.Alias(YamlProperties.Name(cursor), span, depth), default, IsPlain: false)
                    : throw YamlFault.SecondProperty(cursor.Span);
            case '"' or '\'':
                return new YamlAtom(span, YamlQuotedScalar.Read(cursor), null, properties, IsPlain: false);
            case '[' or '{':
                var anchor = nodes.StartAnchor(properties, depth);
                Node collection = cursor.Current == '[' ? ReadSequence(span, properties.Tag, depth) : ReadMapping(span, properties.Tag, depth);
                return new YamlAtom(span, null, nodes.EndAnchor(anchor, collection), default, IsPlain: false);
            case var character when !YamlPlainScalar.CanStart(cursor, inFlow):
                throw character == '%' && cursor.Column == 0 ? YamlFault.Directive(cursor.Span) : YamlFault.CannotStart(cursor.Span, character);
            default:
                var line = YamlPlainScalar.ReadLine(cursor, inFlow).ToString();
                return new YamlAtom(span, inFlow ? YamlPlainScalar.ReadOn(cursor, line, -1, inFlow) : line, null, properties, IsPlain: true);
        }
    }

    /// <summary>The value of nothing, which is null.</summary>
    public static YamlAtom Empty(SourceSpan span, YamlProperties properties = default) =>
        new(properties.IsEmpty ? span : properties.Span, string.Empty, null, properties, IsPlain: true);

    private SequenceNode ReadSequence(SourceSpan span, string? tag, int depth)
    {
        var start = cursor.Span;
        var open = nodes.StartContainer(span, depth, tag, isList: true);
        cursor.At++;
        while (!TryEnd(']', start))
        {
            nodes.Add(ReadItem(depth + 1, start));
            Separate(']', start);
        }

        return nodes.TakeSequence(open);
    }

    // An item, or the only member of an object that is written without braces.
    private Node ReadItem(int depth, SourceSpan list)
    {
        var span = cursor.Span;
        var isExplicit = IsExplicitKey();
        var atom = ReadKey(depth, isExplicit, out var isJsonLike);
        if (isExplicit)
        {
            Skip(']', list);
        }
        else
        {
            cursor.SkipBlanks();
        }

        if (!IsColon(isJsonLike) && !isExplicit)
        {
            return nodes.Value(atom, depth);
        }

        if (cursor.Line > span.Line && !isExplicit)
        {
            throw YamlFault.Brackets(cursor.Span, isList: true, list);
        }

        var pair = nodes.StartContainer(span, depth, tag: null, isList: false);
        nodes.Add(ref pair, nodes.KeyOf(atom, depth + 1), ReadMemberValue(depth + 1, isJsonLike, ']', list));
        return nodes.TakeMapping(pair);
    }

    private MappingNode ReadMapping(SourceSpan span, string? tag, int depth)
    {
        var start = cursor.Span;
        var open = nodes.StartContainer(span, depth, tag, isList: false);
        cursor.At++;
        while (!TryEnd('}', start))
        {
            var key = ReadKey(depth + 1, IsExplicitKey(), out var isJsonLike);
            Skip('}', start);
            nodes.Add(ref open, nodes.KeyOf(key, depth + 1), ReadMemberValue(depth + 1, isJsonLike, '}', start));
            Separate('}', start);
        }

        return nodes.TakeMapping(open);
    }

    private bool IsExplicitKey() => cursor.Current == '?' && (YamlCursor.IsSeparation(cursor.Next) || YamlCursor.IsFlowIndicator(cursor.Next));

    private YamlAtom ReadKey(int depth, bool isExplicit, out bool isJsonLike)
    {
        if (isExplicit)
        {
            cursor.At++;
            cursor.SkipToContent();
        }

        isJsonLike = false;
        return IsColon(false) ? Empty(cursor.Span) : ReadFlow(depth, out isJsonLike);
    }

    private YamlAtom ReadFlow(int depth, out bool isJsonLike)
    {
        var properties = YamlProperties.Read(cursor, handles);
        if (!properties.IsEmpty)
        {
            cursor.SkipToContent();
        }

        isJsonLike = cursor.Current is '"' or '\'' or '[' or '{';
        return cursor.Current is ',' or ']' or '}' || IsColon(false)
            ? Empty(cursor.Span, properties)
            : ReadAtom(depth, properties, inFlow: true);
    }

    private Node ReadMemberValue(int depth, bool isJsonLike, char close, SourceSpan start)
    {
        var span = cursor.Span;
        if (!IsColon(isJsonLike))
        {
            return nodes.Value(Empty(span), depth);
        }

        cursor.At++;
        span = cursor.Span;
        Skip(close, start);
        return nodes.Value(cursor.Current is ',' or ']' or '}' ? Empty(span) : ReadFlow(depth, out _), depth);
    }

    // Behind what ends by itself, a colon needs no blank.
    private bool IsColon(bool isJsonLike) =>
        cursor.Current == ':' && (isJsonLike || YamlCursor.IsSeparation(cursor.Next) || YamlCursor.IsFlowIndicator(cursor.Next));

    private bool TryEnd(char close, SourceSpan start)
    {
        Skip(close, start);
        if (cursor.Current != close)
        {
            return cursor.Current == ',' ? throw YamlFault.MissingItem(cursor.Span) : false;
        }

        cursor.At++;
        return true;
    }

    private void Separate(char close, SourceSpan start)
    {
        Skip(close, start);
        if (cursor.Current != close)
        {
            cursor.At += cursor.Current == ',' ? 1 : throw YamlFault.Brackets(cursor.Span, close == ']', start);
        }
    }

    private void Skip(char close, SourceSpan start)
    {
        cursor.SkipToContent();
        if (cursor.IsEnd)
        {
            throw YamlFault.Brackets(cursor.Span, close == ']', start);
        }

        if (cursor.IsMarker)
        {
            throw YamlFault.MarkerInside(cursor.Span, "brackets");
        }
    }
}
