using System.Text;

namespace ImageCodegen.Emission.Escaping;

/// <summary>One line of text in an XML documentation comment: escaped for XML, and without anything that ends a C# comment.</summary>
public sealed record XmlDocText : CSharpText
{
    // With the indent, the slashes and one tag of the summary a line has 140 characters.
    private const int Width = 122;
    private const int WidthAlone = 113;

    private XmlDocText(string text)
        : base(text)
    {
    }

    /// <summary>
    /// The lines of a text. Every line end that C# knows (C# specification, 6.3.2) ends one, blank lines are left out, long ones are
    /// wrapped at blanks, control characters and lone surrogates become U+FFFD.
    /// </summary>
    public static IReadOnlyList<XmlDocText> Lines(string text)
    {
        var lines = text.Split(['\r', '\n', '\u0085', '\u2028', '\u2029', '\v', '\f']).SelectMany(static line => Wrap(line.Trim(), Width));
        var wrapped = lines.ToList();
        return [.. (wrapped is [var alone] ? Wrap(alone, WidthAlone) : wrapped).Select(static line => new XmlDocText(Escape(line)))];
    }

    /// <summary>The text as one line.</summary>
    public static XmlDocText Line(string text) => new(string.Join(' ', Lines(text)));

    private static IEnumerable<string> Wrap(string line, int width)
    {
        var start = 0;
        while (line.Length - start > width)
        {
            var blank = line.LastIndexOf(' ', start + width, width);
            blank = blank > start ? blank : line.IndexOf(' ', start + width);
            if (blank < 0)
            {
                break;
            }

            yield return line[start..blank].TrimEnd();
            start = blank + 1;
            while (start < line.Length && char.IsWhiteSpace(line[start]))
            {
                start++;
            }
        }

        if (line.Length > start)
        {
            yield return line[start..];
        }
    }

    private static string Escape(string line)
    {
        var escaped = new StringBuilder(line.Length);
        foreach (var (rune, unit) in TextScan.Walk(line))
        {
            _ = unit switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '\t' or '\u00a0' or '\u3000' => escaped.Append(' '),
                _ when rune is not { } scalar || TextScan.IsUnsafe(scalar) || IsNoCharacter(scalar) => escaped.Append('\ufffd'),
                _ => escaped.Append(rune),
            };
        }

        return escaped.ToString();
    }

    // XML 1.0 (2.2, Char) leaves these two out; they are unassigned, but newer tables need not say so.
    private static bool IsNoCharacter(Rune rune) => rune.Value is 0xFFFE or 0xFFFF;
}
