using ImageCodegen.Review.Reports.Excerpts;

namespace ImageCodegen.Review.Reports.Html;

/// <summary>Prints one finding or change.</summary>
internal static class HtmlEntry
{
    private const int MostLines = 8;

    /// <summary>Prints it. Its fingerprint is its anchor.</summary>
    public static void Write(HtmlWriter page, ReportGroup group, ReportEntry entry, string title, ExcerptCutter cutter)
    {
        var kind = HtmlFilters.KindOf(entry);
        page.Write($"<article class=\"entry {kind}\" id=\"{entry.Fingerprint}\" tabindex=\"-1\">\n");
        page.Write($"<h4><span class=\"word\">{entry.Word}{(entry.Approval is null ? "" : ", approved")}</span> {entry.What}.</h4>\n");
        if (entry.Approval is { } reason)
        {
            page.Write($"<p class=\"approval\">Approved: {reason}</p>\n");
        }

        page.Write($"<p class=\"fix\">{entry.Fix}.</p>\n");
        WriteVerdicts(page, group, entry, title);
        page.Write($"<div class=\"places\">\n");
        var (old, now) = cutter.Cut(entry, MostLines);
        WritePlace(page, entry.Base, old, "before");
        WritePlace(page, entry.Head, now, entry.Rule.Verb == ReviewVerb.Lint ? "here" : old is null && entry.Base is not null ? "both" : "after");
        page.Write($"</div>\n<footer><details><summary>Why it matters</summary><p>{entry.Rule.Title}. {entry.Rule.Why}</p></details>");
        page.Write($"<p><span class=\"rule\">{entry.Rule.Id}</span> <a href=\"#{entry.Fingerprint}\" title=\"Link to this, and its name in approvals and suppressions\">{entry.Fingerprint}</a></p></footer>\n</article>\n");
    }

    private static void WriteVerdicts(HtmlWriter page, ReportGroup group, ReportEntry entry, string title)
    {
        if (entry.Rule.Verb == ReviewVerb.Lint)
        {
            return;
        }

        page.Write($"<ul class=\"verdicts\">");
        foreach (var verdict in entry.Verdicts)
        {
            page.Write($"<li class=\"{verdict.Gravity switch { Gravity.Fault => "fault", Gravity.Doubt => "doubt", _ => "note" }}\"><span>{(verdict.Axis == "wire" ? "Wire" : verdict.Axis)}</span> {verdict.Word}</li>");
        }

        if (entry.Travels.Length > 0)
        {
            page.Write($"<li>{entry.Travels}</li>");
        }

        if (group.Subject.Length > 0 && group.Subject != title)
        {
            page.Write($"<li><code>{group.Subject}</code></li>");
        }

        page.Write($"</ul>\n");
    }

    private static void WritePlace(HtmlWriter page, ReviewPlace? place, Excerpt? cut, string side)
    {
        if (place is null || cut is null)
        {
            return;
        }

        var excerpt = ExcerptCutter.Flush(cut);
        page.Write($"<figure class=\"{side}\"><figcaption>{(side == "before" ? "Before, " : side == "after" ? "After, " : "")}{place.Span.ToString()}</figcaption><div class=\"lines\">\n");
        foreach (var line in excerpt.Lines)
        {
            page.Write($"<span class=\"cell\"><span class=\"ln\">{line.Number}</span><code>{line.Text}</code></span>\n");
        }

        page.Write($"{(excerpt.More ? (HtmlText)$"<span class=\"cell\"><span class=\"ln\"></span><code>…</code></span>\n" : $"")}</div></figure>\n");
    }
}
