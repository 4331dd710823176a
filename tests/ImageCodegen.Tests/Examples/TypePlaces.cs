using System.Reflection;
using ImageCodegen.Model;
using ImageCodegen.OpenApi.References;
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
        foreach (var type in contract.Types)
        {
            foreach (var origin in type.Origins.Where(o => o.StartsWith(contract.SpecPath + "#", StringComparison.Ordinal)))
            {
                typeAt.TryAdd(origin[(contract.SpecPath.Length + 1)..], type.Name);
            }
        }

        Correct(contract.Types.OfType<RecordModel>().ToDictionary(static t => t.Name));
    }

    // A type of several schemas is found at the first of them, which alone may be another type: what holds it knows.
    private void Correct(Dictionary<TypeName, RecordModel> records)
    {
        foreach (var place in typeAt.Keys.OrderBy(static p => p.Length).ToList())
        {
            var at = place.LastIndexOf("/properties/", StringComparison.Ordinal);
            if (at < 0 || !typeAt.TryGetValue(place[..at], out var holder) || !records.TryGetValue(holder, out var record)
                || JsonPointer.Parse(place[(at + "/properties".Length)..]) is not { } steps || steps.Skip(1).Any(static step => step != "items"))
            {
                continue;
            }

            var type = record.Members.FirstOrDefault(m => m.WireName == steps[0])?.Value.Type;
            foreach (var _ in steps.Skip(1))
            {
                type = (type as ListRef)?.Item.Type;
            }

            var named = type switch { RecordRef r => r.Name, UnionRef u => u.Name, EnumRef e => e.Name, IntegerEnumRef i => i.Name, _ => null };
            if (named is not null)
            {
                typeAt[place] = named;
            }
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
