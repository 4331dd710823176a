using System.Runtime.InteropServices;
using ImageCodegen.Cli.Output;

namespace ImageCodegen.Cli.Watching;

/// <summary><c>generate --watch</c>: generates, and generates again whenever an input is saved. A broken input is reported and waited for.</summary>
internal static class WatchLoop
{
    private const int MostNames = 3;

    /// <summary>Runs until Ctrl+C, or until the process is asked to end.</summary>
    /// <returns>The exit code: fine, or findings where there is nothing to watch.</returns>
    public static int Run(CodegenOptions options, bool json, Streams streams)
    {
        using var end = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        using var watcher = new InputWatcher();

        var since = DateTime.UtcNow;
        var result = GenerateRun.Run(options, streams);
        Print(result, s => Summary.Print(result, options.Check, s));
        if (result.Inputs.Count == 0)
        {
            return ExitCodes.Findings;
        }

        watcher.Watch(result.Inputs, result.HasErrors, since, result.Names?.Path);
        if (!json)
        {
            streams.Out.WriteLine($"Watching {result.Inputs.Count} inputs; Ctrl+C ends.");
        }

        streams.Flush();
        while (watcher.Wait(end.Token) is { } changed)
        {
            since = DateTime.UtcNow;
            result = GenerateRun.Run(options, streams);
            Print(result, s => s.Out.WriteLine($"{Names(changed, options.WorkingDirectory)}: {Summary.OfChange(result)}"));
            watcher.Watch(result.Inputs, result.HasErrors, since, result.Names?.Path);
        }

        return ExitCodes.Fine;

        void Print(CodegenResult printed, Action<Streams> text)
        {
            GenerateRun.Print(printed, text, options.Check, json, streams);
            streams.Flush();
        }

        void End(PosixSignalContext signal)
        {
            signal.Cancel = true;
            end.Cancel();
        }
    }

    private static string Names(IReadOnlyCollection<string> changed, string workingDirectory)
    {
        var names = changed.Take(MostNames).Select(path => Path.GetRelativePath(workingDirectory, path).Replace(Path.DirectorySeparatorChar, '/'));
        return string.Join(", ", names) + (changed.Count > MostNames ? $" and {changed.Count - MostNames} more" : "");
    }
}
