using System.Buffers;
using System.Globalization;
using System.Text;

namespace ImageCodegen.Syntax.Yaml;

/// <summary>Texts in single and double quotes (YAML 1.2.2, sections 7.3.1 and 7.3.2).</summary>
internal static class YamlQuotedScalar
{
    private static readonly SearchValues<char> DoubleStops = SearchValues.Create("\"\\\n\r");
    private static readonly SearchValues<char> SingleStops = SearchValues.Create("'\n\r");

    /// <summary>Reads the text that starts here with its quote, and moves right behind the closing one.</summary>
    /// <exception cref="YamlFault">It is not closed, or holds a malformed escape.</exception>
    public static string Read(YamlCursor cursor)
    {
        var open = cursor.Span;
        var quote = cursor.Current;
        cursor.At++;
        StringBuilder? text = null;
        while (true)
        {
            var start = cursor.At;
            var rest = cursor.Rest;
            var stop = rest.IndexOfAny(quote == '"' ? DoubleStops : SingleStops);
            var piece = stop < 0 ? rest : rest[..stop];
            cursor.At = start + piece.Length;
            if (cursor.IsLineEnd)
            {
                // What stands before the escape of a blank counts; so only blanks of this piece are cut.
                (text ??= new StringBuilder()).Append(piece.TrimEnd(" \t"));
                Fold(cursor, text, open);
            }
            else if (quote == '\'' && cursor.Next == quote)
            {
                (text ??= new StringBuilder()).Append(piece).Append(quote);
                cursor.At += 2;
            }
            else if (cursor.Current == quote)
            {
                cursor.At++;
                return text is null ? piece.ToString() : text.Append(piece).ToString();
            }
            else
            {
                (text ??= new StringBuilder()).Append(piece);
                Escape(cursor, text, open);
            }
        }
    }

    private static void Fold(YamlCursor cursor, StringBuilder text, Text.SourceSpan open)
    {
        YamlFolding.Append(text, SkipBreaks(cursor, open));
    }

    private static int SkipBreaks(YamlCursor cursor, Text.SourceSpan open)
    {
        var breaks = 0;
        while (cursor.IsLineEnd && cursor.SkipBreak())
        {
            breaks++;
            if (cursor.IsMarker)
            {
                throw YamlFault.MarkerInside(cursor.Span, "a quoted string");
            }

            cursor.SkipBlanks();
        }

        return cursor.IsEnd ? throw YamlFault.Unclosed(open) : breaks;
    }

    private static void Escape(YamlCursor cursor, StringBuilder text, Text.SourceSpan open)
    {
        var escaped = cursor.Next;
        if (escaped is '\n' or '\r')
        {
            cursor.At++;
            text.Append('\n', SkipBreaks(cursor, open) - 1);
            return;
        }

        var digits = escaped switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0)
        {
            Append(text, Code(cursor, digits), cursor.Span);
            cursor.At += 2 + digits;
            return;
        }

        text.Append(Simple(escaped) ?? throw (escaped == '\0' ? YamlFault.Unclosed(open) : YamlFault.Escape(cursor.Span)));
        cursor.At += 2;
    }

    private static int Code(YamlCursor cursor, int digits)
    {
        var rest = cursor.Rest[2..];
        return rest.Length >= digits && int.TryParse(rest[..digits], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? code
            : throw YamlFault.EscapeDigits(cursor.Span);
    }

    // Half of a surrogate pair stays what it is, as in JSON.
    private static void Append(StringBuilder text, int code, Text.SourceSpan span)
    {
        if (code is >= 0 and <= char.MaxValue)
        {
            text.Append((char)code);
        }
        else
        {
            text.Append(Rune.IsValid(code) ? new Rune(code).ToString() : throw YamlFault.EscapeRange(span));
        }
    }

    private static char? Simple(char escaped) => escaped switch
    {
        '0' => '\0',
        'a' => '\a',
        'b' => '\b',
        't' or '\t' => '\t',
        'n' => '\n',
        'v' => '\v',
        'f' => '\f',
        'r' => '\r',
        'e' => '\e',
        ' ' or '"' or '/' or '\\' => escaped,
        'N' => '\u0085',
        '_' => '\u00A0',
        'L' => '\u2028',
        'P' => '\u2029',
        _ => null,
    };
}
