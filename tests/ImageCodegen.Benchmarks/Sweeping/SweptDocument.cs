using System.Diagnostics;
using System.Text.RegularExpressions;
using ImageCodegen.Tests.Compilation;

namespace ImageCodegen.Benchmarks.Sweeping;

/// <summary>Takes one document all the way.</summary>
internal static partial class SweptDocument
{
    private const string Namespace = "Sweep";

    // The warnings that say that the document is right and the generator is not there yet.
    private static readonly string[] UnsupportedPhrases = [" is not generated yet", " is not checked yet", " is not read or written yet", " is not used yet", " is not followed yet"];

    /// <summary>Generates, compiles and tries a document.</summary>
    public static SweepRow Try(string path)
    {
        var started = Stopwatch.GetTimestamp();
        var row = new SweepRow { Document = Path.GetFileName(path) };
        var output = Directory.CreateTempSubdirectory("imagecodegen-sweep-").FullName;
        try
        {
            Generate(path, output, row);
            if (!row.HasErrors && Compile(output, row) is { } assembly)
            {
                DocumentTrial.Run(path, Namespace, assembly, row);
            }
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Whatever it is, the documents behind this one are to be tried.
            row.Errors.Add($"the sweep ends in {fault}");
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }

        row.All = Stopwatch.GetElapsedTime(started).TotalSeconds;
        return row;
    }

    private static void Generate(string path, string output, SweepRow row)
    {
        var started = Stopwatch.GetTimestamp();
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "ImageCodegen.Cli.dll"), "generate", "--spec", Path.GetFullPath(path), "--namespace", Namespace, "--output", output];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(Path.GetFullPath(path)),
        })!;
        var printed = process.StandardOutput.ReadToEndAsync();
        var findings = process.StandardError.ReadToEnd();
        process.WaitForExit();
        printed.GetAwaiter().GetResult();
        row.Generating = Stopwatch.GetElapsedTime(started).TotalSeconds;
        foreach (var line in findings.Split('\n'))
        {
            Count(line, row);
        }

        if (process.ExitCode != 0 && !row.HasErrors)
        {
            row.Errors.Add($"the tool ended with {process.ExitCode}: {findings}");
        }
    }

    private static void Count(string line, SweepRow row)
    {
        var finding = Finding().Match(line);
        if (!finding.Success)
        {
            return;
        }

        if (finding.Groups["severity"].Value == "error")
        {
            row.Errors.Add(line);
            return;
        }

        row.Warnings++;
        if (UnsupportedPhrases.Any(phrase => line.Contains(phrase, StringComparison.Ordinal)))
        {
            var id = finding.Groups["id"].Value;
            row.Unsupported[id] = row.Unsupported.GetValueOrDefault(id) + 1;
        }
    }

    private static System.Reflection.Assembly? Compile(string output, SweepRow row)
    {
        var started = Stopwatch.GetTimestamp();
        var files = Directory.GetFiles(output, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(output, file), File.ReadAllText(file))).ToList();
        row.Files = files.Count;
        row.Lines = files.Sum(static file => file.Item2.Split('\n').Count(static line => !string.IsNullOrWhiteSpace(line)));
        var (assembly, problems) = CodeCompiler.Compile(files).TryLoad();
        row.Errors.AddRange(problems);
        row.Compiling = Stopwatch.GetElapsedTime(started).TotalSeconds;
        return assembly;
    }

    [GeneratedRegex(@"\): (?<severity>warning|error) (?<id>IMG\d{4}): ", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Finding();
}
