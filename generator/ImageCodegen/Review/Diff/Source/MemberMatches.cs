namespace ImageCodegen.Review.Diff.Source;

/// <summary>Which members of an old type are which of the new one: by wire name first, for a new name is a rename, then by C# name.</summary>
internal sealed class MemberMatches
{
    /// <summary>Matches the members.</summary>
    public MemberMatches(SurfaceType before, SurfaceType after)
    {
        var left = after.Members.ToList();
        var unmatched = Take(before.Members, static m => (m.Name, m.Wire));
        unmatched = Take(unmatched, static m => (m.Wire, ""));
        unmatched = Take(unmatched, static m => (m.Name, ""));
        Removed = unmatched;
        Added = left;

        List<SurfaceMember> Take(IEnumerable<SurfaceMember> members, Func<SurfaceMember, (string, string)> key) =>
            Pairing.Take(members, left, key, key, (was, now) => Pairs.Add((was, now)));
    }

    /// <summary>Members that are on both sides.</summary>
    public List<(SurfaceMember Before, SurfaceMember After)> Pairs { get; } = [];

    /// <summary>Members that are gone.</summary>
    public IReadOnlyList<SurfaceMember> Removed { get; }

    /// <summary>Members that are new.</summary>
    public IReadOnlyList<SurfaceMember> Added { get; }
}
