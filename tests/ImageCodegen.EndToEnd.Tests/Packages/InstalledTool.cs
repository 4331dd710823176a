using System.Diagnostics;
using System.Runtime.InteropServices;
using ImageCodegen.Tests;

namespace ImageCodegen.EndToEnd.Tests.Packages;

/// <summary>The tool as <c>dotnet tool install</c> leaves it, packed and installed once for all tests that ask.</summary>
public sealed class InstalledTool
{
    private static readonly Lazy<InstalledTool> Shared = new(static () => new InstalledTool());
    private static readonly string[] Compiled = ["linux-x64", "win-x64"];
    private readonly string root;

    private InstalledTool()
    {
        var folder = new TempFolder();
        root = folder.FullPath;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        PackedFeed.Instance.AddTo(folder);
        var pack = Dotnet.Run(
            Tool.RepositoryRoot,
            "pack", "generator/ImageCodegen.Cli", "--artifacts-path", folder["artifacts"], "-o", PackedFeed.Instance.Folder, "-m:2", "-nologo",
            $"-p:Version={PackedFeed.Version}", $"-p:ToolRuntimes={Runtime}");
        Assert.True(pack.ExitCode == 0, pack.Out);
        var install = Dotnet.Run(folder.FullPath, "tool", "install", "ImageCodegen.Cli", "--version", PackedFeed.Version, "--tool-path", folder["tools"]);
        Assert.True(install.ExitCode == 0, install.Out + install.Error);
    }

    /// <summary>The tool, installed when it is first asked for.</summary>
    public static InstalledTool Instance => Shared.Value;

    /// <summary>What the package for this machine is called after the tool's own id: a platform that is compiled for ahead of time, or <c>any</c>.</summary>
    public static string Runtime { get; } = Compiled.Contains(RuntimeInformation.RuntimeIdentifier) ? RuntimeInformation.RuntimeIdentifier : "any";

    /// <summary>The program.</summary>
    public string Program => Path.Combine(root, "tools", OperatingSystem.IsWindows() ? "imagecodegen.exe" : "imagecodegen");

    /// <summary>Runs it to its end.</summary>
    public ToolRun Run(string workingDirectory, params string[] arguments)
    {
        using var process = Start(workingDirectory, Program, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ToolRun(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    /// <summary>Starts a program with the cache of this installation, both streams redirected.</summary>
    public Process Start(string workingDirectory, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = workingDirectory,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["XDG_CACHE_HOME"] = Path.Combine(root, "cache");
        return Process.Start(start)!;
    }
}
