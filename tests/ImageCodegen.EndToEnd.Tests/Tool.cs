using System.Diagnostics;

namespace ImageCodegen.EndToEnd.Tests;

/// <summary>What a run of the tool left behind.</summary>
public sealed record ToolRun(int ExitCode, string Out, string Error);

/// <summary>Runs the built tool as a process of its own.</summary>
public static class Tool
{
    public static string RepositoryRoot { get; } = FindRepositoryRoot();

    public static ToolRun Run(string workingDirectory, params string[] arguments) => Run(workingDirectory, culture: null, arguments);

    public static ToolRun Run(string workingDirectory, string? culture, string[] arguments)
    {
        using var process = Start(workingDirectory, arguments, culture);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ToolRun(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    /// <summary>Starts it with both streams redirected.</summary>
    public static Process Start(string workingDirectory, string[] arguments, string? culture = null)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ImageCodegen.Cli.dll"), .. arguments])
        {
            WorkingDirectory = workingDirectory,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["XDG_CACHE_HOME"] = Path.Combine(AppContext.BaseDirectory, "cache");
        if (culture is not null)
        {
            start.Environment["LANG"] = start.Environment["LC_ALL"] = culture;
        }

        return Process.Start(start)!;
    }

    private static string FindRepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ImageCodegen.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
