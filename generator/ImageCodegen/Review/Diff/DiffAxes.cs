using ImageCodegen.Review.Diff.Source;
using ImageCodegen.Review.Diff.Wire;

namespace ImageCodegen.Review.Diff;

/// <summary>The axes that <c>diff</c> looks along, and the one registry of their rules.</summary>
public static class DiffAxes
{
    /// <summary>All axes.</summary>
    public static IReadOnlyList<IDiffAxis> All { get; } = [new WireAxis(TimeProvider.System), new SourceAxis()];

    /// <summary>Every rule of every axis.</summary>
    public static IReadOnlyList<ReviewRule> Rules => [.. All.SelectMany(a => a.Rules)];
}
