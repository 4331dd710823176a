namespace ImageCodegen.Review.Diff.Source;

/// <summary>Which members of an old type are which of the new one: by wire name first, for a new name is a rename, then by C# name.</summary>
internal sealed class MemberMatches
{
    /// <summary>Matches the members.</summary>
    public MemberMatches(SurfaceType before, SurfaceType after)
    {
        var left = after.Members.ToList();
        var unmatched = before.Members.ToList();
        Match(unmatched, left, m => (m.Name, m.Wire));
        Match(unmatched, left, m => (m.Wire, ""));
        Match(unmatched, left, m => (m.Name, ""));
        Removed = unmatched;
        Added = left;
    }

    /// <summary>Members that are on both sides.</summary>
    public List<(SurfaceMember Before, SurfaceMember After)> Pairs { get; } = [];

    /// <summary>Members that are gone.</summary>
    public IReadOnlyList<SurfaceMember> Removed { get; }

    /// <summary>Members that are new.</summary>
    public IReadOnlyList<SurfaceMember> Added { get; }

    private void Match(List<SurfaceMember> unmatched, List<SurfaceMember> left, Func<SurfaceMember, (string, string)> key)
    {
        var free = new Dictionary<(string, string), Queue<SurfaceMember>>();
        foreach (var member in left)
        {
            (free.TryGetValue(key(member), out var same) ? same : free[key(member)] = new Queue<SurfaceMember>()).Enqueue(member);
        }

        var taken = new HashSet<SurfaceMember>(ReferenceEqualityComparer.Instance);
        unmatched.RemoveAll(member =>
        {
            if (!free.TryGetValue(key(member), out var same) || !same.TryDequeue(out var match))
            {
                return false;
            }

            Pairs.Add((member, match));
            taken.Add(match);
            return true;
        });
        left.RemoveAll(taken.Contains);
    }
}
