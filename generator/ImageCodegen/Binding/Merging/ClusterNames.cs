using ImageCodegen.Binding.Names;
using ImageCodegen.Model;

namespace ImageCodegen.Binding.Merging;

/// <summary>
/// Names clusters: after the record whose members they are, else by the last steps or words that most of
/// their places share, with one step after another until no other cluster wants these, else by the shortest name that one of them
/// had. No name depends on the order of the document.
/// </summary>
internal static class ClusterNames
{
    /// <summary>The fewest types that make the end of their names more than the name of one of them.</summary>
    private const int Several = 3;

    private const int MostSteps = 4;

    public static IReadOnlyList<NamedCluster> Of(
        IEnumerable<Cluster> clusters,
        string ns,
        IReadOnlySet<string> taken,
        IReadOnlyDictionary<TypeName, PlaceName> places)
    {
        var all = clusters.Select(c => (Cluster: c, Own: c.Types.Select(t => t.Name.Name).ToHashSet(StringComparer.Ordinal)))
            .Select(c => (c.Cluster, c.Own, Wishes: Wishes(c.Cluster, c.Own).Distinct(StringComparer.Ordinal).ToList()))
            .ToList();
        var claims = all.SelectMany(c => c.Wishes.Select(w => (Name: w, c.Cluster.Types.Count)))
            .ToLookup(c => c.Name, c => c.Count, StringComparer.OrdinalIgnoreCase);
        return [.. all.Select(c => new NamedCluster(
            c.Cluster.Types,
            new TypeName(ns, c.Wishes.Find(w => c.Own.Contains(w) || IsFree(w, c.Cluster)) ?? SharedName.Shortest(c.Own))))];

        IEnumerable<string> Wishes(Cluster cluster, HashSet<string> own) => cluster.Given.Count > 0 ? cluster.Given : Shared(cluster, own, places);

        bool IsFree(string name, Cluster cluster) =>
            IsMeant(claims[name], cluster.Types.Count) && !taken.Contains(name) && !cluster.Types.Any(t => HasMember(t, name));
    }

    /// <summary>A name that several want is that of the one which is meant much more often than all others.</summary>
    private static bool IsMeant(IEnumerable<int> claims, int count) => claims.Sum() * 3 <= count * 4;

    private static IEnumerable<string> Shared(Cluster cluster, HashSet<string> own, IReadOnlyDictionary<TypeName, PlaceName> places)
    {
        if (own.Count < Several)
        {
            yield break;
        }

        var ways = cluster.Types.Select(t => places.GetValueOrDefault(t.Name)).OfType<PlaceName>().Select(p => p.Steps).ToList();
        var shared = Enumerable.Range(1, MostSteps).Select(count => Most(ways, count)).OfType<string>().ToList();
        var ends = new[] { cluster.Key, SharedName.CommonEnd([.. own]) }.OfType<string>().Where(e => ways.TrueForAll(w => IsWhole(e, w)));
        foreach (var name in shared.Concat(ends).OrderBy(n => SharedName.Words(n) == 1).Where(n => SharedName.IsName(n, own.Count)))
        {
            yield return name;
        }
    }

    /// <summary>True where an end of a name does not begin within a step: it is some steps, or all and something of what they are in.</summary>
    private static bool IsWhole(string end, IReadOnlyList<string> way)
    {
        var steps = "";
        for (var first = way.Count - 1; first >= 0 && steps.Length < end.Length; first--)
        {
            steps = way.Skip(first).Aggregate(InlineName.Join);
        }

        return steps.Length <= end.Length;
    }

    /// <summary>The last steps that more than half of the ways share, as a name; null where there are none.</summary>
    private static string? Most(List<IReadOnlyList<string>> ways, int count)
    {
        var most = ways.Where(w => w.Count >= count).Select(w => w.Skip(w.Count - count).Aggregate(InlineName.Join))
            .CountBy(n => n, StringComparer.Ordinal).OrderByDescending(n => n.Value).ThenBy(n => n.Key, StringComparer.Ordinal).FirstOrDefault();
        return most.Value * 2 > ways.Count ? most.Key : null;
    }

    internal static bool HasMember(TypeModel type, string name) => type switch
    {
        RecordModel record => record.Members.Any(m => m.CSharpName == name),
        StringEnumModel model => model.Values.Any(v => v.CSharpName == name),
        IntegerEnumModel model => model.Values.Any(v => v.CSharpName == name),
        UnionModel union => ReservedNames.OfUnion.Contains(name) || union.Cases.Any(c => c.CSharpName == name),
        _ => false,
    } || ((type is StringEnumModel or IntegerEnumModel) && ReservedNames.OfEnum.Contains(name));
}
