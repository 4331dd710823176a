namespace ImageCodegen.Review.Diff;

/// <summary>One way to look at two states of a spec: what a change means on the wire, or for C#.</summary>
public interface IDiffAxis
{
    /// <summary>The rules that it can report, in the order of the rule page.</summary>
    IReadOnlyList<ReviewRule> Rules { get; }

    /// <summary>Compares two states. Order does not matter; the caller sorts.</summary>
    /// <param name="before">The old state; null for a document that was added.</param>
    /// <param name="after">The new state; null for a document that was removed.</param>
    IEnumerable<Change> Compare(ReviewSpec? before, ReviewSpec? after);
}
