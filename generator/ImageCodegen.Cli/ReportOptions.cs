using System.CommandLine;
using System.Text;
using ImageCodegen.Cli.Output;
using ImageCodegen.Review;
using ImageCodegen.Review.Reports;
using ImageCodegen.Review.Reports.Json;
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

    /// <summary>What <c>lint</c> ends with: the report is printed, or was written to the file.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="exitCode">One of <see cref="ExitCodes"/>; <see cref="ExitCodes.Findings"/> takes its place where the report cannot be written.</param>
    public VerbResult Of(LintResult result, ParseResult parsed, int exitCode) =>
        Of(parsed, exitCode, result.Diagnostics, (print, text, settings) => print.Write(result, text, settings)) with
        {
            Json = json => JsonFormat.WriteMembers(json, result),
        };

    /// <summary>What <c>diff</c> ends with: the report is printed, or was written to the file.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="exitCode">One of <see cref="ExitCodes"/>; <see cref="ExitCodes.Findings"/> takes its place where the report cannot be written.</param>
    public VerbResult Of(DiffResult result, ParseResult parsed, int exitCode) =>
        Of(parsed, exitCode, result.Diagnostics, (print, text, settings) => print.Write(result, text, settings)) with
        {
            Json = json => JsonFormat.WriteMembers(json, result),
        };

    private VerbResult Of(ParseResult parsed, int exitCode, IReadOnlyList<Diagnostic> diagnostics, Action<IReportFormat, TextWriter, ReportSettings> write)
    {
        var print = ReportFormats.Find(parsed.GetValue(format)!)!;
        if (parsed.GetValue(output) is not { } file)
        {
            return new VerbResult
            {
                ExitCode = exitCode,
                Diagnostics = diagnostics,
                Text = streams => write(print, streams.Out, new ReportSettings { Color = streams.OutInk.IsOn }),
            };
        }

        try
        {
            using var text = new StreamWriter(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
            write(print, text, ReportSettings.Plain);
            return new VerbResult { ExitCode = exitCode, Diagnostics = diagnostics };
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            var place = new SourceSpan(new SourceFile(file, OneLine.Of(file), default), 1, 1);
            return new VerbResult
            {
                ExitCode = ExitCodes.Findings,
                Diagnostics = [.. diagnostics, new Diagnostic(Diagnostics.CannotWriteReport, place, [fault.Message])],
            };
        }
    }
}
