using System.Diagnostics;
using ImageCodegen.Tests;

namespace ImageCodegen.EndToEnd.Tests.Packages;

/// <summary>A sample project of <c>Consumers</c>, copied to a folder of its own, where the packages of this build are all that it has.</summary>
public sealed class Consumer : IDisposable
{
    private readonly TempFolder folder = new();

    public Consumer(string name)
    {
        PackedFeed.Instance.AddTo(folder);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Tool.RepositoryRoot, "tests", "ImageCodegen.EndToEnd.Tests", "Consumers", name)))
        {
            File.Copy(file, folder[Path.GetFileName(file)]);
        }
    }

    /// <summary>Its folder.</summary>
    public string FullPath => folder.FullPath;

    /// <summary>Runs a verb of <c>dotnet</c> on it, whose output has no warning.</summary>
    public void Dotnet(string verb, params string[] arguments)
    {
        var run = Packages.Dotnet.Run(FullPath, [verb, "-nologo", $"-p:ImageContractsVersion={PackedFeed.Version}", .. arguments]);
        Assert.True(run.ExitCode == 0, run.Out);
        Assert.DoesNotMatch("warning|IL[0-9]{4}", run.Out);
    }

    /// <summary>Starts the program that a verb left, streams redirected.</summary>
    public Process Start(string program, params string[] arguments) => Process.Start(new ProcessStartInfo(folder[program], arguments)
    {
        WorkingDirectory = FullPath,
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    public void Dispose() => folder.Dispose();
}
