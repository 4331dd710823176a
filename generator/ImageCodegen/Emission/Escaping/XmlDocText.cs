using System.Runtime.InteropServices;

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

        var head = blocks.FindIndex(static block => !block.IsItem);
        head = head < 0 ? blocks.Count : Math.Max(1, head);
        if (!blocks[0].IsCode)
        {
            var words = blocks[head - 1].Words;
            words[^1] += NeedsStop(words[^1]) || (notes.Count > 0 && words[^1][^1] is '>') ? "." : "";
            words.AddRange(notes.SelectMany(DocWords.Of));
        }

        var lines = new List<XmlDocText>();
        Element(lines, "summary", CollectionsMarshal.AsSpan(blocks)[..head]);
        Element(lines, "remarks", CollectionsMarshal.AsSpan(blocks)[head..]);
        return lines;
    }

    /// <summary>True for the last word of a text that ends without a mark. An address on the web would be another with one more.</summary>
    private static bool NeedsStop(string word) => char.IsAsciiLetterOrDigit(word[^1]) && !word.Contains("://", StringComparison.Ordinal);

    /// <summary>The comment of an element that several texts sum up, in paragraphs of their own.</summary>
    public static IReadOnlyList<XmlDocText> Comment(IEnumerable<string> texts)
    {
        var lines = new List<XmlDocText>();
        Element(lines, "summary", [.. texts.SelectMany(Blocks)]);
        return lines;
    }

    /// <summary>The text as one line, to stand within a comment.</summary>
    public static XmlDocText Line(string text) => new(string.Join(' ', Blocks(text).SelectMany(static block => block.Words)));

    private static List<Block> Blocks(string text)
    {
        var blocks = DocBlock.Of(Start(text)).ConvertAll(static block => new Block(Words(block), block.IsCode, block.IsItem));
        blocks.RemoveAll(static block => block.Words.Count == 0);
        return blocks;
    }

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

    private static void Element(List<XmlDocText> lines, string name, ReadOnlySpan<Block> blocks)
    {
        if (blocks.IsEmpty)
        {
            return;
        }

        foreach (var (words, isCode, _) in blocks)
        {
            if (blocks.Length > 1 && !isCode)
            {
                Enclose(words, "para");
            }
        }

        blocks[0].Words[0] = $"<{name}>" + blocks[0].Words[0];
        blocks[^1].Words[^1] += $"</{name}>";
        foreach (var (words, isCode, _) in blocks)
        {
            if (isCode)
            {
                words.ForEach(line => lines.Add(new XmlDocText(line)));
            }
            else
            {
                Fill(lines, CollectionsMarshal.AsSpan(words));
            }
        }
    }

    private static void Enclose(List<string> words, string name)
    {
        words[0] = $"<{name}>" + words[0];
        words[^1] += $"</{name}>";
    }

    private static void Fill(List<XmlDocText> lines, ReadOnlySpan<string> words)
    {
        var (first, length) = (0, 0);
        for (var i = 0; i < words.Length; i++)
        {
            if (i > first && length + 1 + words[i].Length > Width)
            {
                lines.Add(new XmlDocText(string.Join(' ', words[first..i]!)));
                (first, length) = (i, 0);
            }

            length += words[i].Length + (i > first ? 1 : 0);
        }

        lines.Add(new XmlDocText(string.Join(' ', words[first..]!)));
    }

    /// <summary>A block with its words escaped.</summary>
    private sealed record Block(List<string> Words, bool IsCode, bool IsItem);
}
