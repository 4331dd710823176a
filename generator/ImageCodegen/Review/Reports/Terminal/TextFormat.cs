using System.Globalization;
using ImageCodegen.Review.Reports.Excerpts;

namespace ImageCodegen.Review.Reports.Terminal;

/// <summary>For a terminal: by subject, with the lines that it is about.</summary>
public sealed class TextFormat : IReportFormat
{
    private const int MostLines = 3;

    /// <inheritdoc/>
    public string Name => "text";

    /// <inheritdoc/>
    public void Write(LintResult result, TextWriter output, ReportSettings settings) =>
        Write(ReportContent.Of(result), output, new Paint(settings.Color));

    /// <inheritdoc/>
    public void Write(DiffResult result, TextWriter output, ReportSettings settings) =>
        Write(ReportContent.Of(result), output, new Paint(settings.Color));

    private static void Write(ReportContent content, TextWriter output, Paint paint)
    {
        var cutter = new ExcerptCutter();
        foreach (var group in content.Groups)
        {
            output.Write(paint.Strong(SafeText.Line(group.Subject.Length == 0 ? "the document" : group.Subject)));
            output.Write(paint.Quiet("  " + SafeText.Line(group.Spec)));
            output.Write('\n');
            foreach (var entry in group.Entries)
            {
                Write(entry, cutter, output, paint);
            }

            output.Write('\n');
        }

        output.Write(paint.Strong(content.Summary));
        output.Write('\n');
    }

    private static void Write(ReportEntry entry, ExcerptCutter cutter, TextWriter output, Paint paint)
    {
        output.Write($"  {paint.Of(entry.Gravity, entry.Approval is null ? entry.Word : entry.Word + ", approved")}: {SafeText.Line(entry.What)}. {SafeText.Line(entry.Fix)}.\n");
        if (entry.Approval is { } reason)
        {
            output.Write($"    approved: {SafeText.Line(reason)}\n");
        }

        var isChange = entry.Rule.Verb == ReviewVerb.Diff;
        var (old, now) = cutter.Cut(entry, MostLines);
        if (entry.Base is { } before)
        {
            Write(before, old, "- ", output, paint.Old);
        }

        if (entry.Head is { } after)
        {
            Write(after, now, isChange ? "+ " : "", output, isChange ? paint.New : Paint.Plain);
        }

        output.Write(paint.Quiet("    " + Details(entry)));
        output.Write('\n');
    }

    private static string Details(ReportEntry entry)
    {
        var verdicts = entry.Verdicts.Where(static verdict => verdict.Axis.Length > 0).Select(static verdict => $"{verdict.Axis} {verdict.Word}, ");
        return $"{string.Concat(verdicts)}{(entry.Travels.Length == 0 ? "" : entry.Travels + ", ")}{entry.Rule.Id} {entry.Fingerprint}";
    }

    private static void Write(ReviewPlace place, Excerpt? excerpt, string mark, TextWriter output, Func<string, string> paint)
    {
        output.Write($"    {paint(mark + SafeText.Line(place.Span.ToString()))}\n");
        foreach (var line in excerpt?.Lines ?? [])
        {
            output.Write(paint(string.Create(CultureInfo.InvariantCulture, $"{line.Number,9} | {line.Text}").TrimEnd()));
            output.Write('\n');
        }

        if (excerpt is { More: true })
        {
            output.Write(paint("          | …"));
            output.Write('\n');
        }
    }
}
