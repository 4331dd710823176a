using System.Text;

namespace ImageCodegen.Syntax.Yaml;

/// <summary>Texts without quotes (YAML 1.2.2, section 7.3.3).</summary>
internal static class YamlPlainScalar
{
    /// <summary>True where such a text may start here.</summary>
    public static bool CanStart(YamlCursor cursor, bool inFlow) => cursor.Current switch
    {
        '-' or '?' or ':' => !YamlCursor.IsSeparation(cursor.Next) && !(inFlow && YamlCursor.IsFlowIndicator(cursor.Next)),
        ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' => false,
        var other => !YamlCursor.IsSeparation(other),
    };

    /// <summary>Reads what is in this line, and moves right behind it.</summary>
    public static ReadOnlySpan<char> ReadLine(YamlCursor cursor, bool inFlow)
    {
        var start = cursor.At;
        var rest = cursor.Rest;
        var end = 0;
        for (var i = 0; i < rest.Length && rest[i] is not ('\n' or '\r'); i++)
        {
            var character = rest[i];
            if (character is ' ' or '\t')
            {
                continue;
            }

            var next = i + 1 < rest.Length ? rest[i + 1] : '\0';
            if ((character == '#' && i > end)
                || (character == ':' && (YamlCursor.IsSeparation(next) || (inFlow && YamlCursor.IsFlowIndicator(next))))
                || (inFlow && YamlCursor.IsFlowIndicator(character)))
            {
                break;
            }

            end = i + 1;
        }

        cursor.At = start + end;
        return rest[..end];
    }

    /// <summary>Reads the lines that go on with the text, and moves right behind the last; the text itself where there are none.</summary>
    /// <param name="cursor">Right behind the first line.</param>
    /// <param name="first">The text of the first line.</param>
    /// <param name="parent">The indentation that such a line has more than; -1 for any.</param>
    /// <param name="inFlow">Whether the text stands in brackets.</param>
    public static string ReadOn(YamlCursor cursor, string first, int parent, bool inFlow)
    {
        StringBuilder? text = null;
        while (YamlFolding.TrySkipToNextLine(cursor, parent, out var breaks))
        {
            text ??= new StringBuilder().Append(first);
            YamlFolding.Append(text, breaks);
            var line = ReadLine(cursor, inFlow);
            text.Append(line);
            if (line.IsEmpty)
            {
                // The line starts with what ends the text, as a comma does in brackets.
                text.Length = Trimmed(text, breaks);
                break;
            }
        }

        return text?.ToString() ?? first;
    }

    private static int Trimmed(StringBuilder text, int breaks) => text.Length - Math.Max(1, breaks - 1);
}
