using ImageCodegen.Text;

namespace ImageCodegen.Output.Stamps;

/// <summary>
/// What a run without errors read, wrote and found. Kept outside of the output, for one user on one machine: the output
/// itself is the same on all of them.
/// </summary>
internal sealed record RunStamp
{
    /// <summary>The build of the generator.</summary>
    public required string Tool { get; init; }

    /// <summary>What was read: absolute paths of files and template folders, each with its hash.</summary>
    public required IReadOnlyList<(string Path, string Hash)> Inputs { get; init; }

    /// <summary>The absolute path of the output folder.</summary>
    public required string OutputPath { get; init; }

    /// <summary>The hash of the output's manifest, and of the size and the time of each file that it lists.</summary>
    public required string Output { get; init; }

    /// <summary>What came of each spec.</summary>
    public required IReadOnlyList<SpecOutcome> Specs { get; init; }

    /// <summary>The warnings.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }
}
