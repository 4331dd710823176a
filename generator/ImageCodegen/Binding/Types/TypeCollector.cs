using ImageCodegen.Binding.Names;
using ImageCodegen.Binding.Shapes;
using ImageCodegen.Text;

namespace ImageCodegen.Binding.Types;

/// <summary>How early a type's wish for a name is heard: who stands in the document under a name comes before who has none.</summary>
internal static class NamePriority
{
    public const int Component = 0;
    public const int ForeignComponent = 1;
    public const int Operation = 2;
    public const int Inline = 3;
}

/// <summary>
/// Finds every type that the documents ask for. A type belongs to the contract whose document declares it; a file that
/// no contract stands for is shared out to each namespace that uses it.
/// </summary>
internal sealed class TypeCollector(ShapeReader shapes, IReadOnlyList<ContractDraft> contracts)
{
    private const int DeepestNesting = 300;
    private readonly Dictionary<string, ContractDraft> byFile = ByFile(contracts);
    private readonly HashSet<(ContractDraft, SchemaSet)> visited = [];
    private readonly HashSet<(ContractDraft, SchemaSet)> followed = [];
    private readonly Dictionary<SchemaSet, (ContractDraft Contract, string Name, NameWish Wish)> components = [];
    private readonly Dictionary<SchemaSet, (ContractDraft Contract, string Name, NameWish Wish)> aliases = [];
    private readonly Queue<(ContractDraft Contract, SchemaSet Set)> referenced = new();

    /// <summary>The contract that a schema's types belong to, when it is used from another.</summary>
    public ContractDraft OwnerOf(ContractDraft user, SchemaSet set)
    {
        var path = set.First.Element.File.Source.Path;
        return string.Equals(path, user.Input.File.Path, StringComparison.Ordinal) ? user
            : byFile.GetValueOrDefault(path) ?? contracts.First(c => string.Equals(c.Namespace, user.Namespace, StringComparison.Ordinal));
    }

    /// <summary>The components of a contract's own document that are generated referenced or not; the others keep their names for later.</summary>
    public void VisitComponents(ContractDraft contract)
    {
        foreach (var (name, schema) in contract.Document.Schemas)
        {
            var natural = CSharpName.Pascal(name, NamePlace.Type);
            var wish = new NameWish(
                [natural, CSharpName.Spelled(name, NamePlace.Type), CSharpName.Limit(natural + "Model")], natural == name, NamePriority.Component, name);
            var set = shapes.Set(schema);
            var declared = shapes.Read(set).Declared;
            if (schema.IsReference && !ReferenceEquals(declared, set) && declared.First.Element.Path.Segments is not ["components", "schemas", _])
            {
                // What a component stands for and no component is, is called like the component.
                aliases.TryAdd(declared, (contract, natural, wish));
            }

            if (contract.Settings.Generates(name))
            {
                Visit(contract, set, natural, wish, 0);
            }
            else
            {
                components[set] = (contract, natural, wish);
            }
        }
    }

    /// <summary>A schema in some place, whose type is called so if it has no name of its own.</summary>
    public void Visit(ContractDraft user, SchemaSet set, string name, NameWish? wish = null, int depth = 0)
    {
        var shape = shapes.Read(set);
        if (!ReferenceEquals(shape.Declared, set))
        {
            // In a circle of references none declares anything, so each is followed once.
            if (followed.Add((user, set)))
            {
                Refer(user, shape.Declared);
            }

            return;
        }

        var contract = OwnerOf(user, set);
        if (depth > DeepestNesting)
        {
            shapes.Diagnostics.Add(Diagnostics.EndlessType, set.First.Span);
            return;
        }

        if (!visited.Add((contract, set)))
        {
            return;
        }

        if (shape.IsNamed && !contract.Settings.KeepsTypeNames
            && contract.Settings.TypeWish(set.First.Element, contract.OriginOf(set.First.Element)) is { } given)
        {
            (name, wish) = (given.Candidates[0], given);
        }

        if (shape.IsNamed)
        {
            contract.Declare(shape, wish ?? InlineWish(contract, shape, name));
        }

        foreach (var property in shape.Properties)
        {
            VisitBelow(contract, shape, property.Value, InlineName.Join(name, CSharpName.Pascal(property.Name)), property.Name, depth);
        }

        if (shape.Base is { } above)
        {
            Refer(contract, above);
        }

        foreach (var below in shape.Derived)
        {
            Refer(contract, below);
        }

        foreach (var (place, caseName) in CaseNames.Of(shape, name, shapes))
        {
            VisitBelow(contract, shape, place, caseName, null, depth);
        }

        if (shape.Item is { } item)
        {
            var itemName = shape.Kind == ShapeKind.List ? InlineName.Item(name) : CSharpName.Limit(name + "Value");
            VisitBelow(contract, shape, item, itemName, null, depth);
        }
    }

