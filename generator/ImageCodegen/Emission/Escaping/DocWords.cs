using System.Buffers;
using System.Text;

namespace ImageCodegen.Emission.Escaping;

/// <summary>
/// The words of one block, escaped for XML: code of Markdown as <c>c</c>, links to the web as <c>see</c>. Every element that a
/// word opens, one of the same block closes.
/// </summary>
internal sealed class DocWords
{
    // What a mark may reach over. It keeps the time in proportion to the text, however many marks are never closed.
    private const int Reach = 400;

    // What means nothing here, and is printed as it is.
    private static readonly SearchValues<char> Ordinary =
        SearchValues.Create([.. Enumerable.Range('!', '~' - '!' + 1).Select(static c => (char)c).Except("`[<>&*")]);

    private static readonly SearchValues<char> NotInLinks = SearchValues.Create("\"'<>` \t\\");

    private readonly List<string> words = [];
    private readonly StringBuilder word = new();
    private readonly string text;

    private DocWords(string text) => this.text = text;

    /// <summary>The words of a text without line ends.</summary>
    public static List<string> Of(string text)
    {
        var all = new DocWords(text);
        all.Read(0, text.Length);
        all.EndWord();
        return all.words;
    }

    /// <summary>The text for XML: without anything that ends a C# comment, or that shows otherwise than it is.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        Escape(escaped, text);
        return escaped.ToString();
    }

    private static void Escape(StringBuilder target, ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var isWhole = Rune.DecodeFromUtf16(text, out var rune, out var length) == OperationStatus.Done;
            _ = text[0] switch
            {
                '<' => target.Append("&lt;"),
                '>' => target.Append("&gt;"),
                '&' => target.Append("&amp;"),
                '\t' or '\u00a0' or '\u3000' => target.Append(' '),
                _ when !isWhole || TextScan.IsUnsafe(rune) || IsNoCharacter(rune) => target.Append('\ufffd'),
                _ => target.Append(text[..length]),
            };
            text = text[length..];
        }
    }

    private void Read(int start, int end)
    {
        var isBold = false;
        for (var i = start; i < end; i++)
        {
            switch (text[i])
            {
                case ' ' or '\t':
                    EndWord();
                    break;
                case '`' when Code(i, end) is var after and > 0:
                    i = after - 1;
                    break;
                case '[' when Link(i, end) is var after and > 0:
                    i = after - 1;
                    break;
                case '<' when text.IndexOf('>', i, Within(i, end)) is > 0 and var close && IsWeb(text[(i + 1)..close]):
                    Link(text[(i + 1)..close], i + 1, close);
                    i = close;
                    break;
                case '*' when IsPair(i, end) && (isBold || text.IndexOf("**", i + 2, end - i - 2, StringComparison.Ordinal) > 0):
                    isBold = !isBold;
                    i++;
                    break;
                default:
                    var run = text.AsSpan(i, end - i).IndexOfAnyExcept(Ordinary);
                    if (run != 0)
                    {
                        run = run < 0 ? end - i : run;
                        if (word.Length == 0 && i + run < end && text[i + run] == ' ')
                        {
                            words.Add(text.Substring(i, run));
                            i += run;
                            break;
                        }

                        word.Append(text, i, run);
                        i += run - 1;
                        break;
                    }

                    var length = char.IsHighSurrogate(text[i]) && i + 1 < end ? 2 : 1;
                    Escape(word, text.AsSpan(i, length));
                    i += length - 1;
                    break;
            }
        }
    }

    private static int Within(int start, int end) => Math.Min(end - start, Reach);

    private bool IsPair(int at, int end) => at + 1 < end && text[at + 1] == '*';

    /// <summary>Reads code between backticks; returns where the text goes on, 0 where there is none.</summary>
    private int Code(int start, int end)
    {
        var open = text.AsSpan(start, Within(start, end)).IndexOfAnyExcept('`');
        var close = open < 0 ? -1 : text.IndexOf(text[start..(start + open)], start + open, Within(start + open, end), StringComparison.Ordinal);
        if (close < 0 || string.IsNullOrWhiteSpace(text[(start + open)..close]))
        {
            return 0;
        }

        word.Append("<c>");
        Plain(start + open, close);
        word.Append("</c>");
        return close + open;
    }

    /// <summary>Reads a link; of one that leads elsewhere than to the web the text stays.</summary>
    private int Link(int start, int end)
    {
        var middle = text.IndexOf("](", start, Within(start, end), StringComparison.Ordinal);
        var close = middle < 0 ? -1 : text.IndexOf(')', middle, Within(middle, end));
        if (close < 0 || middle == start + 1 || text.AsSpan((start + 1)..middle).Contains('['))
        {
            return 0;
        }

        var target = text[(middle + 2)..close];
        if (IsWeb(target))
        {
            Link(target, start + 1, middle);
        }
        else
        {
            Read(start + 1, middle);
        }

        return close + 1;
    }

    private static bool IsWeb(string target) =>
        (target.StartsWith("https://", StringComparison.Ordinal) || target.StartsWith("http://", StringComparison.Ordinal))
        && target.AsSpan().IndexOfAny(NotInLinks) < 0;

    private void Link(string target, int start, int end)
    {
        word.Append("<see href=\"").Append(Escaped(target)).Append("\">");
        Plain(start, end);
        word.Append("</see>");
    }

    /// <summary>Reads text in which no mark means anything. Backticks around the text of a link are not shown.</summary>
    private void Plain(int start, int end)
    {
        foreach (var (part, index) in text[start..end]
            .Replace("`", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(static (part, index) => (part, index)))
        {
            if (index > 0)
            {
                EndWord();
            }

            Escape(word, part);
        }
    }

    private void EndWord()
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }

    // XML 1.0 (2.2, Char) leaves these two out; they are unassigned, but newer tables need not say so.
    private static bool IsNoCharacter(Rune rune) => rune.Value is 0xFFFE or 0xFFFF;
}
