namespace ImageCodegen.Review.Reports.Html;

/// <summary>Prints two texts side by side; on a narrow screen, changed lines below each other.</summary>
internal static class HtmlSides
{
    private const int MostRows = 200;

    /// <summary>Prints rows.</summary>
    public static void Write(HtmlWriter page, IReadOnlyList<SideRow> rows)
    {
        page.Write($"<div class=\"sides\" role=\"table\">\n");
        foreach (var row in rows.Take(MostRows))
        {
            Write(page, row);
        }

        page.Write($"</div>\n");
        if (rows.Count > MostRows)
        {
            page.Write($"<p class=\"quiet\">{ReportWords.Count(rows.Count - MostRows, "more row")} left out here.</p>\n");
        }
    }

    private static void Write(HtmlWriter page, SideRow row)
    {
        if (row.LeftOut > 0)
        {
            page.Write($"<div class=\"gap\" role=\"row\"><span role=\"cell\">{ReportWords.Count(row.LeftOut, "unchanged line")}</span></div>\n");
            return;
        }

        if (row.IsSame)
        {
            page.Write($"<div class=\"row same\" role=\"row\">");
            Write(page, row.Old!, "old");
            Write(page, row.New!, "new");
            page.Write($"</div>\n");
            return;
        }

        var (start, end) = row is { Old: { } old, New: { } now } ? Common(old.Text, now.Text) : (0, 0);
        page.Write($"<div class=\"row\" role=\"row\">");
        WriteChanged(page, row.Old, "old", start, end);
        WriteChanged(page, row.New, "new", start, end);
        page.Write($"</div>\n");
    }

    private static void Write(HtmlWriter page, SideLine line, string side) =>
        page.Write($"<span class=\"cell {side}\" role=\"cell\"><span class=\"ln\">{line.Number}</span><code>{Cut(line.Text)}</code></span>");

    private static void WriteChanged(HtmlWriter page, SideLine? line, string side, int start, int end)
    {
        if (line is null)
        {
            page.Write($"<span class=\"cell {side} none\" role=\"cell\"></span>");
            return;
        }

        // Where little is alike, marking all of the rest would say nothing.
        var length = line.Text.Length;
        if (start + end == 0 || length > SafeText.LongestLine)
        {
            page.Write($"<span class=\"cell {side} changed\" role=\"cell\"><span class=\"ln\">{line.Number}</span><code>{Cut(line.Text)}</code></span>");
            return;
        }

        page.Write($"<span class=\"cell {side} changed\" role=\"cell\"><span class=\"ln\">{line.Number}</span><code>{line.Text[..start]}<mark>{line.Text[start..(length - end)]}</mark>{line.Text[(length - end)..]}</code></span>");
    }

    private static string Cut(string text) => SafeText.Line(text, SafeText.LongestLine);

    // How much two lines have in common at their starts and their ends, in whole words; nothing where that is less than a third.
    private static (int Start, int End) Common(string old, string now)
    {
        var shorter = Math.Min(old.Length, now.Length);
        var start = 0;
        while (start < shorter && old[start] == now[start])
        {
            start++;
        }

        while (start > 0 && (IsWord(old, start) || IsWord(now, start)) && !IsEdge(old[start - 1]))
        {
            start--;
        }

        var end = 0;
        while (end < shorter - start && old[^(end + 1)] == now[^(end + 1)])
        {
            end++;
        }

        while (end > 0 && (IsWord(old, old.Length - end - 1) || IsWord(now, now.Length - end - 1)) && !IsEdge(old[^end]))
        {
            end--;
        }

        var alike = old[..start].Trim().Length + end;
        return alike * 3 < old.Trim().Length ? (0, 0) : (start, end);
    }

    private static bool IsWord(string text, int at) => at >= 0 && at < text.Length && !IsEdge(text[at]);

    private static bool IsEdge(char character) => !char.IsLetterOrDigit(character) && !char.IsSurrogate(character);
}
