using ImageCodegen.Binding.Kept;
using ImageCodegen.Binding.Names;
using ImageCodegen.Binding.Shapes;
using ImageCodegen.Binding.Unions;
using ImageCodegen.Binding.Values;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Text;

namespace ImageCodegen.Binding.Types;

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
    private readonly Dictionary<SchemaSet, (ContractDraft Contract, PlaceName Name, NameWish Wish)> components = [];
    private readonly Dictionary<SchemaSet, (ContractDraft Contract, PlaceName Name, NameWish Wish, SchemaSet Set)> aliases = [];
    private readonly Dictionary<SchemaSet, Documentation> said = [];
    private readonly Queue<(ContractDraft Contract, SchemaSet Set)> referenced = new();
    private readonly CaseKeys caseKeys = new(shapes);

    /// <summary>The contract that a schema's types belong to, when it is used from another.</summary>
    public ContractDraft OwnerOf(ContractDraft user, SchemaSet set)
    {
        // A template belongs to who fills it.
        var path = (set.First.Scope.IsNone ? set.First.Element : set.First.Scope.Overrides[0].Target).File.Source.Path;
        return string.Equals(path, user.Input.File.Path, StringComparison.Ordinal) ? user
            : byFile.GetValueOrDefault(path) ?? contracts.First(c => string.Equals(c.Namespace, user.Namespace, StringComparison.Ordinal));
    }

    /// <summary>The components of a contract's own document that are generated referenced or not; the others keep their names for later.</summary>
    public void VisitComponents(ContractDraft contract)
    {
        var names = ComponentName.Of([.. contract.Document.Schemas.Select(s => s.Name)]);
        foreach (var (name, schema) in contract.Document.Schemas)
        {
            var wish = ComponentName.WishFor(name);
            var key = contract.Keeper is null ? null : PlaceKey.Of("schemas", name);
            var natural = PlaceName.Of((key is null ? null : contract.Keeper!.Type(key)) ?? names[name], key);
            var set = shapes.Set(schema);
            var declared = shapes.Read(set).Declared;
            var isAlias = declared.First.Scope.IsNone
                ? schema.IsReference && declared.First.Element.Path.Segments is not ["components", "schemas", _]
                : Fills(schema, declared.First);
            if (isAlias && !ReferenceEquals(declared, set))
            {
                // What a component stands for and no component is, is called like the component.
                aliases.TryAdd(declared, (contract, natural, wish, set));
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
    public void Visit(ContractDraft user, SchemaSet set, PlaceName place, NameWish? wish = null, int depth = 0) =>
        Visit(user, set, place, wish, set.First.Element, depth);

    /// <summary>The same, and where a type of it comes from.</summary>
    private void Visit(ContractDraft user, SchemaSet set, PlaceName place, NameWish? wish, Element origin, int depth)
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

        if (shape.IsNamed && !contract.Settings.KeepsTypeNames && contract.Settings.TypeWish(origin, contract.OriginOf(origin)) is { } given)
        {
            (place, wish) = (PlaceName.Of(given.Candidates[0], place.Key), given);
        }

        var cases = CasesOf(contract, shape, place);
        if (shape.IsNamed)
        {
            var draft = contract.Declare(
                said.TryGetValue(set, out var words) ? shape with { Documentation = words } : shape,
                wish ?? InlineWish(contract, shape, place),
                place,
                origin);
            draft.Cases = cases;
        }

        VisitInside(contract, shape, place, cases, depth);
    }

    /// <summary>What a shape holds, and the shapes that it derives from or that derive from it.</summary>
    private void VisitInside(ContractDraft contract, Shape shape, PlaceName place, IReadOnlyList<PlaceKey> cases, int depth)
    {
        foreach (var property in shape.Properties)
        {
            VisitBelow(contract, shape, property.Value, place.Member(CSharpName.Pascal(property.Name), property.Name), isMember: true, depth);
        }

        if (shape.Base is { } above)
        {
            Refer(contract, above);
        }

        foreach (var below in shape.Derived)
        {
            Refer(contract, below);
        }

        foreach (var (index, (item, caseName)) in CaseNames.Of(shape, place, shapes).Index())
        {
            var below = cases.Count == 0 || ReferenceEquals(caseName, place) ? caseName : caseName.At(cases[index]);
            VisitBelow(contract, shape, item, below, isMember: false, depth);
        }

        if (shape.Item is { } held)
        {
            VisitBelow(contract, shape, held, shape.Kind == ShapeKind.List ? place.Item() : place.Value(), isMember: false, depth);
        }
    }

    /// <summary>The places of a union's cases in words that last; none where no names are kept.</summary>
    private IReadOnlyList<PlaceKey> CasesOf(ContractDraft contract, Shape shape, PlaceName place) =>
        shape.Kind == ShapeKind.Union && contract.Keeper is { } keeper && place.Key is { } key ? caseKeys.Of(shape, key, keeper.CasesOf(key)) : [];

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
                VisitAlias(next.Contract, next.Set, alias.Name, alias.Wish, alias.Set);
                continue;
            }

            var element = next.Set.First.Element;
            if (!next.Set.First.Scope.IsNone)
            {
                VisitTemplate(next.Contract, next.Set);
                continue;
            }

            var place = PlaceName.Of(PointerName.Of(element), next.Contract.Keeper is null ? null : PointerKey.Of(next.Contract, element));
            var name = place.Name;
            var wish = new NameWish(
                [name, CSharpName.Limit(PointerName.Above(element) + name)],
                name == element.Path.Segment,
                NamePriority.ForeignComponent,
                next.Contract.OriginOf(element));
            Visit(next.Contract, next.Set, place, wish);
        }
    }

    private void VisitAlias(ContractDraft contract, SchemaSet set, PlaceName name, NameWish wish, SchemaSet component)
    {
        if (set.First.Scope.IsNone)
        {
            Visit(contract, set, name, wish);
            return;
        }

        // A template that a component fills is the component's own.
        said[set] = shapes.Read(component).Documentation;
        Visit(contract, set, name, wish, component.First.Element, 0);
    }

    /// <summary>A template that is filled without a name: it is called after what fills it, and comes from there.</summary>
    private void VisitTemplate(ContractDraft contract, SchemaSet set)
    {
        var names = TemplateName.Of(set.First);
        var filler = set.First.Scope.Overrides[0].Target;
        var tiebreak = string.Join(' ', set.First.Scope.Overrides.Select(o => o.Target).Prepend(set.First.Element).Select(contract.OriginOf));
        Visit(
            contract,
            set,
            PlaceName.Of(names[0], contract.Keeper is null ? null : PlaceKey.Of("templates", tiebreak)),
            new NameWish(names, exact: false, NamePriority.Operation, tiebreak),
            filler with { Path = filler.Path.Before("$defs") },
            0);
    }

    /// <summary>A schema that stands inside another one; what only came in through <c>allOf</c> is named where it stands.</summary>
    private void VisitBelow(ContractDraft contract, Shape parent, SchemaSet set, PlaceName place, bool isMember, int depth)
    {
        var child = set.First;
        var above = parent.Declared.First;
        if (set.Schemas.Count == 1 && set.OnlyType is null && child.Scope.IsNone && !(above.Scope.IsNone && IsIn(child.Element, above.Element)))
        {
            Refer(contract, set);
            return;
        }

        var shape = shapes.Read(set);
        if (isMember && shape.Kind == ShapeKind.List && ReferenceEquals(shape.Declared, set) && shape.Item is { } item)
        {
            // A list has no type of its own; its items are named after the member, in the singular.
            if (visited.Add((OwnerOf(contract, set), set)))
            {
                VisitBelow(contract, shape, item, place.ItemOfMember(), isMember: false, depth + 1);
            }

            return;
        }

        Visit(contract, set, place, null, depth + 1);
    }

    private static bool IsIn(Element child, Element above) => ReferenceEquals(child.File, above.File) && child.Path.StartsWith(above.Path);

    /// <summary>True where the component is the one whose anchors make the schema what it is.</summary>
    private static bool Fills(Schema component, Schema template) => template.Scope.Overrides.Any(o => IsIn(o.Target, component.Element));

    private void Refer(ContractDraft user, SchemaSet set)
    {
        var owner = OwnerOf(user, set);
        if (!visited.Contains((owner, set)))
        {
            referenced.Enqueue((owner, set));
        }
    }

    /// <summary>
    /// The name that the document gives an enum, otherwise that of the place, shortened where it is long, otherwise with the kind of
    /// type behind it, otherwise what has a name of its own with the last step.
    /// </summary>
    private static NameWish InlineWish(ContractDraft contract, Shape shape, PlaceName place)
    {
        var shorter = place.Shorter();
        var kind = shape.Kind switch { ShapeKind.Enum or ShapeKind.IntegerEnum => "Kind", ShapeKind.Union => "Choice", _ => "Data" };
        string? given = shape.Kind is ShapeKind.Enum or ShapeKind.IntegerEnum && EnumExtensions.TypeName(shape.Declared.Schemas) is { } name
            ? CSharpName.Pascal(name, NamePlace.Type)
            : null;
        string[] whole = [place.Name, CSharpName.Limit(place.Name + kind), .. place.IsRoot ? Array.Empty<string>() : [InlineName.Join(place.Root, place.Step)]];
        return new NameWish(
            given is null ? [.. shorter, .. whole] : [given, .. whole],
            exact: false,
            NamePriority.Inline,
            contract.OriginOf(shape.Declared.First.Element))
        {
            Short = given is null ? shorter.Count : 0,
        };
    }

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
