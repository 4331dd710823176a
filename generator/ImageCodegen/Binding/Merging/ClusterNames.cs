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
        var all = clusters.ToList();
        var claims = all.Select(c => c.Given ?? c.Key).OfType<string>().CountBy(n => n, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(c => c.Key, c => c.Value, StringComparer.OrdinalIgnoreCase);
        return [.. all.Select(c => new NamedCluster(c.Types, new TypeName(ns, Name(c))))];

        string Name(Cluster cluster)
        {
            var own = cluster.Types.Select(t => t.Name.Name).ToList();
            return cluster.Given is { } given && (own.Contains(given) || IsFree(given, cluster)) ? given
                : Shared(cluster.Key, own) is { } shared && (own.Contains(shared) || IsFree(shared, cluster)) ? shared
                : SharedName.Shortest(own);
        }

        // One word is a name where it is said all over the document; else it takes two.
        static string? Shared(string? key, List<string> own) =>
            key is not null && own.Count >= (SharedName.Words(key) > 1 ? Several : Many) ? key
            : own.Count >= Several && SharedName.CommonEnd(own) is { } end && SharedName.Words(end) > 1 ? end
            : null;

        bool IsFree(string name, Cluster cluster) => claims.GetValueOrDefault(name, 1) == 1 && !taken.Contains(name) && !HasMember(cluster.Types[0], name);
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
