namespace ImageCodegen.Review.Diff;

/// <summary>Finds out which spec of one state is which of the other: those of one path, and a single one on each side.</summary>
internal static class SpecPairs
{
    /// <summary>The pairs, by the path of the newer one; null stands for a spec that came or went.</summary>
    public static IReadOnlyList<(ReviewSpec? Before, ReviewSpec? After)> Of(ReviewSide before, ReviewSide after)
    {
        if (before.Specs.Count == 1 && after.Specs.Count == 1)
        {
            return [(before.Specs[0], after.Specs[0])];
        }

        var old = before.Specs.ToDictionary(s => s.Path, StringComparer.Ordinal);
        var now = after.Specs.ToDictionary(s => s.Path, StringComparer.Ordinal);
        return
        [
            .. old.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(path => (old.GetValueOrDefault(path), now.GetValueOrDefault(path))),
        ];
    }
}
