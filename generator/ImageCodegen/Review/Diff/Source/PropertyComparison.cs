namespace ImageCodegen.Review.Diff.Source;

/// <summary>Compares the properties of a record.</summary>
internal sealed class PropertyComparison(SurfacePairs pairs, SourceChanges changes, SurfaceType before, SurfaceType after)
{
    /// <summary>Compares all of them.</summary>
    public void Run()
    {
        var matches = new MemberMatches(before, after);
        foreach (var member in matches.Removed)
        {
            Add(SourceRules.MemberRemoved, member, $"The property {Name(member)} is gone", "Keep the member in the spec, deprecated, or release a major version");
        }

        foreach (var member in matches.Added)
        {
            if (member.IsRequired)
            {
                Add(SourceRules.RequiredMemberAdded, member, $"The property {Name(member)} is new and has to be set", "Leave the member out of `required`, or release a major version");
            }
            else
            {
                Add(SourceRules.MemberAdded, member, $"The property {Name(member)} of type {TypeText.Of(member.Type)} is new", "Nothing has to be done");
            }
        }

        foreach (var (was, now) in matches.Pairs)
        {
            Compare(was, now);
        }
    }

    private void Compare(SurfaceMember was, SurfaceMember now)
    {
        if (was.Name != now.Name)
        {
            Add(
                SourceRules.MemberRenamed,
                now,
                $"The property {Name(was)} is now called {now.Name}; on the wire it is {now.Wire} as before",
                "Give it the old name by `rename` in imagecodegen.yaml, or release a major version",
                was.Name);
        }
        else if (was.Wire != now.Wire)
        {
            Add(
                SourceRules.MeaningChanged,
                now,
                $"The property {Name(was)} stood for {was.Wire} and stands for {now.Wire}",
                "Tell whoever uses it, or give the new member another name by `rename`",
                was.Wire,
                now.Wire);
        }

        CompareTypes(was, now);
        CompareUse(was, now);
    }

    private void CompareTypes(SurfaceMember was, SurfaceMember now)
    {
        var (old, current) = TypeText.Of(was.Type, now.Type);

        // Texts alike with another plain form are a type of another kind under the same name, which is a change of its own.
        if (pairs.Now(was.PlainType) != now.PlainType && pairs.Now(was.Type) != now.Type)
        {
            Add(
                SourceRules.MemberTypeChanged,
                now,
                $"The property {Name(was)} was {old} and is {current}",
                "Keep the type by `types` in imagecodegen.yaml, or release a major version",
                was.PlainType,
                now.PlainType);
        }
        else if (pairs.Now(was.Type) != now.Type)
        {
            Add(
                SourceRules.MemberNullabilityChanged,
                now,
                $"The property {Name(was)} was {old} and is {current}",
                "Tell whoever uses it to check for null where that is new",
                was.Type,
                now.Type);
        }
    }

    private void CompareUse(SurfaceMember was, SurfaceMember now)
    {
        if (!was.IsRequired && now.IsRequired)
        {
            Add(SourceRules.MemberBecameRequired, now, $"The property {Name(was)} has to be set now", "Leave the member out of `required`, or release a major version");
        }
        else if (was.IsRequired && !now.IsRequired)
        {
            Add(SourceRules.MemberBecameOptional, now, $"The property {Name(was)} need not be set any more", "Nothing has to be done");
        }

        if (!was.IsObsolete && now.IsObsolete)
        {
            Add(SourceRules.MemberDeprecated, now, $"The compiler warns of the property {Name(was)} now", "Say in its description what to use in its place");
        }

        if (was.Default != now.Default && was.IsRequired == now.IsRequired && pairs.Now(was.Type) == now.Type)
        {
            Add(
                SourceRules.DefaultChanged,
                now,
                $"Left out, the property {Name(was)} was {was.Default ?? "null"} and is {now.Default ?? "null"}",
                "Tell whoever leaves it out",
                was.Default ?? "",
                now.Default ?? "");
        }
    }

    private string Name(SurfaceMember member) => before.Name + "." + member.Name;

    private void Add(ReviewRule rule, SurfaceMember member, string what, string fix, params string[] values) =>
        changes.Add(rule, before, after, what, fix, member.Wire, [member.Name, .. values]);
}
