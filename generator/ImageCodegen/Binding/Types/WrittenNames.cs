using ImageCodegen.Binding.Shapes;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;

namespace ImageCodegen.Binding.Types;

/// <summary>
/// Which value of a discriminator is written for an object that is made without it (OpenAPI 3.1, 4.8.25): what is written can be read
/// back as the same case.
/// </summary>
internal sealed class WrittenNames(ShapeReader shapes)
{
    /// <summary>The values that mean a case, first the one that is written for it; and false where its user alone knows which that is.</summary>
    /// <param name="shape">The case.</param>
    /// <param name="member">The discriminator.</param>
    /// <param name="values">The values, those that a mapping has before others.</param>
    /// <param name="discriminator">What has the mapping; null where the document has none.</param>
    public (IReadOnlyList<string> Values, bool IsKnown) Of(Shape shape, string member, IReadOnlyList<string> values, Discriminator? discriminator)
    {
        var declared = shape.Kind == ShapeKind.Union ? null : shapes.AllProperties(shape).FirstOrDefault(p => p.Name == member)?.Value;
        var allowed = declared is null ? null : shapes.Read(declared) is { Kind: ShapeKind.Enum, Open: false } closed ? closed.Values : null;
        List<string> ordered = [.. values.OrderBy(v => allowed is not null && allowed.All(a => a.Wire != v))];
        return (ordered, (ordered.Count == 1 || (IsMapped(ordered, discriminator) && shape.Kind != ShapeKind.Union)) && HasPlace(shape, member, []));
    }

    private static bool IsMapped(List<string> values, Discriminator? discriminator) =>
        values.Count > 0 && discriminator?.Values.Any(m => m.Value == values[0]) == true;

    private bool HasPlace(Shape shape, string member, HashSet<SchemaSet> passed) => shape.Kind switch
    {
        ShapeKind.Union => passed.Add(shape.Declared) && shapes.Read(shape.Declared).Cases.All(c => HasPlace(shapes.Read(c), member, passed)),
        ShapeKind.Record => shapes.AllProperties(shape).FirstOrDefault(p => p.Name == member) is { } property
            ? IsText(shapes.Read(property.Value))
            : shape.Additional == AdditionalMembers.Kept && TakesText(shape),
        ShapeKind.Map => TakesText(shape),
        ShapeKind.Any => false,
        _ => true,
    };

    private bool TakesText(Shape shape) => shape.Item is null || IsText(shapes.Read(shape.Item));

    private static bool IsText(Shape shape) =>
        shape.Kind is ShapeKind.Enum or ShapeKind.Any || (shape.Kind == ShapeKind.Scalar && TypeKey.JsonType(shape) == "string");
}
