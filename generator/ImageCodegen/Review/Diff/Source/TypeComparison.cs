namespace ImageCodegen.Review.Diff.Source;

/// <summary>Compares two surfaces type by type.</summary>
internal sealed class TypeComparison(SurfacePairs pairs, SourceChanges changes)
{
    private const string KeepName = "Give it the old name by `rename` in imagecodegen.yaml, or release a major version";

    /// <summary>Compares everything.</summary>
    public void Run()
    {
        foreach (var type in pairs.Removed)
        {
            changes.Add(
                SourceRules.TypeRemoved, type, isNow: null, $"The {Kind(type)} {type.Name} is gone", "Keep what it is generated from, deprecated, or release a major version", wire: null);
        }

        foreach (var type in pairs.Added)
        {
            changes.Add(SourceRules.TypeAdded, was: null, type, $"The {Kind(type)} {type.Name} is new", "Nothing has to be done", wire: null);
        }

        foreach (var (before, after) in pairs.Pairs)
        {
            Compare(before, after);
        }
    }

    private void Compare(SurfaceType before, SurfaceType after)
    {
        if (before.Name != after.Name)
        {
            changes.Add(SourceRules.TypeRenamed, before, after, $"The {Kind(before)} {before.Name} is now called {after.Name}", KeepName, wire: null, after.Name);
        }
        else if (before.Companion is { } class1 && after.Companion is { } class2 && class1 != class2)
        {
            changes.Add(SourceRules.TypeRenamed, before, after, $"The class {class1} is now called {class2}", KeepName, wire: null, class2);
        }

        if (Family(before.Kind) != Family(after.Kind))
        {
            changes.Add(
                SourceRules.TypeKindChanged,
                before,
                after,
                $"{before.Name} was a {Kind(before)} and is a {Kind(after)}",
                "Give the new type another name, or release a major version",
                wire: null,
                Kind(before),
                Kind(after));
            return;
        }

        Hierarchy(before, after);
        switch (before.Kind)
        {
            case SurfaceKind.Record or SurfaceKind.Request:
                new PropertyComparison(pairs, changes, before, after).Run();
                AnswerComparison.Run(pairs, changes, before, after);
                break;
            case SurfaceKind.Union:
                new CaseComparison(pairs, changes, before, after).Run();
                break;
            default:
                new ValueComparison(changes, before, after).Run();
                break;
        }
    }

    private void Hierarchy(SurfaceType before, SurfaceType after)
    {
        if (before.Base is { } parent && pairs.Now(parent) != after.Base)
        {
            var now = after.Base is null ? "no longer derives from another record" : "derives from " + TypeText.Of(after.Base);
            changes.Add(
                SourceRules.BaseChanged, before, after, $"{before.Name} derived from {TypeText.Of(parent)} and {now}", "Keep the base in allOf, or release a major version", wire: null, parent, after.Base ?? "");
        }

        if (!before.IsSealed && after.IsSealed)
        {
            changes.Add(
                SourceRules.TypeSealed, before, after, $"{before.Name} is sealed now, for nothing derives from it", "Keep the discriminator, or release a major version", wire: null);
        }
    }

    private static SurfaceKind Family(SurfaceKind kind) => kind == SurfaceKind.Request ? SurfaceKind.Record : kind;

    private static string Kind(SurfaceType type) => type.Kind switch
    {
        SurfaceKind.Record => "record",
        SurfaceKind.Request => "request",
        SurfaceKind.StringEnum => "string enum",
        SurfaceKind.IntegerEnum => "integer enum",
        SurfaceKind.Union => "union",
        _ => "error enum",
    };
}
