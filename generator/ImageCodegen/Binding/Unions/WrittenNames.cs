using System.Globalization;
using ImageCodegen.Binding.Shapes;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;

namespace ImageCodegen.Binding.Unions;

/// <summary>
/// Which value of a discriminator is written for an object that is made without it (OpenAPI 3.1, 4.8.25): what is written can be read
/// back as the same case.
/// </summary>
internal sealed class WrittenNames(ShapeReader shapes)
{
    private enum Room
    {
        None,
        Text,
        Literal,
    }

    /// <summary>
    /// The values that mean a case, first the one that is written for it; false where its user alone knows which that is; and whether it is
    /// written as a number or a boolean.
    /// </summary>
    /// <param name="shape">The case.</param>
    /// <param name="member">The discriminator.</param>
    /// <param name="values">The values, those that a mapping has before others.</param>
    /// <param name="discriminator">What has the mapping; null where the document has none.</param>
    public (IReadOnlyList<string> Values, bool IsKnown, bool IsLiteral) Of(Shape shape, string member, IReadOnlyList<string> values, Discriminator? discriminator)
    {
        var declared = shape.Kind == ShapeKind.Union ? null : shapes.AllProperties(shape).FirstOrDefault(p => p.Name == member)?.Value;
        var allowed = declared is null ? null : shapes.Read(declared) is { Kind: ShapeKind.Enum, Open: false } closed ? closed.Values : null;
        List<string> ordered = [.. values.OrderBy(v => allowed is not null && allowed.All(a => a.Wire != v))];
        var room = ordered.Count == 0 ? Room.None : RoomIn(shape, member, ordered[0], []);
        return (ordered, (ordered.Count == 1 || IsMapped(ordered, discriminator)) && room != Room.None, room == Room.Literal);
    }

    private static bool IsMapped(List<string> values, Discriminator? discriminator) =>
        values.Count > 0 && discriminator?.Values.Any(m => m.Value == values[0]) == true;

    private Room RoomIn(Shape shape, string member, string value, HashSet<SchemaSet> passed) => shape.Kind switch
    {
        ShapeKind.Union => RoomInAll(shape, member, value, passed) ?? Room.Text,
        ShapeKind.Record => shapes.AllProperties(shape).FirstOrDefault(p => p.Name == member) is { } property
            ? RoomOf(shapes.Read(property.Value), value)
            : shape.Additional == AdditionalMembers.Kept ? RoomForMore(shape, value) : Room.None,
        ShapeKind.Map => RoomForMore(shape, value),
        ShapeKind.Any => Room.None,
        _ => Room.Text,
    };

    /// <summary>The room that all objects of a union have; null where it has no object that was not seen before.</summary>
    private Room? RoomInAll(Shape union, string member, string value, HashSet<SchemaSet> passed)
    {
        if (!passed.Add(union.Declared))
        {
            return null;
        }

        var rooms = shapes.Read(union.Declared).Cases.Select(shapes.Read).Where(c => c.Kind is ShapeKind.Union or ShapeKind.Record or ShapeKind.Map or ShapeKind.Any)
            .Select(c => c.Kind == ShapeKind.Union ? RoomInAll(c, member, value, passed) : RoomIn(c, member, value, passed)).OfType<Room>().Distinct().ToList();
        return rooms is [] ? null : rooms is [var only] ? only : Room.None;
    }

    private Room RoomForMore(Shape shape, string value) => shape.Item is null ? Room.Text : RoomOf(shapes.Read(shape.Item), value);

    private static Room RoomOf(Shape member, string value) => TypeKey.JsonType(member) switch
    {
        "string" => Room.Text,
        "integer" or "number" or "boolean" => IsLiteral(TypeKey.JsonType(member)!, value) ? Room.Literal : Room.None,
        _ => member.Kind != ShapeKind.Any ? Room.None : member.Const is null or { Type: ScalarType.String } ? Room.Text : Room.None,
    };

    /// <summary>True where the text is JSON of the type, in the form in which it is written.</summary>
    internal static bool IsLiteral(string type, string text) => type switch
    {
        "boolean" => text is "true" or "false",
        _ => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number.ToString(CultureInfo.InvariantCulture) == text && (type == "number" || decimal.IsInteger(number)),
    };
}
