using ImageCodegen.Cli.Output;

namespace ImageCodegen.Cli;

/// <summary>Runs the pipeline, with progress for people who wait.</summary>
internal static class GenerateRun
{
    /// <summary>Runs it once and prints the result.</summary>
    /// <returns>The exit code.</returns>
    public static int Once(CodegenOptions options, bool json, Streams streams)
    {
        var result = Run(options, streams);
        return Print(result, s => Summary.Print(result, options.Check, s), options.Check, json, streams);
    }

    /// <summary>Runs it once.</summary>
    public static CodegenResult Run(CodegenOptions options, Streams streams)
    {
        using var progress = ProgressLine.Start(streams);
        return CodegenPipeline.Run(progress is null ? options : options with { Progress = progress.Say });
    }

    /// <summary>Prints what a run found and did.</summary>
    /// <returns>The exit code.</returns>
    public static int Print(CodegenResult result, Action<Streams> text, bool check, bool json, Streams streams) => VerbOutput.Print(
        new VerbResult
        {
            ExitCode = result.HasErrors || result.Diff.Length > 0 ? ExitCodes.Findings : ExitCodes.Fine,
            Diagnostics = result.Diagnostics,
            Text = text,
            Json = result.HasErrors ? null : writer => GenerateJson.Write(writer, result, check),
        },
        "generate",
        json,
        streams);
}
