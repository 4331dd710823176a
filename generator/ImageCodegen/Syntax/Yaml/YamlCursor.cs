using ImageCodegen.Text;

namespace ImageCodegen.Syntax.Yaml;

/// <summary>A place in a YAML text that moves forward and knows its line. Lines end at LF, CR and CRLF alone (YAML 1.2.2, section 5.4).</summary>
internal sealed class YamlCursor(SourceFile file, string text)
{
    private const int MarkerLength = 3;
    private int lineStart;

    /// <summary>How many code units of the text are behind.</summary>
    public int At { get; set; }

    /// <summary>The line, counted from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>The column, counted from 0 as indentation is.</summary>
    public int Column => At - lineStart;

    /// <summary>The place as findings name it.</summary>
    public SourceSpan Span => new(file, Line, Column + 1);

    /// <summary>The code unit here; U+0000, which no YAML text holds, at the end.</summary>
    public char Current => At < text.Length ? text[At] : '\0';

    /// <summary>The code unit behind the current one.</summary>
    public char Next => At + 1 < text.Length ? text[At + 1] : '\0';

    /// <summary>True at the end of the text.</summary>
    public bool IsEnd => At >= text.Length;

    /// <summary>True at the end of a line or of the text.</summary>
    public bool IsLineEnd => Current is '\n' or '\r' or '\0';

    /// <summary>True at <c>---</c> or <c>...</c> in the first column, which no value reaches over.</summary>
    public bool IsMarker => IsMarkerOf('-') || IsMarkerOf('.');

    /// <summary>How many spaces the line starts with. A tab is no indentation.</summary>
    public int Indent => text.AsSpan(lineStart, Column).IndexOfAnyExcept(' ') is var end && end < 0 ? Column : end;

    /// <summary>True for what separates an indicator from what follows it.</summary>
    public static bool IsSeparation(char character) => character is ' ' or '\t' or '\n' or '\r' or '\0';

    /// <summary>True for what ends a plain text within brackets.</summary>
    public static bool IsFlowIndicator(char character) => character is ',' or '[' or ']' or '{' or '}';

    /// <summary>True at the marker of three such characters.</summary>
    public bool IsMarkerOf(char character) =>
        Column == 0 && Current == character && text.AsSpan(At).StartsWith([character, character, character])
        && (At + MarkerLength >= text.Length || IsSeparation(text[At + MarkerLength]));

    /// <summary>True where nothing but blanks stands before this in the line.</summary>
    public bool IsLineStart => text.AsSpan(lineStart, Column).IndexOfAnyExcept(' ', '\t') < 0;

    /// <summary>The place of the first tab between two columns of the line; null where there is none.</summary>
    public SourceSpan? Tab(int from, int to) =>
        text.AsSpan(lineStart + from, to - from).IndexOf('\t') is var tab && tab >= 0 ? new SourceSpan(file, Line, from + tab + 1) : null;

    /// <summary>The text from a place behind up to here.</summary>
    public ReadOnlySpan<char> From(int start) => text.AsSpan(start, At - start);

    /// <summary>The rest of the text.</summary>
    public ReadOnlySpan<char> Rest => text.AsSpan(At);

    /// <summary>The rest of the line, without its end. It costs time in proportion to its length, however little of it is used.</summary>
    public ReadOnlySpan<char> RestOfLine()
    {
        var rest = text.AsSpan(At);
        var end = rest.IndexOfAny('\n', '\r');
        return end < 0 ? rest : rest[..end];
    }

    /// <summary>Moves over spaces and tabs.</summary>
    public void SkipBlanks()
    {
        while (Current is ' ' or '\t')
        {
            At++;
        }
    }

    /// <summary>Moves over the spaces of an indentation, as many at the most.</summary>
    /// <returns>How many there were.</returns>
    public int SkipIndent(int most)
    {
        var start = At;
        while (At - start < most && Current == ' ')
        {
            At++;
        }

        return At - start;
    }

    /// <summary>Moves to the end of the line.</summary>
    public void SkipLine() => At += RestOfLine().Length;

    /// <summary>Moves over the end of a line; false at the end of the text.</summary>
    public bool SkipBreak()
    {
        if (IsEnd)
        {
            return false;
        }

        At += Current == '\r' && Next == '\n' ? 2 : 1;
        lineStart = At;
        Line++;
        return true;
    }

    /// <summary>Moves over blanks and, where one can start here, a comment.</summary>
    public void SkipBlanksAndComment()
    {
        SkipBlanks();
        if (Current == '#' && (Column == 0 || text[At - 1] is ' ' or '\t'))
        {
            SkipLine();
        }
    }

    /// <summary>Moves over blanks, comments and line ends to the next text.</summary>
    /// <returns>True where it stands on another line.</returns>
    public bool SkipToContent()
    {
        var line = Line;
        SkipBlanksAndComment();
        while (IsLineEnd && SkipBreak())
        {
            SkipBlanksAndComment();
        }

        return Line > line;
    }
}
