using System.Diagnostics;
using System.Globalization;

namespace ImageCodegen.Benchmarks;

/// <summary>Runs the Release build of the tool over the specs, a process each time, and prints what one run costs.</summary>
public static class WholeProcess
{
    private const string Tool = "generator/ImageCodegen.Cli/bin/Release/net10.0/ImageCodegen.Cli.dll";

    /// <summary>Runs <c>generate --no-cache</c>, so that every run does the whole work, as often as the first argument says (21 times without one) and prints the medians.</summary>
    /// <returns>0, or 1 where the tool is not built or a run fails.</returns>
    public static int Run(string[] args)
    {
        var root = Clone.Root;
        var runs = args.Length == 0 ? 21 : int.Parse(args[0], CultureInfo.InvariantCulture);
        if (!File.Exists(Path.Combine(root, Tool)))
        {
            Console.Error.WriteLine("Build the tool first: dotnet build -c Release generator/ImageCodegen.Cli");
            return 1;
        }

        var cpu = new double[runs];
        var wall = new double[runs];
        for (var run = 0; run < runs; run++)
        {
            var before = ChildProcesses.CpuSeconds;
            var started = Stopwatch.GetTimestamp();
            using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(root, Tool), "generate", "--no-cache"])
            {
                WorkingDirectory = root,
                RedirectStandardOutput = true,
                UseShellExecute = false,
            })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            wall[run] = Stopwatch.GetElapsedTime(started).TotalSeconds;
            cpu[run] = OperatingSystem.IsLinux() ? ChildProcesses.CpuSeconds - before : process.TotalProcessorTime.TotalSeconds;
            if (process.ExitCode != 0)
            {
                return 1;
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"generate, {runs} runs: CPU {Median(cpu):0.000} s, wall {Median(wall):0.000} s (medians)"));
        return 0;
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);
}
