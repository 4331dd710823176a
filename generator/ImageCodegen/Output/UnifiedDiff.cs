using System.Globalization;
using System.Text;

namespace ImageCodegen.Output;

/// <summary>Writes the difference of two texts in the unified format that <c>diff -u</c> and <c>git apply</c> share.</summary>
public static class UnifiedDiff
{
    private const int ContextLines = 3;

    /// <summary>The difference; empty where the texts are equal and both files exist.</summary>
    /// <param name="oldLabel">The path in the first header line; null where the file is new.</param>
    /// <param name="newLabel">The path in the second header line; null where the file goes away.</param>
    /// <param name="oldText">The text before.</param>
    /// <param name="newText">The text after.</param>
    public static string Of(string? oldLabel, string? newLabel, string oldText, string newText)
    {
        if (oldLabel is not null && newLabel is not null && string.Equals(oldText, newText, StringComparison.Ordinal))
        {
            return "";
        }

        var diff = new StringBuilder();
        diff.Append("--- ").Append(oldLabel ?? "/dev/null").Append('\n');
        diff.Append("+++ ").Append(newLabel ?? "/dev/null").Append('\n');
        var edits = LineEdits.Between(Lines(oldText), Lines(newText));
        for (var at = 0; FindHunk(edits, at) is { } hunk; at = hunk.End)
        {
            AppendHunk(diff, edits, hunk.Start, hunk.End);
        }

        return diff.ToString();
    }

    // Lines keep their line ends, so that a missing last one is a difference.
    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) + 1;
            end = end == 0 ? text.Length : end;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }

    // A hunk ends where more than two contexts of unchanged lines follow.
    private static (int Start, int End)? FindHunk(IReadOnlyList<LineEdit> edits, int from)
    {
        var first = from;
        while (first < edits.Count && edits[first].Kind == ' ')
        {
            first++;
        }

        if (first == edits.Count)
        {
            return null;
        }

        var last = first;
        for (var i = first; i < edits.Count && i - last <= (2 * ContextLines) + 1; i++)
        {
            last = edits[i].Kind == ' ' ? last : i;
        }

        return (Math.Max(from, first - ContextLines), Math.Min(edits.Count, last + 1 + ContextLines));
    }

    private static void AppendHunk(StringBuilder diff, IReadOnlyList<LineEdit> edits, int start, int end)
    {
        var (oldBefore, newBefore) = Count(edits, 0, start);
        var (oldCount, newCount) = Count(edits, start, end);
        diff.Append("@@ -").Append(Range(oldBefore, oldCount)).Append(" +").Append(Range(newBefore, newCount)).Append(" @@\n");
        for (var i = start; i < end; i++)
        {
            diff.Append(edits[i].Kind).Append(edits[i].Line);
            if (!edits[i].Line.EndsWith('\n'))
            {
                diff.Append("\n\\ No newline at end of file\n");
            }
        }
    }

    private static (int Old, int New) Count(IReadOnlyList<LineEdit> edits, int start, int end)
    {
        var (old, @new) = (0, 0);
        for (var i = start; i < end; i++)
        {
            old += edits[i].Kind == '+' ? 0 : 1;
            @new += edits[i].Kind == '-' ? 0 : 1;
        }

        return (old, @new);
    }

    // An empty range is named by the line before it; a range of one line has no count.
    private static string Range(int before, int count) => count switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"{before},0"),
        1 => (before + 1).ToString(CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{before + 1},{count}"),
    };
}
