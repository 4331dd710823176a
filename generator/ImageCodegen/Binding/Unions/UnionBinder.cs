using ImageCodegen.Binding.Names;
using ImageCodegen.Binding.Shapes;
using ImageCodegen.Binding.Types;
using ImageCodegen.Model;

namespace ImageCodegen.Binding.Unions;

/// <summary>Turns drafts of unions into the model's: what each case is called, and what tells it apart on the wire.</summary>
internal sealed class UnionBinder(ShapeReader shapes, ValueBinder values)
{
    public UnionModel Bind(ContractDraft contract, TypeDraft draft)
    {
        var shape = draft.Shape;
        var cases = shape.Cases.Select(c => (Place: c, Shape: shapes.Read(c))).ToList();
        var (discriminator, wire) = new WireShapes(shapes).Of(cases, shape.Discriminator);
        var hasValues = shape.Constraints.OfType<AllowedValues>().Any();
        var models = cases.ConvertAll(c =>
            Case(
                values.Value(contract, c.Place),
                hasValues && c.Place.OnlyType is not null && c.Place.Schemas.SequenceEqual(draft.Shape.Declared.Schemas)));
        var names = Names(contract, cases, models, draft);
        return new UnionModel
        {
            Name = draft.Name,
            Origin = draft.Origin,
            Documentation = shape.Documentation,
            Cases = [.. models.Select((m, i) => new UnionCaseModel(names[i], m, wire[i]))],
            DiscriminatorWireName = discriminator,
            Exclusive = shape.Exclusive,
            Constraints = [.. shape.Constraints.Where(c => c is AllowedValues or SchemaAssertion)],
        };
    }

    /// <summary>A case, which is never null. The values of a list of several types are those of the union, which says all of them where one is none.</summary>
    private static ValueModel Case(ValueModel value, bool isListed) =>
        value with { Nullable = false, Constraints = [.. value.Constraints.Where(c => c is not NotNull && !(isListed && c is (AllowedValues or ConstValue)))] };

    private IReadOnlyList<string> Names(ContractDraft contract, List<(SchemaSet Place, Shape Shape)> cases, List<ValueModel> models, TypeDraft union)
    {
        var wishes = cases.Select((c, i) =>
        {
            var (word, whole) = (Word(contract, c.Shape, union.Place, 0), Word(contract, c.Shape, null, 0));
            return NameWish.For(whole, [word, whole, CSharpName.Limit(word + "Case"), CSharpName.Limit(word + Kind(models[i].Type))]);
        });
        return MemberNames.Of([.. wishes], union.Name.Name, ReservedNames.OfUnion, union.Said);
    }

    private static string Kind(TypeRef type) => type switch
    {
        ListRef => "List",
        MapRef => "Map",
        _ => "Value",
    };

    /// <summary>What a case is called: after its type. Less what the union is called, where its place is given.</summary>
    private string Word(ContractDraft contract, Shape shape, PlaceName? union, int depth) => shape.Kind switch
    {
        _ when values.DraftOf(contract, shape) is { } draft => union is null ? draft.Said : Word(draft, union, depth),
        ShapeKind.Scalar => Word(shape.Scalar),
        ShapeKind.List when shape.Item is { } inner && shapes.Read(inner).Kind == ShapeKind.List => "Lists",
        ShapeKind.List when shape.Item is { } item && depth < 4 && shapes.Read(item).Kind != ShapeKind.Any =>
            Word(contract, shapes.Read(item), union, depth + 1) is { Length: > 0 } word ? EnglishPlural.Of(word) : "List",
        ShapeKind.List => "List",
        ShapeKind.Map when shape.Item is { } value && depth < 4 && shapes.Read(value).Kind != ShapeKind.Any =>
            CSharpName.Limit(Word(contract, shapes.Read(value), union, depth + 1) + "Map"),
        ShapeKind.Map => "Map",
        _ => "Any",
    };

    /// <summary>
    /// The type's name, less the union's own where it begins with that. Of a type that stands in the union, the step that leads to it:
    /// the only object is what the union stands for, and so is what a list or a map holds.
    /// </summary>
    private static string Word(TypeDraft draft, PlaceName union, int depth)
    {
        var name = draft.Said;
        var isIn = draft.IsInline && draft.Place.IsIn(union);
        return isIn && depth > 0 ? ""
            : isIn && draft.Place.Step == CaseNames.Object ? union.IsRoot || VagueWords.Fill(union.Step) ? "Data" : union.Step
            : isIn ? draft.Place.Step
            : name.Length > union.Name.Length && name.StartsWith(union.Name, StringComparison.Ordinal)
                && char.IsUpper(name[union.Name.Length])
                ? name[union.Name.Length..]
            : name;
    }

    /// <summary>What a scalar is called.</summary>
    internal static string Word(ScalarKind kind) => kind switch
    {
        ScalarKind.String => "Text",
        ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.UInt64 or ScalarKind.BigInteger or ScalarKind.Int64Text or ScalarKind.UInt64Text => "Integer",
        ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal or ScalarKind.DecimalText => "Number",
        ScalarKind.Boolean => "Flag",
        _ => kind.ToString(),
    };
}
