using System.CommandLine;

namespace ImageCodegen.Cli.Output;

/// <summary>Prints what verbs return: findings to standard error and the rest to standard output, or one line of JSON.</summary>
internal static class VerbOutput
{
    /// <summary>Makes a command print what it returns, in the form that the command line asks for.</summary>
    public static void SetResult(this Command command, Streams streams, Func<ParseResult, VerbResult> run) =>
        command.SetAction(parsed => Print(run(parsed), command.Name, parsed.GetValue(CommonOptions.Json), streams));

    /// <summary>Prints a result.</summary>
    /// <returns>Its exit code.</returns>
    public static int Print(VerbResult result, string verb, bool json, Streams streams)
    {
        if (json)
        {
            streams.Out.WriteLine(JsonReport.Of(verb, result));
            return result.ExitCode;
        }

        foreach (var diagnostic in result.Diagnostics)
        {
            streams.Error.WriteLine(DiagnosticLine.Of(diagnostic, streams.ErrorInk));
        }

        // Both may lead to one place, where lines come in the order they are told.
        streams.Error.Flush();
        result.Text?.Invoke(streams);
        return result.ExitCode;
    }
}
