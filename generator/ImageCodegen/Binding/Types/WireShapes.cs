using ImageCodegen.Binding.Shapes;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Binding.Types;

/// <summary>Finds out what tells the cases of a union apart on the wire.</summary>
internal sealed class WireShapes(ShapeReader shapes)
{
    /// <summary>A set of values that is larger is no help, and a burden to print.</summary>
    private const int MostConstants = 12;

    /// <summary>The member that tells the cases apart, if there is one, and the wire shapes of the cases in their order.</summary>
    public (string? Discriminator, List<UnionShape> Shapes) Of(List<(SchemaSet Place, Shape Shape)> cases, Discriminator? discriminator)
    {
        var name = discriminator?.PropertyName ?? Telling(cases);
        var values = discriminator is not null ? DiscriminatorValues(cases, discriminator)
            : name is not null ? cases.ConvertAll(c => Constants(c.Shape, name, []))
            : null;
        var found = Told(cases.ConvertAll(c => Of(c.Shape, [])));
        var rest = discriminator?.Default is { } schema && shapes.Read(shapes.Set(schema)).Declared is var declared
            ? Places(cases).GetValueOrDefault(declared, -1)
            : -1;
        return values is null || values.TrueForAll(v => v.Count == 0)
            ? (null, found)
            : (name, [.. found.Select((s, i) => Named(s, cases[i].Shape, name!, values[i], discriminator) with { IsDefault = i == rest })]);
    }

    private UnionShape Named(UnionShape wire, Shape shape, string member, List<string> values, Discriminator? discriminator)
    {
        var (ordered, isKnown) = new WrittenNames(shapes).Of(shape, member, values, discriminator);
        return wire with { DiscriminatorValues = [.. ordered], IsNamedByUser = values.Count > 0 && !isKnown };
    }

    /// <summary>The first member that every object declares with constants that no other object has; null where there is none.</summary>
    private string? Telling(List<(SchemaSet Place, Shape Shape)> cases)
    {
        var objects = cases.FindAll(c => c.Shape.Kind is ShapeKind.Record or ShapeKind.Map or ShapeKind.Union);
        if (objects.Count < 2 || objects.Exists(o => o.Shape.Kind == ShapeKind.Map))
        {
            return null;
        }

        return Members(objects[0].Shape, []).FirstOrDefault(m => Differs(objects, m));
    }

    private bool Differs(List<(SchemaSet Place, Shape Shape)> objects, string member)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (_, shape) in objects)
        {
            var values = Constants(shape, member, []);
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

    /// <summary>The mapped values; of a case without one the constants that it declares, otherwise the name of its schema.</summary>
    private List<List<string>> DiscriminatorValues(List<(SchemaSet Place, Shape Shape)> cases, Discriminator discriminator)
    {
        var values = cases.ConvertAll(_ => new List<string>());
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var places = Places(cases);
        foreach (var (value, span, schema) in discriminator.Values)
        {
            var at = schema is null ? -1 : places.GetValueOrDefault(shapes.Read(shapes.Set(schema)).Declared, -1);
            if (at < 0)
            {
                shapes.Diagnostics.Add(Diagnostics.UnknownMapping, span, value);
            }
            else if (taken.Add(value))
            {
                values[at].Add(value);
            }
        }

        for (var i = 0; i < cases.Count; i++)
        {
            var mapped = values[i].Count > 0;
            values[i].AddRange(Constants(cases[i].Shape, discriminator.PropertyName, []).Where(taken.Add));
            if (!mapped && values[i].Count == 0)
            {
                values[i].AddRange(Names(cases[i].Place, cases[i].Shape, []).Where(taken.Add));
            }
        }

        return values;
    }

    /// <summary>Which case comes first that is a type, or holds it.</summary>
    private Dictionary<SchemaSet, int> Places(List<(SchemaSet Place, Shape Shape)> cases)
    {
        var places = new Dictionary<SchemaSet, int>();
        for (var i = 0; i < cases.Count; i++)
        {
            Note(cases[i].Shape, i, places, []);
        }

        return places;
    }

    private void Note(Shape shape, int index, Dictionary<SchemaSet, int> places, HashSet<SchemaSet> passed)
    {
        places.TryAdd(shape.Declared, index);
        if (shape.Declared.Alternative is { } alternative)
        {
            places.TryAdd(shapes.Read(alternative).Declared, index);
        }

        if (shape.Kind == ShapeKind.Union && passed.Add(shape.Declared))
        {
            foreach (var inner in shapes.Read(shape.Declared).Cases)
            {
                Note(shapes.Read(inner), index, places, passed);
            }
        }
    }

    /// <summary>The names of the components that the case refers to.</summary>
    private IEnumerable<string> Names(SchemaSet place, Shape shape, HashSet<SchemaSet> passed)
    {
        var name = place.First is { IsReference: true } reference ? reference.Target()?.Element.Path.Segment : null;
        IEnumerable<string> own = name is { Length: > 0 } ? [name] : [];
        return shape.Kind == ShapeKind.Union && passed.Add(shape.Declared)
            ? own.Concat(shapes.Read(shape.Declared).Cases.SelectMany(c => Names(c, shapes.Read(c), passed)))
            : own;
    }

    private List<string> Constants(Shape shape, string member, HashSet<SchemaSet> passed)
    {
        if (shape.Kind == ShapeKind.Union)
        {
            return passed.Add(shape.Declared) ? [.. shapes.Read(shape.Declared).Cases.SelectMany(c => Constants(shapes.Read(c), member, passed))] : [];
        }

        if (shape.Base is not null && shapes.Hierarchy.MemberOf(shape.Declared.First) == member)
        {
            return KindsOf(shape);
        }

        return shape.Properties.FirstOrDefault(p => p.Name == member) is { } property ? Wires(shapes.Read(property.Value)) : [];
    }

    private List<string> KindsOf(Shape shape) =>
        [.. shapes.Hierarchy.KindsOf(shape.Declared.First), .. shape.Derived.SelectMany(d => KindsOf(shapes.Read(d)))];

    private static List<string> Wires(Shape shape) => shape switch
    {
        { Const: { } constant } => [constant.Text],
        { Kind: ShapeKind.Enum or ShapeKind.IntegerEnum, Open: false } => [.. shape.Values.Select(v => v.Wire)],
        _ => [],
    };

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
            : Wires(shape);

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
