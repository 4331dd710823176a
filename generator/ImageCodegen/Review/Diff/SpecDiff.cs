using ImageCodegen.Review.Loading;
using ImageCodegen.Text;

namespace ImageCodegen.Review.Diff;

/// <summary>Compares two states of specs along all axes.</summary>
public static class SpecDiff
{
    /// <summary>Reads both states and compares them. What keeps a document from being read is in the result.</summary>
    public static DiffResult Run(DiffOptions options)
    {
        var diagnostics = new DiagnosticBag();
        var loading = new SpecLoading(options.WorkingDirectory, options.Limits, diagnostics);
        using var before = loading.Load(options.Base);
        using var after = before is null ? null : loading.Load(options.Head);
        if (before is null || after is null)
        {
            return new DiffResult
            {
                Base = new ReviewSide(options.Base, []),
                Head = new ReviewSide(options.Head, []),
                Changes = [],
                Bump = VersionBump.None,
                Diagnostics = diagnostics.ToSorted(),
            };
        }

        DiffVerdicts.Check(after.Side.Diff, diagnostics);
        var changes = Compare(before.Side, after.Side, DiffAxes.All);
        if (options.Approved is { } file)
        {
            changes = Approvals.Read(file, options, diagnostics) is { } approvals ? approvals.Apply(changes, options.Today, diagnostics) : changes;
        }

        return new DiffResult
        {
            Base = before.Side,
            Head = after.Side,
            Changes = changes,
            Bump = BumpOf(changes),
            Diagnostics = diagnostics.ToSorted(),
        };
    }

    /// <summary>Compares two states that are read.</summary>
    /// <returns>The changes: subjects in document order, within one the worst first.</returns>
    public static IReadOnlyList<Change> Compare(ReviewSide before, ReviewSide after, IReadOnlyList<IDiffAxis> axes)
    {
        var all = new List<Change>();
        foreach (var (old, now) in SpecPairs.Of(before, after))
        {
            var found = axes.SelectMany(a => a.Compare(old, now)).Select(c => DiffVerdicts.Apply(after.Diff, c)).OfType<Change>().ToList();
            var order = found.GroupBy(c => c.Subject, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Min(LineOf), StringComparer.Ordinal);
            all.AddRange(found
                .OrderBy(c => order[c.Subject])
                .ThenBy(c => c.Subject, StringComparer.Ordinal)
                .ThenByDescending(c => c.Worst)
                .ThenBy(LineOf)
                .ThenBy(c => c.Rule.Id, StringComparer.Ordinal)
                .ThenBy(c => c.What, StringComparer.Ordinal));
        }

        return all;
    }

    /// <summary>The bump that the changes need.</summary>
    public static VersionBump BumpOf(IReadOnlyList<Change> changes) => changes.Count == 0 ? VersionBump.None : changes.Max(c => c.Worst) switch
    {
        Verdict.Breaking or Verdict.PossiblyBreaking => VersionBump.Major,
        Verdict.Compatible => VersionBump.Minor,
        _ => VersionBump.Patch,
    };

    private static int LineOf(Change change) => (change.Head ?? change.Base)?.Span.Line ?? 0;
}
