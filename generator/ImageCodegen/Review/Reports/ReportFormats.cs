using ImageCodegen.Review.Reports.GitHub;
using ImageCodegen.Review.Reports.Html;
using ImageCodegen.Review.Reports.Json;
using ImageCodegen.Review.Reports.Markdown;
using ImageCodegen.Review.Reports.Sarif;
using ImageCodegen.Review.Reports.Terminal;

namespace ImageCodegen.Review.Reports;

/// <summary>The formats by name.</summary>
public static class ReportFormats
{
    /// <summary>The format for a terminal, which is used where none is named.</summary>
    public static IReportFormat Default { get; } = new TextFormat();

    /// <summary>All formats, the default first.</summary>
    public static IReadOnlyList<IReportFormat> All { get; } =
        [Default, new MarkdownFormat(), new GitHubFormat(), new SarifFormat(), new JsonFormat(), new HtmlFormat()];

    /// <summary>The names for help texts and completions.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(static format => format.Name)];

    /// <summary>The format with the name, compared ordinally; null where there is none.</summary>
    public static IReportFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);

    /// <summary>The report as one text.</summary>
    public static string Print(this IReportFormat format, LintResult result, ReportSettings? settings = null)
    {
        using var text = NewText();
        format.Write(result, text, settings ?? ReportSettings.Plain);
        return text.ToString();
    }

    /// <summary>The report as one text.</summary>
    public static string Print(this IReportFormat format, DiffResult result, ReportSettings? settings = null)
    {
        using var text = NewText();
        format.Write(result, text, settings ?? ReportSettings.Plain);
        return text.ToString();
    }

    private static StringWriter NewText() => new(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
}
