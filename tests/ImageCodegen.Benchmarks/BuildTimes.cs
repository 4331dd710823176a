using System.Diagnostics;
using System.Globalization;

namespace ImageCodegen.Benchmarks;

/// <summary>
/// What the build package costs: <c>dotnet build</c> of a project that has it and of one that has the same C# as plain
/// sources, in turns, a process each time and no server left over from the one before.
/// </summary>
public static class BuildTimes
{
    private const string Version = "0.1.0-benchmark";
    private const string Spec = "specs/ecs/describe-image-from-family.yaml";

    /// <summary>Measures as often as the first argument says (15 times without one; a third of that where the compiler runs) and prints the medians.</summary>
    /// <returns>0, or 1 where a build fails.</returns>
    public static int Run(string[] args)
    {
        var runs = args.Length == 0 ? 15 : int.Parse(args[0], CultureInfo.InvariantCulture);
        var root = Clone.Root;
        var folder = Directory.CreateTempSubdirectory("imagecodegen-benchmark-").FullName;
        try
        {
            var (with, without) = (Path.Combine(folder, "with"), Path.Combine(folder, "without"));
            Prepare(root, folder, with, without);
            Measure("no change", runs, with, without, static _ => { });
            Measure("one spec edited, or one source", (runs + 2) / 3, with, without, static project =>
            {
                var edited = Path.Combine(project, File.Exists(Path.Combine(project, Spec)) ? Spec : "Generated/Ecs/Image.cs");
                var text = File.ReadAllText(edited);
                File.WriteAllText(edited, text.Contains(", in UTC.", StringComparison.Ordinal) ? text.Replace(", in UTC.", ", UTC.", StringComparison.Ordinal) : text.Replace(", UTC.", ", in UTC.", StringComparison.Ordinal));
            });
            Measure("clean build", (runs + 2) / 3, with, without, static project =>
            {
                Directory.Delete(Path.Combine(project, "bin"), recursive: true);
                Directory.Delete(Path.Combine(project, "obj"), recursive: true);
            });
            return 0;
        }
        catch (InvalidOperationException e)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Prepare(string root, string folder, string with, string without)
    {
        var configuration = Path.GetFileName(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)));
        foreach (var project in (string[])["generator/ImageCodegen.Runtime", "generator/ImageCodegen.MSBuild"])
        {
            Dotnet(root, "pack", project, "--no-build", "-c", configuration!, $"-p:Version={Version}", "-o", Path.Combine(folder, "feed"));
        }

        File.WriteAllText(
            Path.Combine(folder, "NuGet.config"),
            """
            <configuration>
              <packageSources><clear /><add key="feed" value="feed" /></packageSources>
              <config><add key="globalPackagesFolder" value="packages" /></config>
            </configuration>
            """);
        WriteProject(with, "ImageCodegen.MSBuild");
        WriteProject(without, "ImageCodegen.Runtime");
        Copy(Path.Combine(root, "specs"), Path.Combine(with, "specs"), "*.yaml");
        var file = Path.Combine(with, "specs", "imagecodegen.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("output: ../generated/ImageContracts", "", StringComparison.Ordinal));
        Dotnet(with, "build");
        Copy(Path.Combine(with, "obj/Debug/net10.0/imagecodegen/src"), Path.Combine(without, "Generated"), "*.cs");
        Dotnet(without, "build");
    }

    private static void WriteProject(string folder, string package)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(
            Path.Combine(folder, "Contracts.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><PackageReference Include="{package}" Version="{Version}" PrivateAssets="all" /></ItemGroup>
            </Project>
            """);
    }

    private static void Measure(string what, int runs, string with, string without, Action<string> change)
    {
        var wall = new[] { new double[runs], new double[runs] };
        var cpu = new[] { new double[runs], new double[runs] };
        for (var run = 0; run < 2 * runs; run++)
        {
            // The first of a pair takes turns, so that neither always follows the other.
            var side = (run % 2) ^ (run / 2 % 2);
            var folder = side == 0 ? with : without;
            change(folder);
            var (started, before) = (Stopwatch.GetTimestamp(), ChildProcesses.CpuSeconds);
            Dotnet(folder, "build");
            wall[side][run / 2] = Stopwatch.GetElapsedTime(started).TotalSeconds;
            cpu[side][run / 2] = ChildProcesses.CpuSeconds - before;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}, {runs} runs, medians: CPU {Compare(cpu)}; wall {Compare(wall)}"));
    }

    private static string Compare(double[][] seconds)
    {
        var (with, without) = (Median(seconds[0]), Median(seconds[1]));
        return string.Create(CultureInfo.InvariantCulture, $"{with:0.00} s with the package, {without:0.00} s without, {100 * (with / without - 1):+0.0;-0.0} %");
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);

    private static void Copy(string from, string to, string pattern)
    {
        foreach (var file in Directory.EnumerateFiles(from, pattern, SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static void Dotnet(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = "false";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed in {folder}:{Environment.NewLine}{output}");
        }
    }
}
