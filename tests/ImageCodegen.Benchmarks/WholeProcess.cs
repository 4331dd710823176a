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
            var before = OperatingSystem.IsLinux() ? ChildSeconds() : 0;
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
            cpu[run] = OperatingSystem.IsLinux() ? ChildSeconds() - before : process.TotalProcessorTime.TotalSeconds;
            if (process.ExitCode != 0)
            {
                return 1;
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"generate, {runs} runs: CPU {Median(cpu):0.000} s, wall {Median(wall):0.000} s (medians)"));
        return 0;
    }

    // proc(5): cutime and cstime, the 16th and 17th field, in hundredths of a second. A process that has ended tells no more
    // itself on Linux. The second field, the name, is in parentheses.
    private static double ChildSeconds()
    {
        var line = File.ReadAllText("/proc/self/stat");
        var fields = line[(line.LastIndexOf(')') + 2)..].Split(' ');
        return (long.Parse(fields[13], CultureInfo.InvariantCulture) + long.Parse(fields[14], CultureInfo.InvariantCulture)) / 100.0;
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);
}
