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
        var numbers = new Dictionary<Sight, int>();
        foreach (var (i, sight) in SideBySide.Select(types, type => new Sight(type, places)).Index())
        {
            references[i] = sight.References;
            classes[i] = Number(numbers, sight);
        }

        return [.. types.Zip(Partition.Refine(references, classes)).GroupBy(t => t.Second, t => t.First).Select(g => (IReadOnlyList<TypeModel>)[.. g])];
    }

    private static int Number(Dictionary<Sight, int> numbers, Sight sight)
    {
        if (!numbers.TryGetValue(sight, out var number))
        {
            numbers[sight] = number = numbers.Count;
        }

        return number;
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

    /// <summary>What a type is at first sight: the same as another where the shapes are, and what they refer to in other contracts.</summary>
    private sealed class Sight : IEquatable<Sight>
    {
        private readonly TypeModel shape;
        private readonly string foreign;
        private readonly int hash;

        public Sight(TypeModel type, Dictionary<TypeName, int> places)
        {
            (shape, var named) = Anonymous(type);

            // What is of another contract stays what it is.
            foreign = string.Join(' ', named.Select(n => places.ContainsKey(n) ? "" : n.Namespace + "." + n.Name));
            References = [.. named.Where(places.ContainsKey).Select(n => places[n])];
            hash = HashCode.Combine(shape, foreign);
        }

        /// <summary>The places of the types that it names.</summary>
        public int[] References { get; }

        public bool Equals(Sight? other) => other is not null && hash == other.hash && foreign == other.foreign && shape == other.shape;

        public override bool Equals(object? obj) => Equals(obj as Sight);

        public override int GetHashCode() => hash;
    }
}
