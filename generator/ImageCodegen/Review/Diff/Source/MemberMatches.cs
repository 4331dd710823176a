namespace ImageCodegen.Review.Diff.Source;

/// <summary>Which members of an old type are which of the new one: by wire name first, for a new name is a rename, then by C# name.</summary>
internal sealed class MemberMatches
{
    /// <summary>Matches the members.</summary>
    public MemberMatches(SurfaceType before, SurfaceType after)
    {
        var left = after.Members.ToList();
        var unmatched = before.Members.ToList();
        Match(unmatched, left, (a, b) => a.Name == b.Name && a.Wire == b.Wire);
        Match(unmatched, left, (a, b) => a.Wire == b.Wire);
        Match(unmatched, left, (a, b) => a.Name == b.Name);
        Removed = unmatched;
        Added = left;
    }

    /// <summary>Members that are on both sides.</summary>
    public List<(SurfaceMember Before, SurfaceMember After)> Pairs { get; } = [];

    /// <summary>Members that are gone.</summary>
    public IReadOnlyList<SurfaceMember> Removed { get; }

    /// <summary>Members that are new.</summary>
    public IReadOnlyList<SurfaceMember> Added { get; }

    private void Match(List<SurfaceMember> unmatched, List<SurfaceMember> left, Func<SurfaceMember, SurfaceMember, bool> isSame)
    {
        for (var i = 0; i < unmatched.Count;)
        {
            var member = unmatched[i];
            var at = left.FindIndex(other => isSame(member, other));
            if (at < 0)
            {
                i++;
                continue;
            }

            Pairs.Add((member, left[at]));
            left.RemoveAt(at);
            unmatched.RemoveAt(i);
        }
    }
}
