using ImageCodegen.Cli.Output;
using ImageCodegen.Text;

namespace ImageCodegen.Cli;

/// <summary>What the user sees of a bug: one line, and the stack for those who ask for it.</summary>
internal static class InternalErrors
{
    /// <summary>Prints the error.</summary>
    /// <returns>The exit code.</returns>
    public static int Report(Exception exception, string[] args, Streams streams)
    {
        var place = new SourceSpan(new SourceFile("imagecodegen", "imagecodegen", default), 1, 1);
        var diagnostic = new Diagnostic(Diagnostics.InternalError, place, [exception.GetType().Name, exception.Message]);
        var verb = args.FirstOrDefault(a => !a.StartsWith('-')) ?? "";
        var code = VerbOutput.Print(
            new VerbResult { ExitCode = ExitCodes.Findings, Diagnostics = [diagnostic] }, verb, Has(args, CommonOptions.Json.Name), streams);
        if (Has(args, CommonOptions.Verbose.Name))
        {
            streams.Error.WriteLine(exception);
        }

        return code;
    }

    private static bool Has(string[] args, string option) => args.Contains(option, StringComparer.Ordinal);
}
