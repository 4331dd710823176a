using ImageCodegen.Binding.Shapes;
using ImageCodegen.Model;

namespace ImageCodegen.Binding.Values;

/// <summary>
/// Alternatives that are a constant each are an enum. It is how JSON Schema gives the values of one descriptions, and the only way that
/// it has: <c>oneOf: [{const: 1, title: Low}, {const: 2, title: High}]</c>.
/// </summary>
internal static class ConstantAlternatives
{
    /// <summary>Puts an enum in place of two or more constants of text, and of two or more integers that all have a title, which names them.</summary>
    public static void Join(List<(SchemaSet Set, Shape Shape)> cases, ShapeReader shapes)
    {
        Join(cases, cases.FindAll(static c => c.Shape is { Kind: ShapeKind.Scalar, Scalar: ScalarKind.String, Const: not null }), ShapeKind.Enum, shapes);
        var numbers = cases.FindAll(static c => c.Shape is { Kind: ShapeKind.Scalar, Const: not null } && TypeKey.JsonType(c.Shape) == "integer");
        if (numbers.TrueForAll(n => Title(n.Set, shapes) is not null && LiteralReader.Scalar(ScalarKind.Int64, n.Shape.Const!) is not null))
        {
            Join(cases, numbers, ShapeKind.IntegerEnum, shapes);
        }
    }

    private static void Join(List<(SchemaSet Set, Shape Shape)> cases, List<(SchemaSet Set, Shape Shape)> constants, ShapeKind kind, ShapeReader shapes)
    {
        var values = constants.Select(c => Value(c, kind, shapes)).DistinctBy(static v => v.Wire, StringComparer.Ordinal).ToList();
        if (values.Count < 2)
        {
            return;
        }

        var place = shapes.AnyOf([.. constants.Select(static c => c.Set)]);
        place.Shape ??= new Shape { Kind = kind, Declared = place, Scalar = constants[0].Shape.Scalar, Values = values };
        var at = cases.IndexOf(constants[0]);
        cases.RemoveAll(constants.Contains);
        cases.Insert(at, (place, place.Shape));
    }

    // A title of text is for people and may be a sentence; an integer has no other name.
    private static EnumValueShape Value((SchemaSet Set, Shape Shape) constant, ShapeKind kind, ShapeReader shapes)
    {
        var summary = constant.Shape.Documentation.Summary;
        var value = new EnumValueShape(constant.Shape.Const!.Text, null, summary);
        if (kind == ShapeKind.Enum)
        {
            return value;
        }

        var title = Title(constant.Set, shapes);
        return LiteralReader.Normal(value with { Name = title, Description = summary == title ? null : summary });
    }

    private static string? Title(SchemaSet set, ShapeReader shapes) =>
        shapes.PartsOf(set).Select(static s => s.Text("title")).LastOrDefault(static t => !string.IsNullOrWhiteSpace(t));
}
