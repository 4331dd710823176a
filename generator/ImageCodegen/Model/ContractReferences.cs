namespace ImageCodegen.Model;

/// <summary>Finds what the types of a contract refer to.</summary>
public static class ContractReferences
{
    /// <summary>The namespaces whose types members, items, cases and bases name, in the order in which they are first named.</summary>
    public static IReadOnlyList<string> Namespaces(ContractModel contract)
    {
        var found = new List<string>();
        IEnumerable<TypeModel> types = [.. contract.Types, .. contract.Operations.Select(o => o.Request.Record)];
        foreach (var name in types.SelectMany(Named).Select(n => n.Namespace).Where(n => !found.Contains(n, StringComparer.Ordinal)))
        {
            found.Add(name);
        }

        return found;
    }

    /// <summary>The types that a type names, in document order, each as often as it is named.</summary>
    public static IEnumerable<TypeName> Named(TypeModel type) => type switch
    {
        RecordModel record =>
        [
            .. record.Members.SelectMany(m => Named(m.Value.Type)),
            .. record.AdditionalValue is { } value ? Named(value.Type) : [],
            .. record.Base is { } above ? new[] { above } : [],
            .. record.Polymorphism?.Kinds.Select(k => k.Type) ?? [],
        ],
        UnionModel union => union.Cases.SelectMany(c => Named(c.Value.Type)),
        _ => [],
    };

    /// <summary>The generated types that a C# type is made of.</summary>
    public static IEnumerable<TypeName> Named(TypeRef type) => type switch
    {
        RecordRef record => [record.Name],
        EnumRef value => [value.Name],
        IntegerEnumRef value => [value.Name],
        UnionRef union => [union.Name],
        ListRef list => Named(list.Item.Type),
        MapRef map => Named(map.Value.Type),
        _ => [],
    };
}
