using ImageCodegen.Binding.Names;
using ImageCodegen.Binding.Types;
using ImageCodegen.Binding.Unions;
using ImageCodegen.Model;

namespace ImageCodegen.Binding.Kept;

/// <summary>Gives the cases of unions the names that they had. A case is called after its type, unless it is written down otherwise.</summary>
internal static class KeptCases
{
    /// <summary>The contracts with these names.</summary>
    public static IReadOnlyList<ContractModel> Restore(IReadOnlyList<ContractModel> models, IReadOnlyList<ContractDraft> contracts)
    {
        if (contracts.All(c => c.Keeper is null || c.Keeper.Names.Types.Count == 0))
        {
            return models;
        }

        var known = contracts.SelectMany(c => c.Types).Where(d => d.Kept is not null).Select(d => d.Final).ToHashSet();
        return [.. models.Zip(contracts, (model, contract) =>
        {
            var unions = contract.Types.Where(d => d.Kept is not null && d.Cases.Count > 0).GroupBy(d => d.Final)
                .ToDictionary(g => g.Key, g => g.MinBy(d => d.Key!.Old, StringComparer.Ordinal)!);
            TypeModel Kept(TypeModel type) => type is UnionModel union && unions.TryGetValue(type.Name, out var draft) ? Named(union, draft, known) : type;
            return unions.Count == 0 ? model : model with { Types = [.. model.Types.Select(Kept)] };
        })];
    }

    /// <summary>What a case is called after its type, less the words of the union's own name.</summary>
    public static string Natural(TypeRef type, string union) => type switch
    {
        ScalarRef scalar => UnionBinder.Word(scalar.Kind),
        ListRef list => EnglishPlural.Of(Natural(list.Item.Type, union)),
        MapRef map => CSharpName.Limit(Natural(map.Value.Type, union) + "Map"),
        _ when TypeReferences.Own(type) is { Name: var name } => Less(name, union),
        _ => "Any",
    };

    private static string Less(string name, string union) =>
        name.Length > union.Length && name.StartsWith(union, StringComparison.Ordinal) && char.IsUpper(name[union.Length]) ? name[union.Length..] : name;

    private static UnionModel Named(UnionModel union, TypeDraft draft, HashSet<TypeName> known)
    {
        if (union.Cases.Count != draft.Cases.Count)
        {
            return union;
        }

        var names = draft.Owner.Keeper!.Names.Members;
        var wishes = union.Cases.Select((c, i) =>
        {
            var isKnown = TypeReferences.Innermost(c.Value.Type) is not { } type || known.Contains(type);
            var name = names.GetValueOrDefault(draft.Cases[i].Old) ?? (isKnown ? Natural(c.Value.Type, union.Name.Name) : null);
            var natural = new NameWish([c.CSharpName], exact: false, NamePriority.Inline, draft.Cases[i].Text);
            return name is null ? natural : NameKeeper.First(name, natural);
        }).ToList();
        var given = MemberNames.Of(wishes, union.Name.Name, ReservedNames.OfUnion);
        return union with { Cases = [.. union.Cases.Select((c, i) => c with { CSharpName = given[i] })] };
    }
}
