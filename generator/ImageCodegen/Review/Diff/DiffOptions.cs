using ImageCodegen.Text;

namespace ImageCodegen.Review.Diff;

/// <summary>What one run of <c>diff</c> is asked to do. Relative paths are relative to <see cref="WorkingDirectory"/>.</summary>
public sealed record DiffOptions
{
    /// <summary>The folder that the user is in; printed paths are relative to it.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>The old state: a file, a folder, or <c>REV:path</c>.</summary>
    public required string Base { get; init; }

    /// <summary>The new state: a file, a folder, or <c>REV:path</c>.</summary>
    public required string Head { get; init; }

    /// <summary>The file that says which changes are approved; null for none.</summary>
    public string? Approved { get; init; }

    /// <summary>The day that approvals are measured by.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>What a document may cost.</summary>
    public ReadLimits Limits { get; init; } = ReadLimits.Default;
}
