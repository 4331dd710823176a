namespace ImageCodegen.Review.Reports;

/// <summary>One way to print what a review found. The same result gives the same text.</summary>
public interface IReportFormat
{
    /// <summary>What <c>--format</c> calls it, <c>text</c>.</summary>
    string Name { get; }

    /// <summary>Prints what <c>lint</c> found.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="output">Where the text goes; lines end with <c>\n</c>.</param>
    /// <param name="settings">How it is printed.</param>
    void Write(LintResult result, TextWriter output, ReportSettings settings);

    /// <summary>Prints what <c>diff</c> found.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="output">Where the text goes; lines end with <c>\n</c>.</param>
    /// <param name="settings">How it is printed.</param>
    void Write(DiffResult result, TextWriter output, ReportSettings settings);
}
