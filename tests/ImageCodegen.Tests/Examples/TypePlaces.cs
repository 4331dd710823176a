using System.Reflection;
using ImageCodegen.Model;
using ImageCodegen.Syntax;
using ImageCodegen.Tests.Instances;

namespace ImageCodegen.Tests.Examples;

/// <summary>The generated types, and the places of the document that they stand for.</summary>
internal sealed class TypePlaces
{
    private readonly Assembly assembly;
    private readonly DocumentPlaces places;
    private readonly Dictionary<string, TypeName> typeAt = new(StringComparer.Ordinal);
    private readonly Dictionary<TypeName, GeneratedType> types = [];

    /// <summary>Finds them.</summary>
    public TypePlaces(DocumentPlaces places, ContractModel contract, Assembly assembly)
    {
        (this.assembly, this.places) = (assembly, places);
        var unions = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in contract.Types)
        {
            foreach (var origin in type.Origins.Where(o => o.StartsWith(contract.SpecPath + "#", StringComparison.Ordinal)))
            {
                var place = origin[(contract.SpecPath.Length + 1)..];
                if (typeAt.TryAdd(place, type.Name) && type is UnionModel)
                {
                    unions.Add(place);
                }
            }
        }

        // The members of one name of several alternatives are a union, which is found at the first of them and stands for none alone.
        foreach (var place in unions.Where(p => places.TargetOf(places.NodeAt(p)) is { } target && typeAt.TryGetValue(target, out var other) && other != typeAt[p]).ToList())
        {
            typeAt.Remove(place);
        }
    }

    /// <summary>The places that have a type of their own, with the types.</summary>
    public IReadOnlyDictionary<string, TypeName> All => typeAt;

    /// <summary>The type.</summary>
    public GeneratedType this[TypeName name]
    {
        get
        {
            if (!types.TryGetValue(name, out var type))
            {
                types[name] = type = new GeneratedType(assembly.GetType($"{name.Namespace}.{name.Name}", throwOnError: true)!);
            }

            return type;
        }
    }

    /// <summary>The place that has the type of a schema: itself, or what it refers to; null where it has none.</summary>
    public string? Find(string place)
    {
        for (var hops = 0; hops < 32; hops++)
        {
            if (typeAt.ContainsKey(place))
            {
                return place;
            }

            var node = places.NodeAt(place);
            if (places.TargetOf(node) is { } target)
            {
                place = target;
            }
            else if ((Only(node, "allOf") ?? Only(node, "oneOf") ?? Only(node, "anyOf")) is { } part)
            {
                place += part;
            }
            else
            {
                return null;
            }
        }

        return null;
    }

    private static string? Only(Node? node, string keyword) =>
        (node as MappingNode)?[keyword] is SequenceNode { Items.Count: 1 } ? $"/{keyword}/0" : null;
}
