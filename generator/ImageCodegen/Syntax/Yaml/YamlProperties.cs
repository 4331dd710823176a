using ImageCodegen.Text;

namespace ImageCodegen.Syntax.Yaml;

/// <summary>What may stand before a node (YAML 1.2.2, section 6.9): an anchor and a tag. Names are bare; a tag of the core schema is <c>!!str</c>.</summary>
internal readonly record struct YamlProperties(SourceSpan Span, string? Anchor, string? Tag)
{
    /// <summary>True where there is neither.</summary>
    public bool IsEmpty => Anchor is null && Tag is null;

    /// <summary>These and those of a line behind.</summary>
    /// <exception cref="YamlFault">Both have an anchor, or both have a tag.</exception>
    public YamlProperties And(YamlProperties more) =>
        (Anchor is not null && more.Anchor is not null) || (Tag is not null && more.Tag is not null)
            ? throw YamlFault.SecondProperty(more.Span)
            : this with { Anchor = Anchor ?? more.Anchor, Tag = Tag ?? more.Tag };

    /// <summary>Reads the anchor and the tag that stand here on one line, in any order; moves to what follows on that line.</summary>
    public static YamlProperties Read(YamlCursor cursor, YamlTagHandles handles)
    {
        var found = new YamlProperties(cursor.Span, null, null);
        while (cursor.Current is '&' or '!')
        {
            if (cursor.Current == '&' ? found.Anchor is not null : found.Tag is not null)
            {
                throw YamlFault.SecondProperty(cursor.Span);
            }

            found = cursor.Current == '&' ? found with { Anchor = Name(cursor) } : found with { Tag = handles.Read(cursor) };
            if (!YamlCursor.IsSeparation(cursor.Current))
            {
                break;
            }

            cursor.SkipBlanks();
        }

        return found;
    }

    /// <summary>The name behind <c>&amp;</c> or <c>*</c>.</summary>
    public static string Name(YamlCursor cursor)
    {
        var span = cursor.Span;
        var start = ++cursor.At;
        while (!YamlCursor.IsSeparation(cursor.Current) && !YamlCursor.IsFlowIndicator(cursor.Current))
        {
            cursor.At++;
        }

        return cursor.At > start ? cursor.From(start).ToString() : throw YamlFault.Name(span);
    }
}
