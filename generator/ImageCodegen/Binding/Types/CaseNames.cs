using System.Globalization;
using ImageCodegen.Binding.Names;
using ImageCodegen.Binding.Shapes;
using ImageCodegen.Syntax;

namespace ImageCodegen.Binding.Types;

/// <summary>
/// Names the types of a union's cases that have no name of their own: after the union, and what tells the case apart. The
/// order of the cases counts last, so that a new case leaves the names of the others alone.
/// </summary>
internal static class CaseNames
{
    /// <summary>The cases that stand in the union itself, with their names.</summary>
    public static IEnumerable<(SchemaSet Place, string Name)> Of(Shape union, string name, ShapeReader shapes)
    {
        if (union.Kind != ShapeKind.Union)
        {
            return [];
        }

        var cases = union.Cases.Select(c => (Place: c, Shape: shapes.Read(c))).ToList();
        return cases.Select((c, i) => (c.Place, Name(name, c, cases, shapes) ?? CSharpName.Limit(name + "Case" + (i + 1).ToString(CultureInfo.InvariantCulture))));
    }

    private static string? Name(string name, (SchemaSet Place, Shape Shape) of, List<(SchemaSet Place, Shape Shape)> cases, ShapeReader shapes)
    {
        // A list or a map is named by what it holds.
        if (of.Shape.Kind is ShapeKind.List or ShapeKind.Map)
        {
            return cases.Count(c => c.Shape.Kind == of.Shape.Kind) == 1 ? name : null;
        }

        if (of.Place.First.Text("title") is { Length: > 0 and < 60 } title && title.Any(char.IsLetterOrDigit))
        {
            return InlineName.Join(name, CSharpName.Pascal(title, NamePlace.Type));
        }

        if (cases.Count(c => c.Shape.Kind == of.Shape.Kind) == 1)
        {
            return CSharpName.Limit(name + (of.Shape.Kind == ShapeKind.Record ? "Object" : "Kind"));
        }

        if (of.Shape.Kind != ShapeKind.Record)
        {
            return null;
        }

        var constants = of.Shape.Properties.Select(p => (p.Name, Value: Constant(shapes.Read(p.Value))))
            .FirstOrDefault(c => c.Value is not null && cases.Count(o => Constant(o.Shape, c.Name, shapes) == c.Value) == 1).Value;
        if (constants is not null)
        {
            return CSharpName.Limit(name + CSharpName.Pascal(constants, NamePlace.Member));
        }

        var others = cases.Where(c => !ReferenceEquals(c.Place, of.Place)).SelectMany(c => c.Shape.Properties).Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        var own = of.Shape.Properties.Where(p => !others.Contains(p.Name)).ToList();
        var telling = own.Find(p => p.Required) ?? own.FirstOrDefault();
        return telling is null ? null : CSharpName.Limit(name + "With" + CSharpName.Pascal(telling.Name));
    }

    private static string? Constant(Shape record, string member, ShapeReader shapes) =>
        record.Properties.FirstOrDefault(p => p.Name == member) is { } property ? Constant(shapes.Read(property.Value)) : null;

    private static string? Constant(Shape shape) => shape switch
    {
        { Kind: ShapeKind.Enum, Values: [var only] } => only.Wire,
        { Const: { Type: ScalarType.String } constant } => constant.Text,
        _ => null,
    };
}
