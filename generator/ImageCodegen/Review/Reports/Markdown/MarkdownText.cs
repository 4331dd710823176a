using System.Text;

namespace ImageCodegen.Review.Reports.Markdown;

/// <summary>
/// Untrusted text in GitHub's Markdown (https://github.github.com/gfm): no markup, no HTML, no link, no table cell, and nothing that
/// GitHub finds in plain text afterwards, such as a mention, an issue or an address.
/// </summary>
internal static class MarkdownText
{
    private const string Break = "&#8203;";

    /// <summary>Text among other text, table cells included. Every ASCII punctuation character can be escaped (CommonMark, 2.4).</summary>
    public static string Inline(string text, int longest = SafeText.LongestSentence)
    {
        var safe = SafeText.Line(text, longest);
        var escaped = new StringBuilder(safe.Length + 16);
        for (var i = 0; i < safe.Length; i++)
        {
            if (char.IsAsciiLetterOrDigit(safe[i]) || !char.IsAscii(safe[i]) || safe[i] is ' ' or ',' or '.' or '\'' or '/' or ';' or '(' or ')')
            {
                escaped.Append(safe[i]);
            }
            else
            {
                escaped.Append('\\').Append(safe[i]);
            }

            escaped.Append(IsTrigger(safe, i) ? Break : "");
        }

        return escaped.ToString();
    }

    /// <summary>Text in an element of HTML, such as a summary.</summary>
    public static string Html(string text, int longest = SafeText.LongestSentence)
    {
        var safe = SafeText.Line(text, longest);
        var escaped = new StringBuilder(safe.Length + 16);
        for (var i = 0; i < safe.Length; i++)
        {
            _ = safe[i] switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '"' => escaped.Append("&quot;"),
                _ when char.IsAsciiLetterOrDigit(safe[i]) || !char.IsAscii(safe[i]) || safe[i] is ' ' or '/' or '.' or ',' or '{' or '}' =>
                    escaped.Append(safe[i]),
                _ => escaped.Append(System.Globalization.CultureInfo.InvariantCulture, $"&#{(int)safe[i]};"),
            };
            escaped.Append(IsTrigger(safe, i) ? Break : "");
        }

        return escaped.ToString();
    }

    /// <summary>Text as code, table cells included.</summary>
    public static string Code(string text)
    {
        var safe = SafeText.Line(text);
        var fence = Fence(safe, 1);
        var edge = safe.StartsWith('`') || safe.EndsWith('`') ? " " : "";
        return safe.Length == 0 ? "" : $"{fence}{edge}{safe.Replace("|", "\\|", StringComparison.Ordinal)}{edge}{fence}";
    }

    /// <summary>A fence that no run of backticks in the text ends.</summary>
    public static string Fence(string text, int shortest)
    {
        var (longest, run) = (0, 0);
        foreach (var character in text)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return new string('`', Math.Max(shortest, longest + 1));
    }

    // After it stands what GitHub links: a name, an issue, an address, GH-1.
    private static bool IsTrigger(string text, int at) => text[at] is '@' or '#' or ':'
        || (text[at] is 'w' or 'W' && at + 1 < text.Length && text[at + 1] == '.')
        || (text[at] is 'h' or 'H' && at + 1 < text.Length && text[at + 1] == '-');
}
