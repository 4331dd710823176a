using System.Globalization;
using ImageCodegen.Cli.Output;
using ImageCodegen.Output;
using ImageCodegen.Text;

namespace ImageCodegen.Cli;

/// <summary>
/// <c>imagecodegen build FILE</c>, which ImageCodegen.MSBuild runs. Help does not list it: people have <c>generate</c>. Findings
/// name absolute paths, because a build has many working directories, and nothing else that is printed looks like a finding.
/// </summary>
internal static class BuildCommand
{
    /// <summary>The verb.</summary>
    public const string Name = "build";

    /// <summary>Runs the command.</summary>
    /// <param name="file">The file with the request.</param>
    /// <param name="streams">Where to print.</param>
    public static int Run(string file, Streams streams)
    {
        var request = BuildRequest.Read(file);
        var result = CodegenPipeline.Run(request.ToOptions());
        foreach (var diagnostic in result.Diagnostics)
        {
            streams.Error.WriteLine(diagnostic.ToAbsoluteString());
        }

        if (result.HasErrors)
        {
            return ExitCodes.Findings;
        }

        if (result.Diff.Length > 0)
        {
            streams.Error.WriteLine(OutOfDate(result).ToAbsoluteString());
            return ExitCodes.Findings;
        }

        request.Record(result);
        streams.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"imagecodegen: {Count(result, FileOutcome.Added) + Count(result, FileOutcome.Changed)} written, {Count(result, FileOutcome.Unchanged)} kept, {Count(result, FileOutcome.Removed)} removed."));
        return ExitCodes.Fine;
    }

    private static Diagnostic OutOfDate(CodegenResult result)
    {
        var changed = result.Files.Where(f => f.Outcome != FileOutcome.Unchanged).Select(f => f.Path).ToList();
        if (changed.Count == 0 && result.Names is null or { Outcome: FileOutcome.Unchanged })
        {
            changed.Add(OutputManifest.FileName);
        }

        if (result.Names is { Outcome: not FileOutcome.Unchanged } names)
        {
            changed.Insert(0, names.Path);
        }

        var first = Path.GetFullPath(changed[0], result.OutputPath);
        return new Diagnostic(
            Diagnostics.OutOfDate,
            new SourceSpan(new SourceFile(first, first, default), 1, 1),
            [(changed.Count - 1).ToString(CultureInfo.InvariantCulture)]);
    }

    private static int Count(CodegenResult result, FileOutcome outcome) => result.Files.Count(f => f.Outcome == outcome);
}
