using ImageCodegen.Review.Reports.Excerpts;
using ImageCodegen.Review.Reports.Subjects;

namespace ImageCodegen.Review.Reports.Html;

/// <summary>Prints the page around the subjects.</summary>
internal sealed class HtmlPage(TextWriter output, string name, ReportContent content, IReadOnlyList<Subject> subjects)
{
    private readonly HtmlWriter page = new(output);

    /// <summary>Prints the page.</summary>
    public void Write()
    {
        page.Write($"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"");
        output.Write(HtmlAssets.Policy);
        page.Write($"\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
        page.Write($"<title>{name}: {content.Title}</title>\n<style>");
        output.Write(HtmlAssets.Style);
        page.Write($"</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#review\">Skip to the review</a>\n");
        WriteHeader();
        page.Write($"<div class=\"columns\">\n");
        WriteContents();
        page.Write($"<main id=\"review\" tabindex=\"-1\">\n");
        WriteDiagnostics();
        WriteSubjects();
        page.Write($"</main>\n</div>\n<script>");
        output.Write(HtmlAssets.Script);
        page.Write($"</script>\n</body>\n</html>\n");
    }

    private void WriteHeader()
    {
        page.Write($"<header>\n<p class=\"eyebrow\">{name}</p>\n<h1>");
        var arrow = content.Title.IndexOf(" -> ", StringComparison.Ordinal);
        if (arrow > 0)
        {
            page.Write($"<span>{content.Title[..arrow]}</span> <span class=\"arrow\" aria-label=\"to\">→</span> <span>{content.Title[(arrow + 4)..]}</span>");
        }
        else
        {
            page.Write($"{content.Title}");
        }

        page.Write($"</h1>\n<p class=\"lead\">{content.Summary}</p>\n");
        HtmlFilters.Write(page, Filters());
        page.Write($"<p class=\"tools\" hidden><button type=\"button\" data-do=\"open\">Open all</button> <button type=\"button\" data-do=\"close\">Close all</button> <span id=\"shown\" role=\"status\"></span> <span class=\"keys\"><kbd>j</kbd> <kbd>k</kbd> next and previous</span></p>\n</header>\n");
    }

    private IReadOnlyList<HtmlFilter> Filters()
    {
        var approved = subjects.Sum(static subject => subject.Entries.Count(static item => item.Entry.Approval is not null));
        var same = subjects.Count(static subject => subject.Entries.Count == 0);
        List<HtmlFilter> filters = [.. content.Counts.Select(static count => new HtmlFilter(count.Gravity switch { Gravity.Fault => "fault", Gravity.Doubt => "doubt", _ => "note" }, count.Word, count.Count))];
        filters.Add(new HtmlFilter("approved", "approved", approved));
        filters.Add(new HtmlFilter("same", same == 1 ? "operation without a change of its own" : "operations without a change of their own", same));
        return [.. filters.Where(static filter => filter.Count > 0)];
    }

    private void WriteContents()
    {
        page.Write($"<nav aria-label=\"Contents\">\n<details open><summary>Contents</summary>\n");
        foreach (var spec in subjects.GroupBy(static subject => subject.Spec, StringComparer.Ordinal))
        {
            page.Write($"<p>{spec.Key}</p>\n<ol>\n");
            foreach (var subject in spec)
            {
                var worst = subject.Entries.Count == 0 ? "same" : HtmlFilters.KindOf(subject.Entries[0].Entry);
                page.Write($"<li class=\"{worst}\"><a href=\"#{subject.Anchor}\">{(subject.Title.Length == 0 ? "The document" : subject.Title)}");
                page.Write($"{((subject.Head ?? subject.Base)?.Operation is { } operation ? $"<small>{operation.CSharpName}</small>" : (HtmlText)$"")}</a>");
                page.Write($"<span class=\"n\">{(subject.Entries.Count == 0 ? (HtmlText)$"" : $"{subject.Entries.Count}")}</span></li>\n");
            }

            page.Write($"</ol>\n");
        }

        page.Write($"</details>\n</nav>\n");
    }

    private void WriteDiagnostics()
    {
        if (content.Diagnostics.Count > 0)
        {
            page.Write($"<section class=\"diagnostics\"><h2>Not everything could be read</h2><ul>\n");
            foreach (var diagnostic in content.Diagnostics)
            {
                page.Write($"<li><code>{diagnostic.Span.ToString()}</code> {diagnostic.Descriptor.Id}: {diagnostic.What}. {diagnostic.Fix}.</li>\n");
            }

            page.Write($"</ul></section>\n");
        }
    }

    private void WriteSubjects()
    {
        var printer = new HtmlSubject(page, new ExcerptCutter(), new ShapeFiles(), new SubjectLinks(subjects));
        foreach (var (spec, group) in subjects.GroupBy(static subject => subject.Spec, StringComparer.Ordinal).Select(static group => (group.Key, group)))
        {
            page.Write($"<h2>{spec}</h2>\n");
            foreach (var subject in group)
            {
                printer.Write(subject);
            }
        }

        if (subjects.Count == 0)
        {
            page.Write($"<p class=\"nothing\">Nothing to say.</p>\n");
        }
    }
}
