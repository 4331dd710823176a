using ImageCodegen.Binding.Merging;
using ImageCodegen.Binding.Types;
using ImageCodegen.Model;

namespace ImageCodegen.Binding.Kept;

/// <summary>
/// Brings the types of a contract that share a kept name together where types are merged: they stay one type, those with another kept
/// name stay another, and new ones join as they would anyhow.
/// </summary>
internal sealed class KeptTypes
{
    private readonly Dictionary<TypeName, string> kept = [];
    private readonly HashSet<TypeName> components = [];
    private readonly Dictionary<TypeName, int> order = [];

    private KeptTypes(ContractModel model, ContractDraft contract, IReadOnlyList<IReadOnlyList<TypeModel>> classes)
    {
        Model = model;
        Classes = classes;
        if (contract.Keeper is null)
        {
            return;
        }

        foreach (var draft in contract.Types.Where(d => d.Kept is not null))
        {
            kept[draft.Name] = draft.Kept!;
            if (!draft.IsInline)
            {
                components.Add(draft.Name);
            }
        }

        foreach (var (index, type) in model.Types.Index())
        {
            order[type.Name] = index;
        }
    }

    /// <summary>The contract, in which each kept name is that of a type which keeps it.</summary>
    public ContractModel Model { get; }

    /// <summary>Its types, those that are the same together.</summary>
    public IReadOnlyList<IReadOnlyList<TypeModel>> Classes { get; }

    /// <summary>Decides who keeps a name where types that shared it are no longer the same.</summary>
    public static IReadOnlyList<KeptTypes> Of(IReadOnlyList<ContractModel> models, IReadOnlyList<ContractDraft> contracts)
    {
        var classes = models.Select(m => TypeClasses.Of([.. m.Types])).ToList();
        var names = new Dictionary<TypeName, TypeName>();
        foreach (var (types, contract) in classes.Zip(contracts))
        {
            KeptShares.Settle(types, contract, models, names);
        }

        if (names.Count > 0)
        {
            var renaming = new ContractRenaming(name => names.GetValueOrDefault(name, name));
            models = [.. models.Select(m => m with { Types = [.. m.Types.Select(renaming.Type)], Operations = [.. m.Operations.Select(renaming.Operation)] })];
            classes = [.. models.Select(m => TypeClasses.Of([.. m.Types]))];
        }

        return [.. contracts.Select((c, i) => new KeptTypes(models[i], c, classes[i]))];
    }

    /// <summary>The clusters with their names.</summary>
    /// <param name="found">The clusters of types that may become one.</param>
    /// <param name="apart">Types that must stay by themselves.</param>
    /// <param name="name">Names those of which nothing is kept.</param>
    public IReadOnlyList<NamedCluster> Name(
        IEnumerable<Cluster> found, IReadOnlySet<TypeName> apart, Func<IEnumerable<Cluster>, IReadOnlyList<NamedCluster>> name)
    {
        if (kept.Count == 0)
        {
            return name(found);
        }

        var groups = Model.Types.Where(t => NameOf(t, apart) is not null).GroupBy(t => kept[t.Name], StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        var open = new List<Cluster>();
        foreach (var cluster in found)
        {
            var names = cluster.Types.Select(t => NameOf(t, apart)).OfType<string>().ToList();
            if (names.Count == 0)
            {
                open.Add(cluster);
                continue;
            }

            var most = names.CountBy(n => n, StringComparer.Ordinal).OrderByDescending(n => n.Value).ThenBy(n => n.Key, StringComparer.Ordinal).First();
            groups[most.Key].AddRange(cluster.Types.Where(t => NameOf(t, apart) is null));
        }

        return [
            .. groups.OrderBy(g => g.Key, StringComparer.Ordinal).Where(g => g.Value.Count > 1 || g.Value[0].Name.Name != g.Key).Select(g => new NamedCluster(
                [.. g.Value.OrderBy(t => !components.Contains(t.Name)).ThenBy(t => order[t.Name])],
                new TypeName(Model.Namespace, g.Key))),
            .. name(open),
        ];
    }

    /// <summary>Of types that must not become one, those that can go by themselves: the new ones, where some are.</summary>
    public IEnumerable<TypeName> Leaving(IReadOnlyList<TypeName> alike) =>
        alike.Any(n => !kept.ContainsKey(n)) ? alike.Where(n => !kept.ContainsKey(n)) : alike;

    private string? NameOf(TypeModel type, IReadOnlySet<TypeName> apart) =>
        kept.TryGetValue(type.Name, out var name) && (name == type.Name.Name || !apart.Contains(type.Name)) ? name : null;
}
