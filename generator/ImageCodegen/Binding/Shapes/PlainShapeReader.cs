using ImageCodegen.Binding.Alternatives;
using ImageCodegen.Binding.Constraints;
using ImageCodegen.Binding.Settings;
using ImageCodegen.Binding.Values;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Binding.Shapes;

/// <summary>Reads a place that declares a type itself, from all its parts at once.</summary>
internal sealed class PlainShapeReader(ShapeReader shapes, SchemaSet set, Parts parts)
{
    private readonly List<Schema> all = parts.Schemas;
    private readonly List<(Schema Schema, string Key)> leftOver = [];
    private readonly ContractSettings settings = shapes.Settings.For(set.First.Element);
    private readonly PlaceNull nulls = new(parts);
    private readonly PlaceTypes place = new(set, parts.Schemas, shapes.Settings.For(set.First.Element).Formats, shapes.Diagnostics);

    private DiagnosticBag Diagnostics => shapes.Diagnostics;

    private bool AssertsFormats => settings.AssertsFormats;

    public Shape Read()
    {
        var types = place.Types();
        var choices = set.OnlyType is null ? Choice.Of(all, shapes) : [];

        foreach (var choice in choices.Where(static c => c.Keyword == "oneOf"))
        {
            SameAlternatives.Report(choice.Owner, Diagnostics);
        }

        // A base that lists who derives from it describes itself.
        choices.RemoveAll(c => shapes.Hierarchy.DerivedOf(c.Owner).Count > 0 || (set.Alternative is not null && c.Owner == set.Schemas[^1]));
        if (shapes.Hierarchy.Holds(set.First) && set.Schemas.Count == 1)
        {
            types = ["object"];
        }

        var shape = OfType(types, choices);
        leftOver.AddRange(all.SelectMany(PlaceNull.Only).Where(only => shape.Kind == ShapeKind.Any || only.Key == "enum"));

        // In 3.0 an empty list is a fault, and says nothing; in 3.1 no value is in it.
        foreach (var schema in all)
        {
            if (schema.Enum is { Count: 0 } && schema.Dialect != OpenApiDialect.V30)
            {
                leftOver.Add((schema, "enum"));
            }
        }

        var constraints = Constraints(shape);
        var nullable = set.OnlyType is null && (nulls.IsReadFrom(shape) || choices.Exists(c => c.HasNull));
        if (nullable && !choices.Exists(c => c.HasNull) && !nulls.IsValid())
        {
            constraints.Add(new NotNull());
        }

        return shape with
        {
            Nullable = nullable,
            Constraints = constraints,
            Documentation = Annotations.Documentation(all),
            Default = Annotations.Default(all),
            Access = Annotations.Access(all),
        };
    }

    private List<Constraint> Constraints(Shape shape)
    {
        var constraints = ConstraintReader.Read(shape, all, AssertsFormats, Diagnostics);
        if (shape.Constraints.Count + constraints.Count > 1)
        {
            constraints = [.. shape.Constraints.Concat(constraints).Distinct()];
        }
        else
        {
            constraints.AddRange(shape.Constraints);
        }

        if (Allowed(shape) is { } allowed)
        {
            constraints.Add(allowed);
        }

        var assertion = set.OnlyType is null
            ? shapes.Assertions.Read(shape, all, leftOver, AssertsFormats)
            : shapes.Assertions.ReadText(shape, all, AssertsFormats);
        if (assertion is not null)
        {
            constraints.Add(assertion);
        }

        return constraints;
    }

    private Shape OfType(List<string> types, List<Choice> choices)
    {
        if (types.Count > 1 && choices is [var only] && only.Alternatives.All(a => IsWithin(shapes.Read(a), types)))
        {
            // The alternatives say all that the list of their types says.
            types = [];
        }

        if (types.Count > 1)
        {
            leftOver.AddRange(choices.Select(c => (c.Owner, c.Keyword)));

            // A number takes every integer, so the two together are no union.
            return types.Count == 2 && types.Contains("integer") && types.Contains("number")
                ? Scalar("number")
                : new AlternativesReader(shapes, set).Read([.. types.Select(t => shapes.Narrow(set, t))], exclusive: false, discriminator: null) ?? Any();
        }

        var type = types.Count == 1 ? types[0] : null;
        if (choices.Count == 0)
        {
            return type is null ? Any() : Typed(type, []);
        }

        if (type == "object" && choices is [var told] && TellingUnion.Of(set, told, shapes) is { } union)
        {
            leftOver.AddRange(union.LeftOver);
            return union.Shape;
        }

        if (type == "object" && HasMembers() || choices.Count > 1 && choices.TrueForAll(IsOfRecords))
        {
            leftOver.AddRange(choices.Select(c => (c.Owner, c.Keyword)));
            return Typed("object", choices);
        }

        return Chosen(choices, type) ?? (type is null ? Any() : Typed(type, []));
    }

    /// <summary>The first of the choices that is a type; what the others ask is left over.</summary>
    private Shape? Chosen(List<Choice> choices, string? type)
    {
        Shape? chosen = null;
        foreach (var choice in choices)
        {
            var reader = new AlternativesReader(shapes, set);
            var shape = chosen is null ? reader.Read(choice.Alternatives, choice.Keyword == "oneOf", choice.Owner.Discriminator) : null;
            if (shape is not null && Agrees(shape, type))
            {
                chosen = shape;
                if (!reader.TakesMore)
                {
                    continue;
                }
            }

            leftOver.Add((choice.Owner, choice.Keyword));
        }

        return chosen;
    }