    /// <summary>Visits what references led to and nothing else has named.</summary>
    public void VisitReferenced()
    {
        while (referenced.TryDequeue(out var next))
        {
            if (components.TryGetValue(next.Set, out var component))
            {
                Visit(component.Contract, next.Set, component.Name, component.Wish);
                continue;
            }

            if (aliases.TryGetValue(next.Set, out var alias) && ReferenceEquals(alias.Contract, next.Contract))
            {
                Visit(next.Contract, next.Set, alias.Name, alias.Wish);
                continue;
            }

            var element = next.Set.First.Element;
            var name = PointerName.Of(element);
            var wish = new NameWish(
                [name, CSharpName.Limit(PointerName.Above(element) + name)],
                name == element.Path.Segment,
                NamePriority.ForeignComponent,
                next.Contract.OriginOf(element));
            Visit(next.Contract, next.Set, name, wish);
        }
    }

    /// <summary>A schema that stands inside another one; what only came in through <c>allOf</c> is named where it stands.</summary>
    private void VisitBelow(ContractDraft contract, Shape parent, SchemaSet set, string name, string? member, int depth)
    {
        var child = set.First.Element;
        var above = parent.Declared.First.Element;
        if (set.Schemas.Count == 1 && set.OnlyType is null && !(ReferenceEquals(child.File, above.File) && child.Path.StartsWith(above.Path)))
        {
            Refer(contract, set);
            return;
        }

        var shape = shapes.Read(set);
        if (member is not null && shape.Kind == ShapeKind.List && ReferenceEquals(shape.Declared, set) && shape.Item is { } item)
        {
            // A list has no type of its own; its items are named after the member, in the singular.
            if (visited.Add((OwnerOf(contract, set), set)))
            {
                VisitBelow(contract, shape, item, InlineName.ItemOfMember(name), null, depth + 1);
            }

            return;
        }

        Visit(contract, set, name, null, depth + 1);
    }

    private void Refer(ContractDraft user, SchemaSet set)
    {
        var owner = OwnerOf(user, set);
        if (!visited.Contains((owner, set)))
        {
            referenced.Enqueue((owner, set));
        }
    }

    /// <summary>The name that the document gives an enum, otherwise that of the place, otherwise with the kind of type behind it.</summary>
    private static NameWish InlineWish(ContractDraft contract, Shape shape, string name) => new(
        [.. EnumExtensions.TypeName(shape.Declared.Schemas) is { } given && (shape.Kind is ShapeKind.Enum or ShapeKind.IntegerEnum) ? [CSharpName.Pascal(given, NamePlace.Type)] : Array.Empty<string>(), name, CSharpName.Limit(name + (shape.Kind switch { ShapeKind.Enum or ShapeKind.IntegerEnum => "Kind", ShapeKind.Union => "Choice", _ => "Data" }))],
        exact: false,
        NamePriority.Inline,
        contract.OriginOf(shape.Declared.First.Element));

    private static Dictionary<string, ContractDraft> ByFile(IReadOnlyList<ContractDraft> contracts)
    {
        var found = new Dictionary<string, ContractDraft>(StringComparer.Ordinal);
        foreach (var contract in contracts)
        {
            found.TryAdd(contract.Input.File.Path, contract);
        }

        return found;
    }
}
