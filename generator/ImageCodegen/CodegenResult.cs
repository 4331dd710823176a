using ImageCodegen.Output;
using ImageCodegen.Text;

namespace ImageCodegen;

/// <summary>What one run of the pipeline found and did.</summary>
public sealed record CodegenResult
{
    /// <summary>All findings, sorted by file, line, column and id.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>
    /// The absolute paths of what the output follows from: configuration, specs, the files that they refer to, folders of
    /// templates. After an error, of what was asked for until then.
    /// </summary>
    public IReadOnlyList<string> Inputs { get; init; } = [];

    /// <summary>What happened for each spec, in the order of the configuration. Empty after an error.</summary>
    public IReadOnlyList<SpecOutcome> Specs { get; init; } = [];

    /// <summary>What happened to each file of the output, in ordinal order of the paths. Empty after an error.</summary>
    public IReadOnlyList<FileChange> Files { get; init; } = [];

    /// <summary>The absolute path of the output folder. Empty after an error.</summary>
    public string OutputPath { get; init; } = "";

    /// <summary>What happened to the file that keeps names, with its absolute path; null where the configuration has none, and after an error.</summary>
    public FileChange? Names { get; init; }

    /// <summary>What a check found that a run would change, as a unified diff; empty where nothing would change.</summary>
    public string Diff { get; init; } = "";

    /// <summary>False where nothing had changed since the last run, so that nothing was read beyond that and nothing printed.</summary>
    public bool Rendered { get; init; } = true;

    /// <summary>The time that the run took.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>True where a finding is an error: nothing was written.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Descriptor.Severity == Severity.Error);
}

/// <summary>What happened for one spec. In a check, what would happen.</summary>
/// <param name="Path">The spec, relative to the configuration; empty for files of a spec that is no longer listed.</param>
/// <param name="Types">How many types it gives.</param>
/// <param name="Operations">How many operations it gives.</param>
/// <param name="Written">How many files were new or changed.</param>
/// <param name="Unchanged">How many files were right already.</param>
/// <param name="Removed">How many files it no longer gives.</param>
public sealed record SpecOutcome(string Path, int Types, int Operations, int Written, int Unchanged, int Removed);
