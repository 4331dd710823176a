using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using ImageCodegen.Tests.Instances;

namespace ImageCodegen.Benchmarks.Sweeping;

/// <summary>
/// A process that takes one document after the other. It ends when it has grown, as serializers keep what they know of types, and what
/// befalls it is an error of the document that it had.
/// </summary>
internal sealed class SweepWorker
{
    private const long MostBytes = 1_500_000_000;

    private static readonly TimeSpan MostTime = TimeSpan.FromMinutes(InstanceTrial.IsThorough ? 240 : 15);
    private static readonly ConcurrentBag<SweepWorker> Idle = [];

    private readonly Process process;

    private SweepWorker() => process = Process.Start(new ProcessStartInfo("dotnet", [typeof(SweepWorker).Assembly.Location, Sweep.Worker])
    {
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;

    /// <summary>Takes a document all the way in a process that is free, or in a new one.</summary>
    public static SweepRow Try(string document)
    {
        var worker = Idle.TryTake(out var free) ? free : new SweepWorker();
        var row = worker.Answer(document);
        if (row is null)
        {
            worker.Stop();
            return new SweepRow { Document = Path.GetFileName(document), Errors = { $"the sweep came to no end of it, or ended with {worker.process.ExitCode}" } };
        }

        worker.process.Refresh();
        if (worker.process.WorkingSet64 > MostBytes)
        {
            worker.Stop();
        }
        else
        {
            Idle.Add(worker);
        }

        return row;
    }

    /// <summary>Ends the processes that are free.</summary>
    public static void End()
    {
        while (Idle.TryTake(out var worker))
        {
            worker.Stop();
        }
    }

    private SweepRow? Answer(string document)
    {
        try
        {
            process.StandardInput.WriteLine(document);
            process.StandardInput.Flush();
            var answer = process.StandardOutput.ReadLineAsync();
            return answer.Wait(MostTime) && answer.GetAwaiter().GetResult() is { } line ? JsonSerializer.Deserialize<SweepRow>(line) : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private void Stop()
    {
        process.StandardInput.Close();
        if (!process.WaitForExit(10_000))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
    }
}
