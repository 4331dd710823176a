using ImageCodegen.Binding.Shapes;
using ImageCodegen.Binding.Types;
using ImageCodegen.Binding.Values;
using ImageCodegen.Model;
using ImageCodegen.Syntax;

namespace ImageCodegen.Binding.Unions;

/// <summary>Turns hierarchies into the model's: which value of the discriminator means which record.</summary>
internal sealed class KindBinder(ShapeReader shapes, ValueBinder values)
{
    /// <summary>The kinds of a record that others derive from; null where none does.</summary>
    public PolymorphismModel? Of(ContractDraft contract, Shape shape)
    {
        if (shape.Derived.Count == 0)
        {
            return null;
        }

        var kinds = new List<DerivedKindModel>();
        Add(contract, shape, kinds);
        EquatableArray<string> own = [];

        // Whose discriminator it is says what the others are (OpenAPI 3.2, 4.25).
        if (shape.Base is null && shape.Declared.First.Discriminator?.Default is { } rest && values.DraftOf(contract, shapes.Read(shapes.Set(rest))) is { } usual
            && kinds.FindIndex(k => k.Type == usual.Name) is var at and >= 0)
        {
            kinds[at] = kinds[at] with { IsDefault = true };
            own = [.. shapes.Hierarchy.KindsOf(shape.Declared.First)];
        }

        return new PolymorphismModel(shapes.Hierarchy.MemberOf(shape.Declared.First), [.. kinds], own);
    }

    /// <summary>The value that a new object of the record has; null where the record is in no hierarchy.</summary>
    public LiteralModel? Value(ContractDraft contract, Shape shape)
    {
        if (shape.Derived.Count == 0 && shape.Base is null)
        {
            return null;
        }

        var schema = shape.Declared.First;
        var name = shapes.Hierarchy.MemberOf(schema);
        var wire = shapes.Hierarchy.KindsOf(schema) is [var first, ..] ? first : null;
        var member = shapes.Read(shapes.AllProperties(shape).First(p => p.Name == name).Value);
        var text = wire ?? schema.Element.Path.Segment;
        var draft = values.DraftOf(contract, member);
        return (draft, TypeKey.JsonType(member)) switch
        {
            (null, "boolean") => new BooleanLiteral(wire == "true"),
            (null, "integer") => LiteralReader.Scalar(member.Scalar, new ScalarNode(default, ScalarType.Integer, wire ?? "0")) ?? new NumberLiteral("0"),
            (not null, "integer") => new IntegerEnumLiteral(draft.Name, wire ?? "0", draft.Values.FirstOrDefault(v => v.Wire == wire)?.CSharpName),
            (not null, "string") => new EnumLiteral(draft.Name, text, draft.Values.FirstOrDefault(v => v.Wire == text)?.CSharpName),
            _ => new StringLiteral(text),
        };
    }

    private void Add(ContractDraft contract, Shape shape, List<DerivedKindModel> kinds)
    {
        foreach (var below in shape.Derived.Select(shapes.Read))
        {
            if (values.DraftOf(contract, below) is { } draft)
            {
                kinds.AddRange(shapes.Hierarchy.KindsOf(below.Declared.First).Select(k => new DerivedKindModel(k, draft.Name)));
            }

            Add(contract, below, kinds);
        }
    }
}
