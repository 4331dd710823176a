using System.Diagnostics;

namespace ImageCodegen.EndToEnd.Tests.Packages;

/// <summary>Runs <c>dotnet</c> as a user does: nothing of the test run around it shows through, and nothing stays behind it.</summary>
public static class Dotnet
{
    private static readonly string[] NotInherited = ["MSBUILD", "DOTNET_HOST_PATH", "DOTNET_ROOT", "NUGET_PACKAGES", "VSTEST", "CI", "TF_BUILD", "GITHUB_ACTIONS"];

    /// <summary>Runs it to its end. Both streams come as <see cref="ToolRun.Out"/> and <see cref="ToolRun.Error"/>.</summary>
    public static ToolRun Run(string workingDirectory, params string[] arguments)
    {
        using var process = Start(workingDirectory, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ToolRun(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    /// <summary>Starts it, for tests that do something meanwhile.</summary>
    public static Process Start(string workingDirectory, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = workingDirectory,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => Array.Exists(NotInherited, n => name.StartsWith(n, StringComparison.OrdinalIgnoreCase))).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        return Process.Start(start)!;
    }
}
