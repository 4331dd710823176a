using ImageCodegen.Text;

namespace ImageCodegen.Review.Reports.Excerpts;

/// <summary>Cuts excerpts out of specs; reads the lines of a file once a report.</summary>
internal sealed class ExcerptCutter
{
    private const int BeforeColumn = 60;
    private readonly Dictionary<SourceFile, SourceLines> files = [];

    /// <summary>The line of a place and the lines of its element after it, as indentation tells them.</summary>
    /// <param name="place">The place.</param>
    /// <param name="most">The most lines.</param>
    public Excerpt Cut(ReviewPlace place, int most)
    {
        var lines = Lines(place.Span.File);
        var (number, column) = (place.Span.Line, Math.Max(place.Span.Column, 1));
        if (number > lines.Count)
        {
            return new Excerpt([], More: false);
        }

        var end = EndOf(lines, place);
        var last = Math.Min(end, number + most - 1);
        var shown = new List<ExcerptLine> { new(number, Window(lines[number], column - 1)) };
        for (var next = number + 1; next <= last; next++)
        {
            shown.Add(new ExcerptLine(next, Window(lines[next], 0)));
        }

        return new Excerpt(shown, end > last);
    }

    /// <summary>The excerpts of an entry: the old one only where it says something else than the new one.</summary>
    public (Excerpt? Old, Excerpt? New) Cut(ReportEntry entry, int most)
    {
        var old = entry.Base is { } before ? Cut(before, most) : null;
        var now = entry.Head is { } after ? Cut(after, most) : null;
        return old is not null && now is not null && old.Says(now) ? (null, now) : (old, now);
    }

    /// <summary>The excerpt without the blanks that all of its lines begin with.</summary>
    public static Excerpt Flush(Excerpt excerpt)
    {
        var blanks = Indentation(excerpt.Lines.Select(static line => line.Text));
        return excerpt with { Lines = [.. excerpt.Lines.Select(line => line with { Text = Outdent(line.Text, blanks) })] };
    }

    /// <summary>How many blanks all lines begin with, empty ones aside.</summary>
    public static int Indentation(IEnumerable<string> lines) =>
        lines.Where(static line => line.AsSpan().TrimStart(' ').Length > 0)
            .Select(static line => line.Length - line.AsSpan().TrimStart(' ').Length).DefaultIfEmpty().Min();

    /// <summary>The line without as many blanks.</summary>
    public static string Outdent(string line, int blanks) => line[Math.Min(blanks, line.Length - line.AsSpan().TrimStart(' ').Length)..];

    /// <summary>The lines of a file.</summary>
    public SourceLines Lines(SourceFile file)
    {
        if (!files.TryGetValue(file, out var lines))
        {
            files.Add(file, lines = new SourceLines(file));
        }

        return lines;
    }

    /// <summary>The last line of the element that starts at a place.</summary>
    public static int EndOf(SourceLines lines, ReviewPlace place)
    {
        var first = lines[place.Span.Line];
        var column = Math.Min(Math.Max(place.Span.Column, 1), first.Length + 1) - 1;
        var least = IsKey(first.AsSpan(column), place.Pointer) ? column + 1 : column;
        var end = place.Span.Line;
        for (var next = end + 1; next <= lines.Count; next++)
        {
            var line = lines[next].AsSpan();
            var indentation = line.IndexOfAnyExcept(' ');
            if (indentation >= 0 && indentation < least)
            {
                // The bracket that ends a JSON object belongs to it.
                return indentation == least - 1 && line[indentation] is '}' or ']' ? next : end;
            }

            end = indentation < 0 ? end : next;
        }

        return end;
    }

    // A place is that of a key, whose element stands deeper, or that of the first line of a value.
    private static bool IsKey(ReadOnlySpan<char> text, string pointer)
    {
        var name = pointer[(pointer.LastIndexOf('/') + 1)..].Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
        var quoted = text.Length > 0 && text[0] is '"' or '\'' ? 1 : 0;
        return name.Length > 0 && text[quoted..].StartsWith(name, StringComparison.Ordinal)
            && text[(quoted + name.Length)..].TrimStart("\"' ") is [':', ..];
    }

    // What a line shows of itself around a column.
    private static string Window(string line, int column)
    {
        var start = line.Length <= SafeText.LongestLine || column <= SafeText.LongestLine - BeforeColumn ? 0 : Math.Min(column, line.Length) - BeforeColumn;
        var end = Math.Min(start + SafeText.LongestLine, line.Length);
        return (start > 0 ? "…" : "") + SafeText.Line(line[start..end], SafeText.LongestLine) + (end < line.Length ? "…" : "");
    }
}
