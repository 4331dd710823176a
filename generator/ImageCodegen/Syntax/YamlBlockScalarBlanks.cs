using System.Text;

namespace ImageCodegen.Syntax;

/// <summary>
/// Empties the lines of spaces between the header of a block scalar (<c>|</c>, <c>&gt;</c>) and its first line of text.
/// Such lines stand for line ends alone (YAML 1.2, section 8.1.1.1), so the value stays the same, but YamlDotNet refuses a
/// first one of two spaces or more. Every other line stays as it is, and where it is.
/// </summary>
/// <remarks>
/// The lines are judged without parsing. A header that is none, because it stands in a comment or in a plain or quoted
/// scalar, does no harm: there, too, a line of spaces means a line end. The lines of a block scalar are passed over, since
/// their spaces count; so is a header with an indentation indicator, whose first lines may hold spaces as text.
/// </remarks>
internal static class YamlBlockScalarBlanks
{
    /// <summary>The text without those spaces; the same instance where there are none.</summary>
    public static string Remove(string text)
    {
        StringBuilder? changed = null;
        var copied = 0;
        var at = 0;
        while (at < text.Length)
        {
            var line = LineAt(text, at);
            var next = at + line.Length;
            if (!IsHeader(line, out var hasIndicator))
            {
                at = next;
                continue;
            }

            var leading = StartsWithHeader(line) ? -1 : Indent(line);
            var content = next;
            while (content < text.Length && IsBlank(LineAt(text, content)))
            {
                var blank = LineAt(text, content);
                var spaces = Indent(blank);

                // A lone carriage return and a line feed must not become one line end.
                var kept = text[content - 1] == '\r' && blank[spaces..].StartsWith('\n') ? 1 : 0;
                if (spaces > kept && !hasIndicator)
                {
                    changed ??= new StringBuilder(text.Length);
                    changed.Append(text, copied, content + kept - copied);
                    copied = content + spaces;
                }

                content += blank.Length;
            }

            at = EndOfContent(text, content, leading);
        }

        return changed is null ? text : changed.Append(text, copied, text.Length - copied).ToString();
    }

    // Of such a header the parent's indentation is not known: a document's text may even start in the first column.
    private static bool StartsWithHeader(ReadOnlySpan<char> line) =>
        line.TrimStart() is ['|' or '>' or '!' or '&', ..] or ['-', '-', '-', ..];

    private static int EndOfContent(string text, int at, int headerIndent)
    {
        if (at >= text.Length || Indent(LineAt(text, at)) <= headerIndent)
        {
            return at;
        }

        var indent = Indent(LineAt(text, at));
        while (at < text.Length)
        {
            var line = LineAt(text, at);
            if (Indent(line) < indent && !IsBlank(line))
            {
                break;
            }

            at += line.Length;
        }

        return at;
    }

    private static ReadOnlySpan<char> LineAt(string text, int at)
    {
        var rest = text.AsSpan(at);
        var end = rest.IndexOfAny('\n', '\r');
        if (end < 0)
        {
            return rest;
        }

        var isPair = rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n';
        return rest[..(end + (isPair ? 2 : 1))];
    }

    private static int Indent(ReadOnlySpan<char> line)
    {
        var text = line.IndexOfAnyExcept(' ');
        return text < 0 ? line.Length : text;
    }

    private static bool IsBlank(ReadOnlySpan<char> line) => line[Indent(line)..].Trim("\r\n").IsEmpty;

    // A header ends its line, but for blanks and a comment: `key: |`, `- >-`, `--- |2+ # why`, `!!str |`.
    private static bool IsHeader(ReadOnlySpan<char> line, out bool hasIndicator)
    {
        hasIndicator = false;
        var comment = line.IndexOf(" #");
        var text = (comment < 0 ? line : line[..comment]).TrimEnd();
        for (var i = 0; i < 2 && text is [.., '+' or '-' or (>= '1' and <= '9')]; i++)
        {
            hasIndicator |= char.IsAsciiDigit(text[^1]);
            text = text[..^1];
        }

        return text is ['|' or '>'] or [.., ' ' or '\t', '|' or '>'];
    }
}
