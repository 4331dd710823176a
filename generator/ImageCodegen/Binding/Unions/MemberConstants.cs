using ImageCodegen.Binding.Shapes;

namespace ImageCodegen.Binding.Unions;

/// <summary>Which constants a member has, by the cases of a union.</summary>
internal sealed class MemberConstants(ShapeReader shapes)
{
    /// <summary>The constants of a member in a case, those of the cases within it where that is a union; none where it takes other values.</summary>
    public List<string> Of(Shape shape, string member) => Of(shape, member, []);

    /// <summary>The first member that every object declares with constants that no other object has; null where there is none.</summary>
    public string? Telling(List<Shape> cases)
    {
        var objects = cases.FindAll(c => c.Kind is ShapeKind.Record or ShapeKind.Map or ShapeKind.Union);
        if (objects.Count < 2 || objects.Exists(o => o.Kind == ShapeKind.Map))
        {
            return null;
        }

        return Members(objects[0], []).FirstOrDefault(m => Differs(objects, m));
    }

    /// <summary>The values that mean a record of a hierarchy, and what derives from it.</summary>
    public List<string> KindsOf(Shape shape) =>
        [.. shapes.Hierarchy.KindsOf(shape.Declared.First), .. shape.Derived.SelectMany(d => KindsOf(shapes.Read(d)))];

    /// <summary>The only values of a scalar or a closed enum; none where others are allowed.</summary>
    public static List<string> Wires(Shape shape) => shape switch
    {
        { Const: { } constant } => [constant.Text],
        { Kind: ShapeKind.Enum or ShapeKind.IntegerEnum, Open: false } => [.. shape.Values.Select(v => v.Wire)],
        _ => [],
    };

    private bool Differs(List<Shape> objects, string member)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var shape in objects)
        {
            var values = Of(shape, member);
            if (values.Count == 0 || !values.Distinct(StringComparer.Ordinal).All(seen.Add))
            {
                return false;
            }
        }

        return true;
    }

    private IEnumerable<string> Members(Shape shape, HashSet<SchemaSet> passed) =>
        shape.Kind != ShapeKind.Union ? shapes.AllProperties(shape).Select(p => p.Name)
        : passed.Add(shape.Declared) ? shapes.Read(shape.Declared).Cases.SelectMany(c => Members(shapes.Read(c), passed)).Distinct(StringComparer.Ordinal)
        : [];

    private List<string> Of(Shape shape, string member, HashSet<SchemaSet> passed)
    {
        if (shape.Kind == ShapeKind.Union)
        {
            return passed.Add(shape.Declared) ? [.. shapes.Read(shape.Declared).Cases.SelectMany(c => Of(shapes.Read(c), member, passed))] : [];
        }

        if (shape.Base is not null && shapes.Hierarchy.MemberOf(shape.Declared.First) == member)
        {
            return KindsOf(shape);
        }

        return shape.Properties.FirstOrDefault(p => p.Name == member) is { } property ? Wires(shapes.Read(property.Value)) : [];
    }
}
