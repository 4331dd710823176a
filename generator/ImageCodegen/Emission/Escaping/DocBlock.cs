using System.Buffers;

namespace ImageCodegen.Emission.Escaping;

/// <summary>A paragraph, an item of a list, a row of a table, or lines of code: what begins on a line of its own.</summary>
/// <param name="Text">Its text; of code with the line ends.</param>
/// <param name="IsCode">True where its lines are printed as they are.</param>
internal sealed record DocBlock(string Text, bool IsCode)
{
    /// <summary>What C# takes for the end of a line (C# specification, 6.3.2), and what editors take for one.</summary>
    internal static readonly char[] LineEnds = ['\r', '\n', '\u0085', '\u2028', '\u2029', '\v', '\f'];

    private static readonly SearchValues<char> OfRules = SearchValues.Create("-=_*|: ");

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <summary>True for an item of a list.</summary>
    public bool IsItem => !IsCode && StartsItem(Text);

    /// <summary>The blocks of a text in Markdown, none of them empty. Lines that follow each other are one paragraph.</summary>
    public static List<DocBlock> Of(string text)
    {
        var blocks = new List<DocBlock>();
        var current = new DocLines();
        var isCode = false;
        foreach (var line in DocHtml.ToMarkdown(text).Replace("\r\n", "\n", StringComparison.Ordinal).Split(LineEnds))
        {
            var trimmed = line.Trim();
            if (trimmed.StartsWith("```", StringComparison.Ordinal))
            {
                End();
                isCode = !isCode;
            }
            else if (isCode)
            {
                current.Add('\n', line.TrimEnd());
            }
            else if (trimmed.Length == 0 || IsRule(trimmed))
            {
                End();
            }
            else
            {
                var isAlone = trimmed[0] is '#' or '|';
                if (isAlone || StartsItem(trimmed))
                {
                    End();
                }

                current.Add(' ', trimmed[0] == '#' ? trimmed.TrimStart('#').TrimStart() : trimmed);
                if (isAlone)
                {
                    End();
                }
            }
        }

        End();
        return blocks;

        void End()
        {
            var block = current.Take();
            if (!string.IsNullOrWhiteSpace(block))
            {
                blocks.Add(new DocBlock(block, isCode));
            }
        }
    }

    /// <summary>True for a line across, and for the one below the head of a table.</summary>
    private static bool IsRule(string line) => line.Length > 2 && line.AsSpan().IndexOfAnyExcept(OfRules) < 0;

    /// <summary>True where an item of a list begins.</summary>
    private static bool StartsItem(string line)
    {
        var digits = line.AsSpan().IndexOfAnyExcept(Digits);
        return line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("* ", StringComparison.Ordinal) || line[0] == '>'
            || (digits is > 0 and < 4 && line[digits] is '.' or ')' && line.AsSpan(digits + 1).StartsWith(" ", StringComparison.Ordinal));
    }
}
