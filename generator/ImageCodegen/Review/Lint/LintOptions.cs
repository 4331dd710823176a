using ImageCodegen.Text;

namespace ImageCodegen.Review.Lint;

/// <summary>What one run of <c>lint</c> is asked to do. Relative paths are relative to <see cref="WorkingDirectory"/>.</summary>
public sealed record LintOptions
{
    /// <summary>The folder that the user is in; printed paths are relative to it.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>The files and folders to look at; none for the specs of the configuration.</summary>
    public IReadOnlyList<string> Specs { get; init; } = [];

    /// <summary>The configuration file; null to look for it.</summary>
    public string? ConfigurationPath { get; init; }

    /// <summary>What a document may cost.</summary>
    public ReadLimits Limits { get; init; } = ReadLimits.Default;
}
