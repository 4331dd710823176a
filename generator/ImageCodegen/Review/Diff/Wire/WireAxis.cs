using ImageCodegen.Review.Diff.Wire.Document;

namespace ImageCodegen.Review.Diff.Wire;

/// <summary>What a change means for the other end of the wire, which does not change.</summary>
/// <param name="clock">Tells the day, which sunset dates are compared with.</param>
public sealed class WireAxis(TimeProvider clock) : IDiffAxis
{
    /// <inheritdoc/>
    public IReadOnlyList<ReviewRule> Rules { get; } = [.. WireRules.All.Select(r => r.Rule)];

    /// <inheritdoc/>
    public IEnumerable<Change> Compare(ReviewSpec? before, ReviewSpec? after)
    {
        var report = new WireReport((after ?? before)?.Path ?? "");
        new DocumentComparison(report, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)).Compare(before?.Document, after?.Document);
        return report.Changes;
    }
}