    /// <summary>True where the alternatives come to what the type beside them says.</summary>
    private bool Agrees(Shape shape, string? type) => type switch
    {
        null => true,
        "object" => shape.Kind is ShapeKind.Record or ShapeKind.Map or ShapeKind.Union,
        "array" => shape.Kind == ShapeKind.List && !all.Exists(s => s.Mapping["items"] is not null),
        _ => TypeKey.JsonType(shape) is { } json && (json == type || (json == "integer" && type == "number")) && !all.Exists(s => s.Enum is not null),
    };

    private bool IsWithin(Shape shape, List<string> types) => shape.Kind switch
    {
        ShapeKind.Union => shape.Cases.Count > 0 && shape.Cases.All(c => shapes.Read(c).Kind != ShapeKind.Union && IsWithin(shapes.Read(c), types)),
        ShapeKind.List => types.Contains("array"),
        ShapeKind.Record or ShapeKind.Map => types.Contains("object"),
        _ => TypeKey.JsonType(shape) is { } type && (types.Contains(type) || (type == "integer" && types.Contains("number"))),
    };

    private bool HasMembers() =>
        all.Exists(s => s.Mapping["properties"] is MappingNode { Entries.Count: > 0 } || s.Mapping["additionalProperties"] is MappingNode { Entries.Count: > 0 });

    private bool IsOfRecords(Choice choice) => choice.Alternatives.All(a => shapes.Read(a).Kind == ShapeKind.Record);

    private Shape Typed(string type, List<Choice> choices) => type switch
    {
        "object" => Object(choices),
        "array" => new Shape { Kind = ShapeKind.List, Declared = set, Item = Items() },
        "null" => Any(),
        "string" or "integer" when place.IsWholeEnum && Enum(type) is { } named => named,
        _ => Scalar(type),
    };

    private Shape Object(List<Choice> choices)
    {
        var reader = new ObjectShapeReader(shapes, set, all);
        var shape = reader.Read([.. choices.Select(c => c.Alternatives)]);
        leftOver.AddRange(reader.LeftOver);
        return shape;
    }

    private SchemaSet? Items()
    {
        var items = all.Where(s => s.Mapping["items"] is not SequenceNode).Select(s => s.Child("items")).OfType<Schema>().Where(s => !s.IsFalse).ToList();
        var tuple = all.SelectMany(s => s.Mapping["items"] is SequenceNode ? s.Children("items") : s.Children("prefixItems")).ToList();
        if (tuple.Count == 0)
        {
            leftOver.AddRange(all.Where(s => s.Mapping["items"].AsBoolean() == false).Select(s => (s, "items")));
            return items.Count == 0 ? null : shapes.Set(items);
        }

        // What stands beside a tuple in another part is asked of all items.
        leftOver.AddRange(all.Where(s => s.Mapping["items"] is not null and not SequenceNode && s.Mapping["prefixItems"] is null).Select(s => (s, "items")));

        // What follows a tuple is open unless the schema says what it is, or that there is nothing.
        var closed = all.Exists(s =>
            s.Mapping["items"].AsBoolean() == false || s.Mapping["additionalItems"].AsBoolean() == false
                || (s.Mapping["unevaluatedItems"].AsBoolean() == false && !all.Exists(EvaluatesItems)));
        var most = all.Exists(s => s.Mapping["maxItems"] is ScalarNode count && JsonNumber.Parse(count.Text)?.ToInteger() <= tuple.Count);
        var rest = items.Count > 0 ? items : closed || most ? [] : null;
        return rest is null ? null : shapes.AnyOf([.. tuple.Concat(rest).Select(shapes.Set)]);
    }

    private static bool EvaluatesItems(Schema schema) =>
        Array.Exists(["oneOf", "anyOf", "if", "contains", "dependentSchemas"], k => schema.Mapping[k] is not null);

    /// <summary>A type of its own for the values: of strings always, of integers where they have names.</summary>
    private Shape? Enum(string type)
    {
        var values = EnumExtensions.Describe(all, place.Values!);
        return type == "string"
            ? new Shape { Kind = ShapeKind.Enum, Declared = set, Values = values }
            : values.Exists(v => v.Name is not null) && place.Values!.TrueForAll(v => LiteralReader.Scalar(ScalarKind.Int64, v) is not null)
                ? new Shape { Kind = ShapeKind.IntegerEnum, Declared = set, Scalar = place.Scalar(type), Values = [.. values.Select(LiteralReader.Normal)] }
                : null;
    }

    private Shape Scalar(string type) => new() { Kind = ShapeKind.Scalar, Declared = set, Scalar = place.Scalar(type), Const = place.Constant as ScalarNode };

    /// <summary>What <c>const</c> and an <c>enum</c> without a type of its own allow.</summary>
    private Constraint? Allowed(Shape shape)
    {
        var values = place.Constant is { } constant ? [constant] : shape.IsNamed && shape.Kind != ShapeKind.Union ? null : place.Values ?? place.AllowedNodes;
        if (values is null || shape.Kind is ShapeKind.Enum or ShapeKind.IntegerEnum && place.Constant is null)
        {
            return null;
        }

        var fitting = values.Where(v => !v.IsNull() && (set.OnlyType is null || (v is ScalarNode s && EnumReader.Fits(s, set.OnlyType)))).ToList();
        if (fitting is [ScalarNode only] && shape.Kind == ShapeKind.Scalar && LiteralReader.Scalar(shape.Scalar, only) is { } literal)
        {
            return new ConstValue(literal);
        }

        var texts = fitting.Select(JsonText.Of).ToList();
        if (shape.Kind == ShapeKind.Any && texts.Count > 0 && nulls.IsValid())
        {
            texts.Add("null");
        }

        return texts.Count == 0 || texts.Contains(null) ? null : new AllowedValues([.. texts.Select(t => t!)]);
    }

    private Shape Any() => new() { Kind = ShapeKind.Any, Declared = set };
}
