using ImageCodegen.Binding.Names;
using ImageCodegen.Model;

namespace ImageCodegen.Binding.Merging;

/// <summary>
/// Names clusters: after the component, else after the record whose members they are, else by the last steps or words that most of
/// their places share, with one step after another until no other cluster wants these, else by the shortest name that one of them
/// had. No name depends on the order of the document.
/// </summary>
internal static class ClusterNames
{
    /// <summary>The fewest types that make the end of their names more than the name of one of them.</summary>
    private const int Several = 3;

    /// <summary>The fewest of which one word is the name.</summary>
    private const int Many = 8;

    private const int MostSteps = 4;

    public static IReadOnlyList<NamedCluster> Of(IEnumerable<Cluster> clusters, string ns, IReadOnlySet<string> taken, IReadOnlyDictionary<TypeName, PlaceName> places)
    {
        var all = clusters.Select(c => (Cluster: c, Own: c.Types.Select(t => t.Name.Name).ToHashSet(StringComparer.Ordinal)))
            .Select(c => (c.Cluster, c.Own, Wishes: c.Cluster.Given is { } given ? [given] : Shared(c.Cluster, c.Own, places).Distinct(StringComparer.Ordinal).ToList())).ToList();
        var claims = all.SelectMany(c => c.Wishes).CountBy(n => n, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        return [.. all.Select(c => new NamedCluster(
            c.Cluster.Types,
            new TypeName(ns, c.Wishes.Find(w => c.Own.Contains(w) || IsFree(w, c.Cluster)) ?? SharedName.Shortest(c.Own))))];

        bool IsFree(string name, Cluster cluster) => claims[name] == 1 && !taken.Contains(name) && !HasMember(cluster.Types[0], name);
    }

    private static IEnumerable<string> Shared(Cluster cluster, HashSet<string> own, IReadOnlyDictionary<TypeName, PlaceName> places)
    {
        if (own.Count < Several)
        {
            yield break;
        }

        var ways = cluster.Types.Select(t => places.GetValueOrDefault(t.Name)).OfType<PlaceName>().Select(p => p.Steps).ToList();
        if (Most(ways, 1) is { } step && IsName(step, own.Count))
        {
            yield return step;
        }

        if (cluster.Key is { } key && IsName(key, own.Count))
        {
            yield return key;
        }

        if (SharedName.CommonEnd([.. own]) is { } end && SharedName.Words(end) > 1)
        {
            yield return end;
        }

        for (var count = 2; count <= MostSteps && Most(ways, count) is { } steps; count++)
        {
            yield return steps;
        }
    }

    // One word is a name where it is said all over the document; else it takes two.
    private static bool IsName(string name, int count) => !VagueWords.Fill(name) && (SharedName.Words(name) > 1 || count >= Many);

    /// <summary>The last steps that more than half of the ways share, as a name; null where there are none.</summary>
    private static string? Most(List<IReadOnlyList<string>> ways, int count)
    {
        var most = ways.Where(w => w.Count >= count).Select(w => w.Skip(w.Count - count).Aggregate(InlineName.Join))
            .CountBy(n => n, StringComparer.Ordinal).OrderByDescending(n => n.Value).ThenBy(n => n.Key, StringComparer.Ordinal).FirstOrDefault();
        return most.Value * 2 > ways.Count ? most.Key : null;
    }

    private static bool HasMember(TypeModel type, string name) => type switch
    {
        RecordModel record => record.Members.Any(m => m.CSharpName == name),
        StringEnumModel model => model.Values.Any(v => v.CSharpName == name),
        IntegerEnumModel model => model.Values.Any(v => v.CSharpName == name),
        UnionModel => ReservedNames.OfUnion.Contains(name, StringComparer.Ordinal),
        _ => false,
    } || ((type is StringEnumModel or IntegerEnumModel) && ReservedNames.OfEnum.Contains(name, StringComparer.Ordinal));
}
