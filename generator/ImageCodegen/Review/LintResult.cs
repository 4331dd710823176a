using ImageCodegen.Text;

namespace ImageCodegen.Review;

/// <summary>What <c>lint</c> found.</summary>
public sealed record LintResult
{
    /// <summary>The specs that were looked at, in order.</summary>
    public required IReadOnlyList<SourceFile> Specs { get; init; }

    /// <summary>The specs as they were read, those that could be: reports show contracts of them.</summary>
    public IReadOnlyList<ReviewSpec> Reviewed { get; init; } = [];

    /// <summary>The findings by file, line, column and rule. Suppressed ones are not among them.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>How many findings the configuration suppresses.</summary>
    public int Suppressed { get; init; }

    /// <summary>What kept a document from being read; reported as errors are everywhere.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
