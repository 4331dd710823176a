using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ImageCodegen.EndToEnd.Tests;

/// <summary>What a person sees on a terminal, which <c>script</c> (util-linux) stands in for.</summary>
public sealed class TerminalTests : GenerateTest
{
    private const string Red = "\e[31m";
    private const string ClearLine = "\r\e[K";

    [LinuxFact]
    public void Findings_are_coloured_unless_that_is_not_wanted()
    {
        Temp.Write("specs/images.yaml", "openapi: 3.1.0\npaths: [");

        Assert.Contains($"{Red}error\e[0m IMG0", OnTerminal("generate"), StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\e\[\d+m", OnTerminal("generate", ("NO_COLOR", "1")));
        Assert.DoesNotMatch(@"\e\[\d+m", OnTerminal("generate", ("TERM", "dumb")));
        Assert.DoesNotContain("\e", Run("generate").Error, StringComparison.Ordinal);
    }

    [LinuxFact]
    public void A_long_run_says_what_it_does_where_somebody_waits()
    {
        var spec = new StringBuilder("openapi: 3.1.0\ninfo: {title: Many, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n");
        for (var i = 0; i < 20_000; i++)
        {
            spec.Append(CultureInfo.InvariantCulture, $"    Thing{i}: {{type: object, properties: {{Id: {{type: string, maxLength: {i + 1}}}}}}}\n");
        }

        Temp.Write("specs/images.yaml", spec.ToString());

        var progress = OnTerminal("generate --check --no-cache");

        Assert.Matches(@"\r\e\[K(reading 2 specs|printing Company\.\w+|comparing \d+ files), \d+\.\d s", progress);
        Assert.DoesNotContain(ClearLine, OnTerminal("generate --check --no-cache", ("CI", "true")), StringComparison.Ordinal);
        Assert.Equal("", Run("generate", "--check", "--no-cache").Error);
    }

    private string OnTerminal(string line, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("script", ["-qec", $"dotnet '{Path.Combine(AppContext.BaseDirectory, "ImageCodegen.Cli.dll")}' {line}", "/dev/null"])
        {
            WorkingDirectory = Temp.FullPath,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["TERM"] = "xterm";
        start.Environment["CI"] = start.Environment["NO_COLOR"] = "";
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    private sealed class LinuxFactAttribute : FactAttribute
    {
        public LinuxFactAttribute() => Skip = File.Exists("/usr/bin/script") && OperatingSystem.IsLinux() ? null : "Needs the script of util-linux.";
    }
}
