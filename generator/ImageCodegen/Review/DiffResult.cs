using ImageCodegen.Text;

namespace ImageCodegen.Review;

/// <summary>Which part of a semantic version has to go up (https://semver.org, version 2.0.0).</summary>
public enum VersionBump
{
    /// <summary>Nothing changed that anybody can see.</summary>
    None,

    /// <summary>Only texts changed.</summary>
    Patch,

    /// <summary>Something was added.</summary>
    Minor,

    /// <summary>Something may break.</summary>
    Major,
}

/// <summary>What <c>diff</c> found.</summary>
public sealed record DiffResult
{
    /// <summary>The old state.</summary>
    public required ReviewSide Base { get; init; }

    /// <summary>The new state.</summary>
    public required ReviewSide Head { get; init; }

    /// <summary>The changes: breaking first within a subject, subjects in document order. Approved ones are among them.</summary>
    public required IReadOnlyList<Change> Changes { get; init; }

    /// <summary>The bump that the changes need, approved or not.</summary>
    public required VersionBump Bump { get; init; }

    /// <summary>What kept a document from being read; reported as errors are everywhere.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
