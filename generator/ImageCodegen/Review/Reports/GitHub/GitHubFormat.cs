using System.Globalization;
using ImageCodegen.Text;

namespace ImageCodegen.Review.Reports.GitHub;

/// <summary>
/// Annotations of a GitHub workflow (https://docs.github.com/actions, "Workflow commands"). GitHub shows ten errors, ten warnings and ten
/// notices a step, so the gravest come first.
/// </summary>
public sealed class GitHubFormat : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "github";

    /// <inheritdoc/>
    public void Write(LintResult result, TextWriter output, ReportSettings settings) => Write(ReportContent.Of(result), _ => null, output);

    /// <inheritdoc/>
    public void Write(DiffResult result, TextWriter output, ReportSettings settings) =>
        Write(ReportContent.Of(result), spec => result.Head.Specs.FirstOrDefault(s => s.Path == spec)?.File, output);

    private static void Write(ReportContent content, Func<string, SourceFile?> head, TextWriter output)
    {
        foreach (var diagnostic in content.Diagnostics)
        {
            var command = diagnostic.Descriptor.Severity == Severity.Error ? "error" : "warning";
            Command(output, command, Place(diagnostic.Span), diagnostic.Descriptor.Id, $"{SafeText.Line(diagnostic.What)}. {SafeText.Line(diagnostic.Fix)}.");
        }

        foreach (var (group, entry) in content.ByGravity)
        {
            var command = (entry.Approval is null ? entry.Gravity : Gravity.Note) switch { Gravity.Fault => "error", Gravity.Doubt => "warning", _ => "notice" };
            Command(output, command, Place(entry, head(group.Spec)), Title(group, entry), Message(entry));
        }

        Command(output, "notice", "", content.Groups.Count == 0 ? "Spec review" : "Spec review, summary", content.Summary);
    }

    private static string Title(ReportGroup group, ReportEntry entry) =>
        SafeText.Line($"{entry.Word}{(entry.Approval is null ? "" : ", approved")}: {(group.Subject.Length == 0 ? group.Spec : group.Subject)}", 120);

    private static string Message(ReportEntry entry)
    {
        var before = entry.Base is { } old && entry.Head is null ? $" Before: {SafeText.Line(old.Span.ToString())}." : "";
        var verdicts = string.Join(", ", entry.Verdicts.Where(static v => v.Axis.Length > 0).Select(static v => $"{v.Axis} {v.Word}"));
        var approval = entry.Approval is { } reason ? $"\nApproved: {SafeText.Line(reason)}" : "";
        return $"{SafeText.Line(entry.What)}. {SafeText.Line(entry.Fix)}.{before}\n{verdicts}{(verdicts.Length == 0 ? "" : "; ")}{entry.Rule.Id} {entry.Fingerprint}{approval}";
    }

    // What was removed has no line in the new state: it is said at the file.
    private static string Place(ReportEntry entry, SourceFile? file) => entry.Head is { } place ? Place(place.Span)
        : file is null ? ""
        : $"file={Property(SafeText.Line(file.DisplayPath))}";

    private static string Place(SourceSpan span) =>
        string.Create(CultureInfo.InvariantCulture, $"file={Property(SafeText.Line(span.File.DisplayPath))},line={span.Line},col={span.Column}");

    private static void Command(TextWriter output, string command, string place, string title, string message) =>
        output.Write($"::{command} {place}{(place.Length == 0 ? "" : ",")}title={Property(title)}::{Data(message)}\n");

    // As the runner reads them: https://github.com/actions/toolkit, packages/core, command.ts.
    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
