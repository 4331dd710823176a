using System.Collections.Concurrent;
using System.Diagnostics;

namespace ImageCodegen.EndToEnd.Tests;

/// <summary>The tool while it runs: what it prints, line by line, as it comes.</summary>
public sealed class WatchedTool : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private readonly Process process;
    private readonly BlockingCollection<string> output = [];
    private readonly BlockingCollection<string> errors = [];

    /// <summary>Starts <c>generate --watch</c>.</summary>
    public WatchedTool(string workingDirectory, params string[] arguments)
    {
        process = Tool.Start(workingDirectory, ["generate", "--watch", .. arguments]);
        process.OutputDataReceived += (_, line) => output.Add(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => errors.Add(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The next line of standard output.</summary>
    public string NextLine() => Next(output);

    /// <summary>The next line of standard error.</summary>
    public string NextError() => Next(errors);

    /// <summary>Reads on to the line that says that the watch has begun.</summary>
    public void WaitUntilItWatches()
    {
        while (!NextLine().StartsWith("Watching ", StringComparison.Ordinal))
        {
        }
    }

    /// <summary>Sends a signal, and waits for the end.</summary>
    /// <returns>The exit code.</returns>
    public int End(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
        Assert.True(process.WaitForExit(Patience));
        return process.ExitCode;
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        output.Dispose();
        errors.Dispose();
    }

    private static string Next(BlockingCollection<string> lines)
    {
        Assert.True(lines.TryTake(out var line, Patience), "Nothing was printed.");
        return line;
    }
}
