using System.Globalization;
using System.Text;
using ImageCodegen.Review.Reports.Excerpts;

namespace ImageCodegen.Review.Reports.Markdown;

/// <summary>A comment on a pull request: a summary, a table with the gravest first, and the details folded.</summary>
public sealed class MarkdownFormat : IReportFormat
{
    /// <summary>The longest comment that GitHub takes, in characters; counted in UTF-8 bytes here, which are never fewer.</summary>
    public const int LongestComment = 65_536;

    private const int MostLines = 8;

    // The table may take this much, so that some details follow it.
    private const int LongestTable = 20_000;
    private const int LongestNote = 200;

    /// <inheritdoc/>
    public string Name => "markdown";

    /// <inheritdoc/>
    public void Write(LintResult result, TextWriter output, ReportSettings settings) =>
        Write(ReportContent.Of(result), "Spec lint", ["Level", "Where", "What"], output);

    /// <inheritdoc/>
    public void Write(DiffResult result, TextWriter output, ReportSettings settings) =>
        Write(ReportContent.Of(result), "Spec changes", ["Verdict", "Where", "What", "Wire", "C#"], output);

    private static void Write(ReportContent content, string title, IReadOnlyList<string> columns, TextWriter output)
    {
        var budget = new Budget(LongestComment - LongestNote, output);
        budget.Add($"### {title}: {MarkdownText.Code(SafeText.Line(content.Title, 200))}\n\n**{content.Summary}**\n");
        WriteDiagnostics(content, budget);
        var entries = content.ByGravity.ToList();
        if (entries.Count > 0)
        {
            budget.Add($"\n| {string.Join(" | ", columns)} |\n|{string.Concat(columns.Select(static _ => "---|"))}\n");
            var rows = entries.TakeWhile(item => budget.Spent < LongestTable && budget.Add(Row(item.Group, item.Entry))).Count();
            var cutter = new ExcerptCutter();
            var shown = 0;
            foreach (var (group, entry) in entries)
            {
                if (!budget.Add(Details(group, entry, cutter)))
                {
                    break;
                }

                shown++;
            }

            WriteRest(entries.Count - rows, entries.Count - shown, output);
        }
    }

    private static void WriteDiagnostics(ReportContent content, Budget budget)
    {
        if (content.Diagnostics.Count > 0)
        {
            budget.Add("\n");
        }

        foreach (var diagnostic in content.Diagnostics.Take(20))
        {
            budget.Add($"- {MarkdownText.Code(diagnostic.Span.ToString())} {diagnostic.Descriptor.Id}: {MarkdownText.Inline(diagnostic.What, 300)}. {MarkdownText.Inline(diagnostic.Fix, 300)}.\n");
        }
    }

    private static string Row(ReportGroup group, ReportEntry entry)
    {
        var word = entry.Approval is null ? entry.Word : entry.Word + ", approved";
        var subject = MarkdownText.Code(group.Subject.Length == 0 ? group.Spec : group.Subject);
        var verdicts = string.Concat(entry.Verdicts.Where(static v => v.Axis.Length > 0).Select(static v => $" {v.Word} |"));
        return $"| {(entry is { Gravity: Gravity.Fault, Approval: null } ? $"**{word}**" : word)} | {subject} | {MarkdownText.Inline(entry.What, 200)} |{verdicts}\n";
    }

    private static string Details(ReportGroup group, ReportEntry entry, ExcerptCutter cutter)
    {
        var subject = group.Subject.Length == 0 ? "" : $"<code>{MarkdownText.Html(group.Subject, 120)}</code> ";
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"\n<details><summary>{entry.Word}: {subject}{MarkdownText.Html(entry.What, 200)}</summary>\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{MarkdownText.Inline(entry.What)}. {MarkdownText.Inline(entry.Fix)}.\n\n");
        if (entry.Approval is { } reason)
        {
            text.Append(CultureInfo.InvariantCulture, $"Approved: {MarkdownText.Inline(reason)}\n\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"Why it matters: {MarkdownText.Inline(entry.Rule.Why)}\n\n");
        var lines = new StringBuilder();
        var (old, now) = cutter.Cut(entry, MostLines);
        AddLines(lines, entry.Base, old, "-");
        AddLines(lines, entry.Head, now, entry.Rule.Verb == ReviewVerb.Diff && (old is not null || entry.Base is null) ? "+" : " ");
        var fence = MarkdownText.Fence(lines.ToString(), 3);
        text.Append(fence).Append("diff\n").Append(lines).Append(fence).Append("\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Rule {MarkdownText.Code(entry.Rule.Id)}, fingerprint {MarkdownText.Code(entry.Fingerprint)}");
        return text.Append(entry.Travels.Length == 0 ? "" : ", " + entry.Travels).Append("\n</details>\n").ToString();
    }

    private static void AddLines(StringBuilder lines, ReviewPlace? place, Excerpt? excerpt, string mark)
    {
        if (place is null)
        {
            return;
        }

        lines.Append("@@ ").Append(SafeText.Line(place.Span.ToString())).Append(" @@\n");
        foreach (var line in excerpt?.Lines ?? [])
        {
            lines.Append(CultureInfo.InvariantCulture, $"{mark} {line.Number} | {line.Text}\n");
        }

        lines.Append(excerpt is { More: true } ? mark + " …\n" : "");
    }

    private static void WriteRest(int rows, int details, TextWriter output)
    {
        if (details > 0)
        {
            output.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"\n_Cut to the length of a comment: {rows} rows and {details} details are left out; the html and json formats have all._\n"));
        }
    }

    /// <summary>Writes pieces as a whole while they fit.</summary>
    private sealed class Budget(int most, TextWriter output)
    {
        public int Spent { get; private set; }

        public bool Add(string piece)
        {
            var length = Encoding.UTF8.GetByteCount(piece);
            if (Spent + length > most)
            {
                return false;
            }

            Spent += length;
            output.Write(piece);
            return true;
        }
    }
}
