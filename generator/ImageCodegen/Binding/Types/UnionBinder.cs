using ImageCodegen.Binding.Names;
using ImageCodegen.Binding.Shapes;
using ImageCodegen.Model;

namespace ImageCodegen.Binding.Types;

/// <summary>Turns drafts of unions into the model's: what each case is called, and what tells it apart on the wire.</summary>
internal sealed class UnionBinder(ShapeReader shapes, ValueBinder values)
{
    public UnionModel Bind(ContractDraft contract, TypeDraft draft)
    {
        var shape = draft.Shape;
        var cases = shape.Cases.Select(c => (Place: c, Shape: shapes.Read(c))).ToList();
        var (discriminator, wire) = new WireShapes(shapes).Of(cases, shape.Discriminator);
        var models = cases.ConvertAll(c => NeverNull(values.Value(contract, c.Place)));
        var names = Names(contract, cases, models, draft.Name.Name);
        return new UnionModel
        {
            Name = draft.Name,
            Origin = draft.Origin,
            Documentation = shape.Documentation,
            Cases = [.. models.Select((m, i) => new UnionCaseModel(names[i], m, wire[i]))],
            DiscriminatorWireName = discriminator,
            Exclusive = shape.Exclusive,
        };
    }

    private static ValueModel NeverNull(ValueModel value) => value with { Nullable = false, Constraints = [.. value.Constraints.Where(c => c is not NotNull)] };

    private IReadOnlyList<string> Names(ContractDraft contract, List<(SchemaSet Place, Shape Shape)> cases, List<ValueModel> models, string union)
    {
        var wishes = cases.ConvertAll(c => Word(contract, c.Shape, 0)).Select((n, i) => NameWish.For(n, n, CSharpName.Limit(n + "Case"), n + Kind(models[i].Type)));
        return MemberNames.Of([.. wishes], union, ReservedNames.OfUnion);
    }

    private static string Kind(TypeRef type) => type switch
    {
        ListRef => "List",
        MapRef => "Map",
        _ => "Value",
    };

    private string Word(ContractDraft contract, Shape shape, int depth) => shape.Kind switch
    {
        _ when values.DraftOf(contract, shape) is { } draft => draft.Name.Name,
        ShapeKind.Scalar => Word(shape.Scalar),
        ShapeKind.List when shape.Item is { } inner && shapes.Read(inner).Kind == ShapeKind.List => "Lists",
        ShapeKind.List when shape.Item is { } item && depth < 4 && shapes.Read(item).Kind != ShapeKind.Any => EnglishPlural.Of(Word(contract, shapes.Read(item), depth + 1)),
        ShapeKind.List => "List",
        ShapeKind.Map when shape.Item is { } value && depth < 4 && shapes.Read(value).Kind != ShapeKind.Any => CSharpName.Limit(Word(contract, shapes.Read(value), depth + 1) + "Map"),
        ShapeKind.Map => "Map",
        _ => "Any",
    };

    private static string Word(ScalarKind kind) => kind switch
    {
        ScalarKind.String => "Text",
        ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.UInt64 or ScalarKind.Int64Text or ScalarKind.UInt64Text => "Integer",
        ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal or ScalarKind.DecimalText => "Number",
        ScalarKind.Boolean => "Flag",
        _ => kind.ToString(),
    };
}
