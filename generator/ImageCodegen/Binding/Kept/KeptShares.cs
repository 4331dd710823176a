using System.Globalization;
using ImageCodegen.Binding.Merging;
using ImageCodegen.Binding.Types;
using ImageCodegen.Model;

namespace ImageCodegen.Binding.Kept;

/// <summary>
/// Decides who keeps a name that several places shared, where an edit has made them two types: the component among them, else those
/// whose schemas are what they were, else those that are more, else the first in ordinal order. The others are named as new ones.
/// </summary>
internal static class KeptShares
{
    /// <summary>Decides it for the names of a contract.</summary>
    /// <param name="classes">The types, those that are the same together.</param>
    /// <param name="contract">The contract.</param>
    /// <param name="models">All contracts, for names that are taken.</param>
    /// <param name="names">Receives what is to be called otherwise, where who stood for a name does not keep it.</param>
    public static void Settle(
        IReadOnlyList<IReadOnlyList<TypeModel>> classes, ContractDraft contract, IReadOnlyList<ContractModel> models, Dictionary<TypeName, TypeName> names)
    {
        var shared = contract.Types.Where(d => d.Kept is not null).GroupBy(d => d.Kept!, StringComparer.Ordinal)
            .Where(g => g.Count() > 1).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        if (shared.Count == 0)
        {
            return;
        }

        var types = classes.SelectMany((c, index) => c.Select(t => (t, index))).ToDictionary(t => t.t.Name, t => t);
        HashSet<string>? taken = null;
        foreach (var sharing in shared)
        {
            var split = sharing.GroupBy(d => (types[d.Name].index, StaysAlone(types[d.Name].t) ? d : null)).ToList();
            if (split.Count == 1)
            {
                continue;
            }

            var before = contract.Keeper!.Names.Shared.GetValueOrDefault(sharing.Key, "");
            var keeping = split.OrderByDescending(g => g.Any(d => !d.IsInline))
                .ThenByDescending(g => g.Count(d => before.Contains(d.Fingerprint, StringComparison.Ordinal)))
                .ThenByDescending(g => g.Count())
                .ThenBy(g => g.Select(d => d.Key!.Old).Min(StringComparer.Ordinal), StringComparer.Ordinal)
                .First().ToHashSet();
            var first = sharing.FirstOrDefault(d => d.Wish.Name == sharing.Key);
            foreach (var draft in sharing.Where(d => !keeping.Contains(d)).ToList())
            {
                draft.Kept = null;
            }

            if (first is not null && !keeping.Contains(first))
            {
                taken ??= TakenNames.Of(models, contract.Namespace);
                Swap(first, keeping.MinBy(d => d.Key!.Old, StringComparer.Ordinal)!, types[first.Name].t, taken, names);
            }
        }
    }

    private static bool StaysAlone(TypeModel type) => type is RecordModel { Base: not null } or RecordModel { Polymorphism: not null };

    private static void Swap(TypeDraft first, TypeDraft heir, TypeModel type, HashSet<string> taken, Dictionary<TypeName, TypeName> names)
    {
        var (old, name) = (heir.Name, first.Name);
        var natural = first.Wish.Candidates;
        var fresh = natural.Concat(Enumerable.Range(2, taken.Count + 2).Select(n => natural[0] + n.ToString(CultureInfo.InvariantCulture)))
            .First(n => !taken.Contains(n) && !ClusterNames.HasMember(type, n));
        taken.Add(fresh);
        first.Wish.Name = fresh;
        heir.Wish.Name = name.Name;
        names[name] = first.Name;
        names[old] = heir.Name;
    }
}
