using ImageCodegen.Model;

namespace ImageCodegen.Binding.Merging;

/// <summary>
/// Sorts types into classes of those that are the same but for their names, their documentation and where they come from: what
/// is in them is the same, and what they refer to is of the same classes. Begins with what is the same at first sight, and splits
/// classes until nothing more tells their types apart, so that types which refer to themselves are compared too.
/// </summary>
internal static class TypeClasses
{
    private static readonly TypeName Nobody = new("", "");

    /// <summary>The classes, each in the order of the types.</summary>
    public static IReadOnlyList<IReadOnlyList<TypeModel>> Of(IReadOnlyList<TypeModel> types)
    {
        var places = types.Select((type, index) => (type.Name, index)).ToDictionary(t => t.Name, t => t.index);
        var references = new int[types.Count][];
        var classes = new int[types.Count];
        var shapes = new Dictionary<(TypeModel, string), int>();
        for (var i = 0; i < types.Count; i++)
        {
            var (shape, named) = Anonymous(types[i]);

            // What is of another contract stays what it is.
            var foreign = string.Join(' ', named.Select(n => places.ContainsKey(n) ? "" : n.Namespace + "." + n.Name));
            references[i] = [.. named.Where(places.ContainsKey).Select(n => places[n])];
            classes[i] = Number(shapes, (shape, foreign));
        }

        return [.. types.Zip(Partition.Refine(references, classes)).GroupBy(t => t.Second, t => t.First).Select(g => (IReadOnlyList<TypeModel>)[.. g])];
    }

    /// <summary>A type less everything that two of a class may differ in, and the types that it names, one by one.</summary>
    private static (TypeModel Shape, List<TypeName> Named) Anonymous(TypeModel type)
    {
        var named = new List<TypeName>();
        var own = true;
        var renamed = new ContractRenaming(name =>
        {
            // The first to be asked for is the type itself.
            if (!own)
            {
                named.Add(name);
            }

            own = false;
            return Nobody;
        }).Type(type);
        return (WithoutWords(renamed) with { Origin = "" }, named);
    }

    private static TypeModel WithoutWords(TypeModel type) => type switch
    {
        RecordModel record => record with
        {
            Documentation = Less(record.Documentation),
            Members = [.. record.Members.Select(m => m with { Documentation = Less(m.Documentation) })],
        },
        StringEnumModel model => model with
        {
            Documentation = Less(model.Documentation),
            Values = [.. model.Values.Select(v => v with { Documentation = Less(v.Documentation) })],
        },
        IntegerEnumModel model => model with
        {
            Documentation = Less(model.Documentation),
            Values = [.. model.Values.Select(v => v with { Documentation = Less(v.Documentation) })],
        },
        UnionModel union => union with
        {
            Documentation = Less(union.Documentation),
            Cases = [.. union.Cases.Select(c => TypeReferences.Own(c.Value.Type) is null ? c : c with { CSharpName = "" })],
        },
        _ => type,
    };

    private static Documentation Less(Documentation documentation) => documentation.Deprecated ? new Documentation { Deprecated = true } : Documentation.None;

    private static int Number<T>(Dictionary<T, int> numbers, T item)
        where T : notnull
    {
        if (!numbers.TryGetValue(item, out var number))
        {
            numbers[item] = number = numbers.Count;
        }

        return number;
    }
}
