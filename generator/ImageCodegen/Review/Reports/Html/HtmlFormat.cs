using ImageCodegen.Review.Reports.Subjects;

namespace ImageCodegen.Review.Reports.Html;

/// <summary>One self-contained page for a reviewer.</summary>
public sealed class HtmlFormat : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "html";

    /// <inheritdoc/>
    public void Write(LintResult result, TextWriter output, ReportSettings settings)
    {
        var content = ReportContent.Of(result);
        new HtmlPage(output, "Spec lint", content, SubjectList.Of(result, content)).Write();
    }

    /// <inheritdoc/>
    public void Write(DiffResult result, TextWriter output, ReportSettings settings)
    {
        var content = ReportContent.Of(result);
        new HtmlPage(output, "Spec changes", content, SubjectList.Of(result, content)).Write();
    }
}
