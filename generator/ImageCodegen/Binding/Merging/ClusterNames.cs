using ImageCodegen.Binding.Names;
using ImageCodegen.Model;

namespace ImageCodegen.Binding.Merging;

/// <summary>
/// Names clusters: after the component, else after the record whose members they are, else by the words that their names end in
/// where no other cluster wants these, else by the shortest name that one of them had. No name depends on the order of the document.
/// </summary>
internal static class ClusterNames
{
    /// <summary>The fewest types that make the end of their names more than the name of one of them.</summary>
    private const int Several = 3;

    /// <summary>The fewest of which one word is the name.</summary>
    private const int Many = 8;

    public static IReadOnlyList<NamedCluster> Of(IEnumerable<Cluster> clusters, string ns, IReadOnlySet<string> taken)
    {
        var all = clusters.Select(c => (Cluster: c, Own: c.Types.Select(t => t.Name.Name).ToList())).Select(c => (c.Cluster, c.Own, Wish: c.Cluster.Given ?? Shared(c.Cluster.Key, c.Own))).ToList();
        var claims = all.Select(c => c.Wish).OfType<string>().CountBy(n => n, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        return [.. all.Select(c => new NamedCluster(
            c.Cluster.Types,
            new TypeName(ns, c.Wish is { } wish && (c.Own.Contains(wish) || IsFree(wish, c.Cluster)) ? wish : SharedName.Shortest(c.Own))))];

        bool IsFree(string name, Cluster cluster) => claims[name] == 1 && !taken.Contains(name) && !HasMember(cluster.Types[0], name);
    }

    // One word is a name where it is said all over the document; else it takes two.
    private static string? Shared(string? key, List<string> own) =>
        key is not null && own.Count >= (SharedName.Words(key) > 1 ? Several : Many) ? key
        : own.Count >= Several && SharedName.CommonEnd(own) is { } end && SharedName.Words(end) > 1 ? end
        : null;

    private static bool HasMember(TypeModel type, string name) => type switch
    {
        RecordModel record => record.Members.Any(m => m.CSharpName == name),
        StringEnumModel model => model.Values.Any(v => v.CSharpName == name),
        IntegerEnumModel model => model.Values.Any(v => v.CSharpName == name),
        UnionModel => ReservedNames.OfUnion.Contains(name, StringComparer.Ordinal),
        _ => false,
    } || ((type is StringEnumModel or IntegerEnumModel) && ReservedNames.OfEnum.Contains(name, StringComparer.Ordinal));
}
