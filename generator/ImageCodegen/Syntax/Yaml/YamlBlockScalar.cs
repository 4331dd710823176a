using System.Text;

namespace ImageCodegen.Syntax.Yaml;

/// <summary>Texts behind <c>|</c> and <c>&gt;</c> (YAML 1.2.2, section 8.1).</summary>
internal sealed class YamlBlockScalar
{
    private readonly StringBuilder text = new();
    private readonly YamlCursor cursor;
    private readonly int parent;
    private readonly bool isFolded;
    private char chomping;

    // -1 until the first line of text shows it.
    private int indent = -1;

    // Line ends without text before the line that is read.
    private int blanks;
    private bool hasText;
    private bool wasIndented;
    private bool endsWithBreak;

    private YamlBlockScalar(YamlCursor cursor, int parent)
    {
        this.cursor = cursor;
        this.parent = parent;
        isFolded = cursor.Current == '>';
    }

    /// <summary>Reads the text whose indicator stands here, and moves to the start of the line behind it.</summary>
    /// <param name="cursor">At the indicator.</param>
    /// <param name="parent">The indentation that the text has more than; -1 for a document that is a text.</param>
    /// <exception cref="YamlFault">Something stands behind the indicator.</exception>
    public static string Read(YamlCursor cursor, int parent)
    {
        var scalar = new YamlBlockScalar(cursor, parent);
        scalar.ReadHeader();
        scalar.ReadLines();
        return scalar.Chomped();
    }

    private void ReadHeader()
    {
        var span = cursor.Span;
        cursor.At++;
        for (var i = 0; i < 2; i++)
        {
            if (cursor.Current is '+' or '-' && chomping == '\0')
            {
                chomping = cursor.Current;
                cursor.At++;
            }
            else if (cursor.Current is >= '1' and <= '9' && indent < 0)
            {
                indent = Math.Max(parent, 0) + cursor.Current - '0';
                cursor.At++;
            }
        }

        cursor.SkipBlanksAndComment();
        if (!cursor.IsLineEnd)
        {
            throw YamlFault.BlockHeader(span);
        }
    }

    private void ReadLines()
    {
        cursor.SkipBreak();
        while (!cursor.IsEnd && !cursor.IsMarker)
        {
            var spaces = cursor.SkipIndent(indent < 0 ? int.MaxValue : indent);
            var rest = cursor.RestOfLine();
            if (IsBlank(rest, spaces))
            {
                cursor.SkipLine();
                blanks += cursor.SkipBreak() ? 1 : 0;
                continue;
            }

            indent = indent < 0 && spaces > parent ? spaces : indent;
            if (indent < 0 || spaces < indent)
            {
                return;
            }

            Append(rest);
            cursor.SkipLine();

            // The end of the text ends a line of blanks as a line end does (YAML 1.2.2, 8.1.1.2).
            endsWithBreak = cursor.SkipBreak() || rest.Trim(" \t").IsEmpty;
        }
    }

    // A tab behind the indentation is text. Before it there should be none; in a line without text it does no harm.
    private bool IsBlank(ReadOnlySpan<char> rest, int spaces) =>
        rest.IsEmpty || (rest.Trim(" \t").IsEmpty && (indent < 0 ? spaces <= parent : spaces < indent));

    private void Append(ReadOnlySpan<char> line)
    {
        var isIndented = line[0] is ' ' or '\t';
        if (!hasText)
        {
            text.Append('\n', blanks);
        }
        else if (isFolded && !isIndented && !wasIndented)
        {
            YamlFolding.Append(text, blanks + 1);
        }
        else
        {
            text.Append('\n', blanks + 1);
        }

        text.Append(line);
        (hasText, wasIndented, blanks) = (true, isIndented, 0);
    }

    private string Chomped()
    {
        if (hasText && endsWithBreak && chomping != '-')
        {
            text.Append('\n');
        }

        return (chomping == '+' ? text.Append('\n', blanks) : text).ToString();
    }
}
