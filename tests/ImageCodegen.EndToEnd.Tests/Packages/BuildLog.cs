using System.Text.RegularExpressions;

namespace ImageCodegen.EndToEnd.Tests.Packages;

/// <summary>What a build said.</summary>
public sealed partial record BuildLog(int ExitCode, string Text)
{
    /// <summary>What the generator did: "2 written, 4 kept, 0 removed"; null where it did not run to its end.</summary>
    public string? Generated => SummaryLine().Match(Text) is { Success: true } match ? match.Groups["counts"].Value : null;

    /// <summary>The errors and warnings, each once: "file(line,column): error ID: text".</summary>
    public IReadOnlyList<string> Findings => [.. FindingLine().Matches(Text).Select(match => match.Groups["finding"].Value.Trim()).Distinct(StringComparer.Ordinal)];

    /// <summary>True where MSBuild says that nothing had changed for the target.</summary>
    public bool Skipped(string target) =>
        Text.Contains($"Skipping target \"{target}\" because all output files are up-to-date", StringComparison.Ordinal);

    /// <summary>Fails with the log unless the build went well.</summary>
    public BuildLog Succeeded()
    {
        Assert.True(ExitCode == 0, Text);
        return this;
    }

    /// <summary>Fails with the log unless the build failed.</summary>
    public BuildLog Failed()
    {
        Assert.True(ExitCode != 0, Text);
        return this;
    }

    [GeneratedRegex(@"imagecodegen: (?<counts>\d+ written, \d+ kept, \d+ removed)\.", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SummaryLine();

    [GeneratedRegex(@"^(\s*\d+>)?(?<finding>.*: (error|warning) [A-Z]+\d+: .*?)( \[[^\[\]]*\])?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FindingLine();
}
