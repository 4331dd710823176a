using ImageCodegen.Binding.Kept;
using ImageCodegen.Binding.Names;
using ImageCodegen.Binding.Types;
using ImageCodegen.Model;

namespace ImageCodegen.Binding.Merging;

/// <summary>
/// Makes one type of those that are the same and that neither the document nor the user has named. Documents repeat the same object
/// or the same list of values in hundreds of places; C# programmers write such a type once. Types with a name of their own stay as
/// they are: if they took in those that are the same, a component more would rename what has nothing to do with it. Nothing is
/// read, written or checked in another way.
/// </summary>
internal sealed class TypeMerger(KeptTypes keeping, IReadOnlyDictionary<TypeName, PlaceName> inline, HashSet<string> taken)
{
    private const int MostCases = 3;
    private const int Several = 3;
    private const string Body = "RequestBody";

    private readonly ContractModel contract = keeping.Model;
    private readonly IReadOnlyList<IReadOnlyList<TypeModel>> classes = keeping.Classes;
    private readonly HashSet<TypeName> kept = [];

    /// <summary>Merges the types of contracts that are bound together.</summary>
    public static IReadOnlyList<ContractModel> Merge(IReadOnlyList<ContractModel> models, IReadOnlyList<ContractDraft> drafts)
    {
        var keeping = KeptTypes.Of(models, drafts);
        models = [.. keeping.Select(k => k.Model)];
        var inline = drafts.SelectMany(d => d.Types).Where(t => t.IsInline).ToDictionary(t => t.Name, t => t.Place);
        var taken = models.Select(m => m.Namespace).Distinct(StringComparer.Ordinal)
            .ToDictionary(n => n, n => TakenNames.Of(models, n), StringComparer.Ordinal);
        var merged = keeping.Select(k => new TypeMerger(k, inline, taken[k.Model.Namespace]).Find()).ToList();
        var names = merged.SelectMany(m => m.Clusters).SelectMany(c => c.Types.Select(t => (t.Name, c.Name))).ToDictionary(n => n.Item1, n => n.Item2);
        if (names.Count == 0)
        {
            return models;
        }

        foreach (var draft in drafts.SelectMany(d => d.Types))
        {
            draft.Final = names.GetValueOrDefault(draft.Name, draft.Name);
        }

        var renaming = new ContractRenaming(name => names.GetValueOrDefault(name, name));
        return [.. models.Zip(merged, (model, found) => model with
        {
            Types = [.. SideBySide.Select(found.Types, renaming.Type)],
            Operations = [.. SideBySide.Select(model.Operations, renaming.Operation)],
        })];
    }

    /// <summary>What becomes of the contract's types: those that are left, and what is called otherwise.</summary>
    private (IReadOnlyList<TypeModel> Types, IReadOnlyList<NamedCluster> Clusters) Find()
    {
        IReadOnlyList<NamedCluster> clusters;
        do
        {
            clusters = keeping.Name(Clusters(), kept, open => ClusterNames.Of(open, contract.Namespace, taken, inline));
        }
        while (KeepCasesApart(clusters));

        taken.UnionWith(clusters.Select(c => c.Name.Name));
        var first = clusters.ToDictionary(c => c.Types[0].Name, c => c.Types);
        var gone = clusters.SelectMany(c => c.Types.Skip(1)).Select(t => t.Name).ToHashSet();
        return ([.. contract.Types.Where(t => !gone.Contains(t.Name)).Select(t => Words(t, first))], clusters);
    }

    private static TypeModel Words(TypeModel type, Dictionary<TypeName, IReadOnlyList<TypeModel>> clusters) =>
        clusters.TryGetValue(type.Name, out var all) ? MergedWords.Of(type, all) with { OtherOrigins = [.. all.Skip(1).Select(t => t.Origin)] } : type;

    private IEnumerable<Cluster> Clusters()
    {
        var parents = new ParentNames(contract, classes, inline);
        return classes.Select(alike => alike.Where(CanGo).ToList()).Where(free => free.Count > 1).SelectMany(free => Clusters(free, parents));
    }

    private IEnumerable<Cluster> Clusters(List<TypeModel> free, ParentNames parents)
    {
        var shape = free[0];
        foreach (var cluster in parents.Of(free).ToList())
        {
            free.RemoveAll(cluster.Types.Contains);
            yield return cluster;
        }

        if (shape is StringEnumModel { Values: [var only] })
        {
            // Of one value that is all the type says, whatever it is in.
            foreach (var same in free.GroupBy(t => inline[t.Name].Step, StringComparer.Ordinal).Where(g => g.Count() >= Several).ToList())
            {
                free.RemoveAll(same.Contains);
                yield return new Cluster([.. same], [InlineName.Join(only.CSharpName, same.Key)], null);
            }
        }

        if (shape is RecordModel { Members: [], AdditionalValue: null }
            && free.FindAll(t => t.Name.Name.EndsWith(Body, StringComparison.Ordinal)) is { Count: >= Several } empty)
        {
            free.RemoveAll(empty.Contains);
            yield return new Cluster(empty, ["Empty" + Body], null);
        }

        if (shape is UnionModel union && free.Count > 1 && UnionName(union) is { } given)
        {
            yield return new Cluster(free, [given], null);
            yield break;
        }

        var byKey = free.GroupBy(t => SharedName.KeyOf(t.Name.Name), StringComparer.Ordinal).ToList();
        if (IsTelling(shape) && free.Count > 1)
        {
            var most = byKey.OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First();
            yield return new Cluster(free, [], most.Count() * 2 > free.Count ? most.Key : null);
            yield break;
        }

        foreach (var group in byKey.Where(g => g.Count() > 1))
        {
            yield return new Cluster([.. group], [], group.Key);
        }
    }

    /// <summary>A union of few cases is what they are: <c>TextOrFile</c>; null where that says nothing.</summary>
    private string? UnionName(UnionModel union) =>
        union.Cases.Count <= MostCases && !union.Cases.Any(c => TypeReferences.Innermost(c.Value.Type) is { } type && inline.ContainsKey(type))
            && string.Join("Or", union.Cases.Select(c => TypeReferences.Own(c.Value.Type)?.Name ?? c.CSharpName)) is { Length: <= PlaceName.Readable } name
            ? name
            : null;

    private bool CanGo(TypeModel type) =>
        inline.ContainsKey(type.Name) && !kept.Contains(type.Name) && type is not (RecordModel { Base: not null } or RecordModel { Polymorphism: not null });

    /// <summary>True where two types that are the same are so by more than chance, whatever they are called.</summary>
    private static bool IsTelling(TypeModel type) => type switch
    {
        RecordModel record => record.Members.Count > 2,
        StringEnumModel model => model.Values.Count > 5,
        UnionModel union => union.Cases.Count > 3,
        _ => false,
    };

    /// <summary>Two cases of a union must not become one type: which case a value is of would be lost. True where some did.</summary>
    private bool KeepCasesApart(IReadOnlyList<NamedCluster> clusters)
    {
        var names = clusters.SelectMany(c => c.Types.Select(t => (t.Name, c.Name))).ToDictionary(n => n.Item1, n => n.Item2);
        var before = kept.Count;
        foreach (var union in contract.Types.OfType<UnionModel>())
        {
            foreach (var alike in union.Cases.Select(c => TypeReferences.Innermost(c.Value.Type)).OfType<TypeName>()
                .GroupBy(n => names.GetValueOrDefault(n, n)).Where(g => g.Distinct().Count() > 1))
            {
                kept.UnionWith(keeping.Leaving([.. alike]));
            }
        }

        return kept.Count > before;
    }
}
