namespace ImageCodegen.Review.Diff.Source;

/// <summary>Compares the values of an enum, or the codes of an operation's errors.</summary>
internal sealed class ValueComparison(SourceChanges changes, SurfaceType before, SurfaceType after)
{
    private readonly bool isErrors = before.Kind == SurfaceKind.Errors;

    /// <summary>Compares all of them.</summary>
    public void Run()
    {
        var matches = new MemberMatches(before, after);
        var kind = isErrors ? "error code" : "value";
        foreach (var value in matches.Removed)
        {
            Add(
                isErrors ? SourceRules.ErrorCodeRemoved : SourceRules.ValueRemoved,
                value,
                $"The {kind} {Name(value)} is gone",
                "Keep it in the spec, or release a major version");
        }

        foreach (var value in matches.Added)
        {
            Add(isErrors ? SourceRules.ErrorCodeAdded : SourceRules.ValueAdded, value, $"The {kind} {Name(value)} is new", "Nothing has to be done");
        }

        foreach (var (was, now) in matches.Pairs)
        {
            Compare(kind, was, now);
        }
    }

    private void Compare(string kind, SurfaceMember was, SurfaceMember now)
    {
        if (was.Name != now.Name)
        {
            Add(
                isErrors ? SourceRules.ErrorCodeRenamed : SourceRules.ValueRenamed,
                now,
                $"The {kind} {Name(was)} is now called {now.Name}; on the wire it is {now.Wire} as before",
                "Give it the old name by `x-enum-varnames`, or release a major version",
                was.Name);
        }
        else if (was.Wire != now.Wire)
        {
            Add(SourceRules.MeaningChanged, now, $"The {kind} {Name(was)} stood for {was.Wire} and stands for {now.Wire}", "Tell whoever uses it", was.Wire, now.Wire);
        }

        if (!was.IsObsolete && now.IsObsolete)
        {
            Add(SourceRules.MemberDeprecated, now, $"The compiler warns of the {kind} {Name(was)} now", "Say in its description what to use in its place");
        }
    }

    private string Name(SurfaceMember member) => before.Name + "." + member.Name;

    private void Add(ReviewRule rule, SurfaceMember value, string what, string fix, params string[] values) =>
        changes.Add(rule, before, after, what, fix, wire: isErrors ? value.Wire : null, [value.Name, .. values]);
}
