using ImageCodegen.Binding.Shapes;
using ImageCodegen.Model;
using ImageCodegen.Text;

namespace ImageCodegen.Binding.Types;

/// <summary>Turns places into values of the model, once all types have their names.</summary>
internal sealed class ValueBinder(ShapeReader shapes, TypeCollector collector)
{
    private const int DeepestNesting = 32;

    private readonly DefaultBinder defaults = new(shapes, collector);

    /// <summary>Any JSON value, null among them.</summary>
    public static ValueModel Anything { get; } = new(new AnyRef(), Nullable: true, []);

    /// <summary>The type that will be generated for a shape; null where it has none of its own.</summary>
    public TypeDraft? DraftOf(ContractDraft user, Shape shape) => collector.OwnerOf(user, shape.Declared).Find(shape.Declared);

    /// <summary>The value in a place.</summary>
    public ValueModel Value(ContractDraft user, SchemaSet set) => Value(user, set, []);

    /// <summary>The default of a place as a constant of its type; null where there is none, or none that fits.</summary>
    public LiteralModel? Default(ContractDraft user, SchemaSet set) => defaults.Of(user, set);

    private ValueModel Value(ContractDraft user, SchemaSet set, List<SchemaSet> above)
    {
        var shape = shapes.Read(set);
        var owner = collector.OwnerOf(user, shape.Declared);

        // A record and a union check themselves; what is asked of them besides, a reference says.
        var own = shape.Kind is ShapeKind.Record or ShapeKind.Union && ReferenceEquals(shape.Declared, set);
        return new ValueModel(
            Type(owner, shape, above),
            shape.Nullable,
            [.. shape.Constraints.Where(c => !own || (c is NotNull && shape.Kind == ShapeKind.Union))]);
    }

    private TypeRef Type(ContractDraft owner, Shape shape, List<SchemaSet> above)
    {
        switch (shape.Kind)
        {
            case ShapeKind.Scalar:
                return new ScalarRef(shape.Scalar);
            case ShapeKind.Record when owner.Find(shape.Declared) is { } draft:
                return new RecordRef(draft.Name);
            case ShapeKind.Enum when owner.Find(shape.Declared) is { } draft:
                return new EnumRef(draft.Name) { Open = shape.Open };
            case ShapeKind.IntegerEnum when owner.Find(shape.Declared) is { } draft:
                return new IntegerEnumRef(draft.Name) { Open = shape.Open };
            case ShapeKind.Union when owner.Find(shape.Declared) is { } draft:
                return new UnionRef(draft.Name);
            case ShapeKind.Union when shapes.Read(shape.Declared) is { Kind: not ShapeKind.Union } real:
                // It was met while its alternatives were read, and came to something else.
                return Type(owner, real, above);
            case ShapeKind.List or ShapeKind.Map:
                return Container(owner, shape, above);
            default:
                return new AnyRef();
        }
    }

    private TypeRef Container(ContractDraft owner, Shape shape, List<SchemaSet> above)
    {
        if (above.Contains(shape.Declared) || above.Count > DeepestNesting)
        {
            shapes.Diagnostics.Add(Diagnostics.EndlessType, shape.Declared.First.Span);
            return new AnyRef();
        }

        above.Add(shape.Declared);
        var item = shape.Item is { } set ? Value(owner, set, above) : Anything;
        above.RemoveAt(above.Count - 1);
        return shape.Kind == ShapeKind.List ? new ListRef(item) : new MapRef(item);
    }
}
