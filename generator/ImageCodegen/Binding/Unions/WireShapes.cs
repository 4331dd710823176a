using ImageCodegen.Binding.Shapes;
using ImageCodegen.Binding.Values;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;

namespace ImageCodegen.Binding.Unions;

/// <summary>Finds out what tells the cases of a union apart on the wire.</summary>
internal sealed class WireShapes(ShapeReader shapes)
{
    /// <summary>A set of values that is larger is no help, and a burden to print.</summary>
    private const int MostConstants = 12;

    private readonly MemberConstants constants = new(shapes);

    /// <summary>The member that tells the cases apart, if there is one, and the wire shapes of the cases in their order.</summary>
    public (string? Discriminator, List<UnionShape> Shapes) Of(List<(SchemaSet Place, Shape Shape)> cases, Discriminator? discriminator)
    {
        var name = discriminator?.PropertyName ?? constants.Telling(cases.ConvertAll(c => c.Shape));
        var found = Told(cases.ConvertAll(c => Of(c.Shape, [])));
        var names = name is null ? null : new DiscriminatorValues(shapes, cases, name, discriminator);
        if (names is not { HasValues: true })
        {
            return (null, found);
        }

        var rest = discriminator?.Default is { } schema ? names.IndexOf(schema) : -1;
        return (name, [.. found.Select((s, i) => names.Named(s, i) with { IsDefault = i == rest })]);
    }

    /// <summary>The shapes with those constants alone that tell a case from another.</summary>
    private static List<UnionShape> Told(List<UnionShape> found)
    {
        var objects = found.FindAll(s => s.Kinds.HasFlag(JsonKinds.Object));
        var with = objects.SelectMany(o => o.Members.Distinct(StringComparer.Ordinal)).CountBy(m => m, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var same = objects.SelectMany(o => o.Constants.Distinct()).CountBy(c => c).ToDictionary();
        return found.ConvertAll(s => s with
        {
            Constants = [.. s.Constants.Where(c => with.GetValueOrDefault(c.WireName) > same.GetValueOrDefault(c))],
        });
    }

    private UnionShape Of(Shape shape, HashSet<SchemaSet> passed)
    {
        switch (shape.Kind)
        {
            case ShapeKind.Union:
                return passed.Add(shape.Declared)
                    ? Joined([.. shapes.Read(shape.Declared).Cases.Select(c => Of(shapes.Read(c), passed))])
                    : new UnionShape { Kinds = JsonKinds.None };
            case ShapeKind.Record:
                return new UnionShape
                {
                    Kinds = JsonKinds.Object,
                    Required = [.. shapes.AllProperties(shape).Where(p => p.Required).Select(p => p.Name)],
                    Members = [.. shapes.AllProperties(shape).Select(p => p.Name)],
                    Constants =
                    [
                        .. shapes.AllProperties(shape)
                            .Select(p => (p.Name, Texts: ConstantTexts(shapes.Read(p.Value))))
                            .Where(c => c.Texts.Count is > 0 and <= MostConstants).Select(c => new ConstMember(c.Name, [.. c.Texts])),
                    ],
                };
            case ShapeKind.Scalar when shape.Scalar == ScalarKind.File:
                return new UnionShape { Kinds = JsonKinds.Object, Required = ["data", "fileName"], Members = ["data", "fileName", "contentType"] };
            default:
                return new UnionShape { Kinds = Kinds(shape), Texts = [.. Texts(shape)] };
        }
    }

    private static JsonKinds Kinds(Shape shape) => shape.Kind switch
    {
        ShapeKind.List => JsonKinds.Array,
        ShapeKind.Map => JsonKinds.Object,
        ShapeKind.Any => JsonKinds.Any,
        _ => TypeKey.JsonType(shape) switch
        {
            "integer" => JsonKinds.Integer,
            "number" => JsonKinds.Number,
            "boolean" => JsonKinds.Boolean,
            _ => JsonKinds.String,
        },
    };

    private static List<string> Texts(Shape shape) =>
        shape.Kind == ShapeKind.Scalar && shape.Constraints.OfType<AllowedValues>().FirstOrDefault() is { } allowed && shape.Scalar != ScalarKind.Boolean
            ? [.. allowed.JsonTexts.Select(t => t.StartsWith('"') ? System.Text.Json.JsonDocument.Parse(t).RootElement.GetString()! : t)]
            : MemberConstants.Wires(shape);

    private static List<string> ConstantTexts(Shape shape) =>
        shape.Nullable ? []
        : shape.Constraints.OfType<AllowedValues>().FirstOrDefault() is { } allowed ? [.. allowed.JsonTexts]
        : shape.Const is { } constant ? [JsonText.Of(constant)!]
        : shape is { Kind: ShapeKind.Enum, Open: false } ? [.. shape.Values.Select(v => JsonText.Of(new ScalarNode(default, ScalarType.String, v.Wire))!)]
        : shape is { Kind: ShapeKind.IntegerEnum, Open: false } ? [.. shape.Values.Select(v => v.Wire)]
        : [];

    /// <summary>What holds for a value of any of the shapes.</summary>
    private static UnionShape Joined(List<UnionShape> some)
    {
        var objects = some.FindAll(s => s.Kinds.HasFlag(JsonKinds.Object));
        var first = objects.FirstOrDefault();
        var texts = some.FindAll(s => (s.Kinds & (JsonKinds.String | JsonKinds.Integer)) != JsonKinds.None);
        return new UnionShape
        {
            Kinds = some.Aggregate(JsonKinds.None, (all, s) => all | s.Kinds),
            Required = first is null ? [] : [.. first.Required.Where(r => objects.TrueForAll(o => o.Required.Contains(r, StringComparer.Ordinal)))],
            Members = [.. objects.SelectMany(o => o.Members).Distinct(StringComparer.Ordinal)],
            Constants = first is null ? [] : [.. first.Constants.Where(c => objects.TrueForAll(o => o.Constants.Any(x => x.WireName == c.WireName))).Select(c =>
                new ConstMember(
                    c.WireName,
                    [
                        .. objects.SelectMany(o => o.Constants.First(x => x.WireName == c.WireName).JsonTexts)
                            .Distinct(StringComparer.Ordinal),
                    ]))],
            Texts = texts.TrueForAll(t => t.Texts.Count > 0) ? [.. texts.SelectMany(t => t.Texts).Distinct(StringComparer.Ordinal)] : [],
        };
    }
}
