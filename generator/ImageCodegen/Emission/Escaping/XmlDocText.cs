using System.Text;

namespace ImageCodegen.Emission.Escaping;

/// <summary>One line of an XML documentation comment: well-formed together with the others of its comment, and without anything that ends a C# comment.</summary>
public sealed record XmlDocText : CSharpText
{
    // With an indent of four and the slashes a line has 140 characters.
    private const int Width = 132;

    /// <summary>The longest text, in UTF-16 code units; of a longer one, which is a finding, the start is taken.</summary>
    internal const int Longest = 64 * 1024;

    private XmlDocText(string text)
        : base(text)
    {
    }

    /// <summary>
    /// The comment of an element: the first paragraph of a text, or the list that it begins with, is its summary, what follows are its
    /// remarks. A summary ends with a full stop. Long lines are wrapped at blanks.
    /// </summary>
    /// <param name="text">The text, in Markdown.</param>
    /// <param name="notes">Sentences that end the summary.</param>
    /// <returns>The lines; none where the text has nothing to show.</returns>
    public static IReadOnlyList<XmlDocText> Comment(string text, params IReadOnlyList<string> notes)
    {
        var blocks = Blocks(text);
        if (blocks.Count == 0)
        {
            return [];
        }

        var head = Math.Max(1, blocks.TakeWhile(static block => block.IsItem).Count());
        if (!blocks[0].IsCode)
        {
            var words = blocks[head - 1].Words;
            words[^1] += NeedsStop(words[^1]) || (notes.Count > 0 && words[^1][^1] is '>') ? "." : "";
            words.AddRange(notes.SelectMany(DocWords.Of));
        }

        return [.. Element("summary", blocks[..head]), .. Element("remarks", blocks[head..])];
    }

    /// <summary>True for the last word of a text that ends without a mark. An address on the web would be another with one more.</summary>
    private static bool NeedsStop(string word) => char.IsAsciiLetterOrDigit(word[^1]) && !word.Contains("://", StringComparison.Ordinal);

    /// <summary>The comment of an element that several texts sum up, in paragraphs of their own.</summary>
    public static IReadOnlyList<XmlDocText> Comment(IEnumerable<string> texts) => [.. Element("summary", [.. texts.SelectMany(Blocks)])];

    /// <summary>The text as one line, to stand within a comment.</summary>
    public static XmlDocText Line(string text) => new(string.Join(' ', Blocks(text).SelectMany(static block => block.Words)));

    private static List<Block> Blocks(string text) =>
        [.. DocBlock.Of(Start(text)).Select(static block => new Block(Words(block), block.IsCode, block.IsItem)).Where(static block => block.Words.Count > 0)];

    /// <summary>As much as anybody reads, up to the end of a line or of a word.</summary>
    private static string Start(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        var start = text.AsSpan(0, Longest);
        var (line, blank) = (start.LastIndexOf('\n'), start.LastIndexOf(' '));
        var end = line > Longest / 2 ? line : blank > Longest / 2 ? blank : char.IsHighSurrogate(start[^1]) ? Longest - 1 : Longest;
        return $"{start[..end]}…";
    }

    /// <summary>What is not parted: words, and of code its lines.</summary>
    private static List<string> Words(DocBlock block)
    {
        if (!block.IsCode)
        {
            return DocWords.Of(block.Text);
        }

        List<string> lines = [.. block.Text.Split('\n').Select(DocWords.Escaped)];
        Enclose(lines, "code");
        return lines;
    }

    private static IEnumerable<XmlDocText> Element(string name, List<Block> blocks)
    {
        if (blocks.Count == 0)
        {
            return [];
        }

        foreach (var (words, isCode, _) in blocks)
        {
            if (blocks.Count > 1 && !isCode)
            {
                Enclose(words, "para");
            }
        }

        blocks[0].Words[0] = $"<{name}>" + blocks[0].Words[0];
        blocks[^1].Words[^1] += $"</{name}>";
        return blocks.SelectMany(static block => block.IsCode ? block.Words : Fill(block.Words)).Select(static line => new XmlDocText(line));
    }

    private static void Enclose(List<string> words, string name)
    {
        words[0] = $"<{name}>" + words[0];
        words[^1] += $"</{name}>";
    }

    private static IEnumerable<string> Fill(List<string> words)
    {
        var line = new StringBuilder();
        foreach (var word in words)
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }

    /// <summary>A block with its words escaped.</summary>
    private sealed record Block(List<string> Words, bool IsCode, bool IsItem);
}
