using ImageCodegen.Review.Loading;

namespace ImageCodegen.Review.Diff.Source;

/// <summary>
/// What a change means for C# that uses the generated assembly: whether it still compiles and means the same. Computed
/// from the two models that code is generated from, so it is exact.
/// </summary>
public sealed class SourceAxis : IDiffAxis
{
    /// <inheritdoc/>
    public IReadOnlyList<ReviewRule> Rules => SourceRules.All;

    /// <inheritdoc/>
    public IEnumerable<Change> Compare(ReviewSpec? before, ReviewSpec? after)
    {
        // A document that no code follows from has no surface that could be compared: its diagnostics say why.
        if ((before is not null && before.Contract is null) || (after is not null && after.Contract is null) || (before ?? after) is null)
        {
            return [];
        }

        var changes = new SourceChanges(before, after);
        var old = before is null ? [] : SurfaceReader.Read(before.Contract!);
        var current = after is null ? [] : SurfaceReader.Read(after.Contract!);
        if (before is not null && after is not null && IsChosen(before) && IsChosen(after)
            && before.Contract!.Namespace != after.Contract!.Namespace && old.Count > 0 && current.Count > 0)
        {
            var (was, now) = (before.Contract.Namespace, after.Contract.Namespace);
            changes.Add(
                SourceRules.NamespaceChanged, old[0], current[0], $"The namespace {was} is now {now}", $"Keep {was} in imagecodegen.yaml, or release a major version", wire: null, was, now);
        }

        new TypeComparison(new SurfacePairs(old, current), changes).Run();
        return changes.All;
    }

    /// <summary>A namespace that is made up for a document without a configuration says nothing about programs.</summary>
    private static bool IsChosen(ReviewSpec spec) => spec.Contract!.Namespace.Split('.')[0] != SpecFinding.Namespace;
}
