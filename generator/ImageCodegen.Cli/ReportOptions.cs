using System.CommandLine;
using System.Text;
using ImageCodegen.Review;
using ImageCodegen.Review.Reports;
using ImageCodegen.Text;

namespace ImageCodegen.Cli;

/// <summary><c>--format</c> and <c>--output</c>, which <c>lint</c> and <c>diff</c> share.</summary>
internal sealed class ReportOptions
{
    private readonly Option<string> format = new("--format")
    {
        Description = "How the report is printed: " + string.Join(", ", ReportFormats.Names) + ".",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => ReportFormats.Default.Name,
    };

    private readonly Option<string?> output = new("--output") { Description = "The file that the report is written to, instead of standard output.", HelpName = "FILE" };

    /// <summary>Gives a command the options.</summary>
    public void AddTo(Command command)
    {
        format.AcceptOnlyFromAmong([.. ReportFormats.Names]);
        command.Add(format);
        command.Add(output);
        output.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<string?>() is "")
            {
                result.AddError("--output needs a file name.");
            }
        });
    }

    /// <summary>Prints what <c>lint</c> found: the report, and diagnostics on standard error.</summary>
    /// <returns>False after a reported error: the report could not be written.</returns>
    public bool Write(LintResult result, ParseResult parsed, Streams streams) =>
        Write(parsed, streams, result.Diagnostics, (print, text, settings) => print.Write(result, text, settings));

    /// <summary>Prints what <c>diff</c> found: the report, and diagnostics on standard error.</summary>
    /// <returns>False after a reported error: the report could not be written.</returns>
    public bool Write(DiffResult result, ParseResult parsed, Streams streams) =>
        Write(parsed, streams, result.Diagnostics, (print, text, settings) => print.Write(result, text, settings));

    private bool Write(ParseResult parsed, Streams streams, IReadOnlyList<Diagnostic> diagnostics, Action<IReportFormat, TextWriter, ReportSettings> write)
    {
        foreach (var diagnostic in diagnostics)
        {
            streams.Error.WriteLine(diagnostic);
        }

        var print = ReportFormats.Find(parsed.GetValue(format)!)!;
        if (parsed.GetValue(output) is not { } file)
        {
            write(print, streams.Out, new ReportSettings { Color = Streams.IsFancy });
            return true;
        }

        try
        {
            using var text = new StreamWriter(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
            write(print, text, ReportSettings.Plain);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            var place = new SourceSpan(new SourceFile(file, OneLine.Of(file), default), 1, 1);
            streams.Error.WriteLine(new Diagnostic(Diagnostics.CannotWriteReport, place, [fault.Message]));
            return false;
        }
    }
}
