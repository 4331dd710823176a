using System.Net;
using System.Text;

namespace ImageCodegen.Emission.Escaping;

/// <summary>Reads the HTML that descriptions use beside Markdown as Markdown. Tags that it does not know stay what they are: text.</summary>
internal static class DocHtml
{
    private const int LongestTag = 400;

    /// <summary>The text with its paragraphs, lists, links and code in Markdown.</summary>
    public static string ToMarkdown(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
        {
            return text;
        }

        var markdown = new StringBuilder(text.Length);
        var links = new Stack<string>();
        var isHtml = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '`' && text.IndexOf('`', i + 1) is > 0 and var close)
            {
                markdown.Append(text, i, close - i + 1);
                i = close;
            }
            else if (text[i] == '<' && End(text, i) is > 0 and var end && Replace(text[(i + 1)..end], links) is { } replaced)
            {
                isHtml = true;
                markdown.Append(replaced);
                i = end;
            }
            else
            {
                markdown.Append(text[i]);
            }
        }

        return isHtml ? WebUtility.HtmlDecode(markdown.ToString()) : text;
    }

    private static int End(string text, int start) => text.IndexOf('>', start, Math.Min(LongestTag, text.Length - start));

    /// <summary>What stands for a tag; null where it is none that is known.</summary>
    private static string? Replace(string tag, Stack<string> links)
    {
        var length = tag.AsSpan().IndexOfAny(' ', '\n') is > 0 and var blank ? blank : tag.TrimEnd('/').Length;
        switch (tag[..length].ToUpperInvariant())
        {
            case "P" or "/P" or "BR" or "UL" or "/UL" or "OL" or "/OL" or "/LI" or "DIV" or "/DIV":
                return "\n\n";
            case "LI":
                return "\n\n- ";
            case "CODE" or "/CODE":
                return "`";
            case "STRONG" or "/STRONG" or "B" or "/B" or "EM" or "/EM" or "I" or "/I" or "SPAN" or "/SPAN":
                return "";
            case "A":
                links.Push(Target(tag));
                return "[";
            case "/A":
                return links.TryPop(out var target) ? "](" + target + ")" : "";
            default:
                return null;
        }
    }

    private static string Target(string tag)
    {
        var start = tag.IndexOf("href=\"", StringComparison.OrdinalIgnoreCase) is >= 0 and var found ? found + 6 : -1;
        var end = start < 0 ? -1 : tag.IndexOf('"', start);
        return end < 0 ? "" : tag[start..end];
    }
}
