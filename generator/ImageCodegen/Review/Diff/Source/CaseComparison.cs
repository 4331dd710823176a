namespace ImageCodegen.Review.Diff.Source;

/// <summary>Compares the cases of a union. Their order counts, for <c>Match</c> takes a function for each in turn.</summary>
internal sealed class CaseComparison(SurfacePairs pairs, SourceChanges changes, SurfaceType before, SurfaceType after)
{
    /// <summary>Compares all of them.</summary>
    public void Run()
    {
        var was = before.Members.Select(m => (Type: pairs.Now(m.PlainType), m.Factory)).ToList();
        var now = after.Members.Select(m => (Type: m.PlainType, m.Factory)).ToList();
        if (!was.SequenceEqual(now))
        {
            var (old, current) = (List(before), List(after));
            var (told, toldNow) = TypeText.Of(old, current);
            changes.Add(
                SourceRules.UnionCasesChanged,
                before,
                after,
                $"The cases of {before.Name} were {told} and are {toldNow}",
                "Release a major version; a new case at the end of the list changes least",
                wire: null,
                old,
                current);
            return;
        }

        foreach (var (old, current) in before.Members.Zip(after.Members))
        {
            CompareNames(old, current);
            CompareNullability(old, current);
        }
    }

    private void CompareNullability(SurfaceMember old, SurfaceMember current)
    {
        if (pairs.Now(old.Type) != current.Type)
        {
            var (told, toldNow) = TypeText.Of(old.Type, current.Type);
            changes.Add(
                SourceRules.MemberNullabilityChanged,
                before,
                after,
                $"A case of {before.Name} was {told} and is {toldNow}",
                "Tell whoever uses it to check for null where that is new",
                wire: null,
                old.Type,
                current.Type);
        }
    }

    private void CompareNames(SurfaceMember old, SurfaceMember current)
    {
        if (old.Name != current.Name)
        {
            changes.Add(
                SourceRules.UnionCaseRenamed,
                before,
                after,
                $"The parameter {old.Name} of {before.Name}.Match is now called {current.Name}",
                "Tell whoever names the arguments of Match",
                wire: null,
                old.Name,
                current.Name);
        }
    }

    private static string List(SurfaceType type) => string.Join(", ", type.Members.Select(m => m.Type));
}
