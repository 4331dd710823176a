using ImageCodegen.Binding.Settings;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Binding.Shapes;

/// <summary>Reads a place that declares a type itself, from all its parts at once.</summary>
internal sealed class PlainShapeReader(ShapeReader shapes, SchemaSet set, Parts parts)
{
    private readonly List<Schema> all = parts.Schemas;

    private DiagnosticBag Diagnostics => shapes.Diagnostics;

    private FormatMap Formats => shapes.Settings.For(set.First.Element).Formats;

    public Shape Read()
    {
        var dynamic = all.Exists(s => s.Mapping["$dynamicRef"] is not null || s.Mapping["$recursiveRef"] is not null);
        var types = TypesOf();
        var constant = Const();
        var shape = dynamic ? Any() : OfType(types, constant);
        var constraints = ConstraintReader.Read(shape, all, Diagnostics).ToList();
        if (shape.Const is { } value && shape.Kind == ShapeKind.Scalar && LiteralReader.Scalar(shape.Scalar, value) is { } literal)
        {
            constraints.Add(new ConstValue(literal));
        }

        return new Shape
        {
            Kind = shape.Kind,
            Declared = set,
            Scalar = shape.Scalar,
            Nullable = IsNullable(shape.Kind),
            Properties = shape.Properties,
            Additional = shape.Additional,
            Item = shape.Item,
            Values = shape.Values,
            Constraints = constraints,
            Documentation = Annotations.Documentation(all),
            Default = Annotations.Default(all),
            Const = shape.Const,
        };
    }

    private Shape OfType(List<string> types, ScalarNode? constant)
    {
        if (types.Count > 1)
        {
            // A number takes every integer, so the two together are no union.
            if (types.Order(StringComparer.Ordinal).SequenceEqual(["integer", "number"], StringComparer.Ordinal))
            {
                return Scalar("number", constant);
            }

            Diagnostics.Add(Text.Diagnostics.UnsupportedUnion, all.Find(s => s.Types.Count > 1)!.Get("type")!.Value.Span, "type", "any JSON value is taken");
            return Any();
        }

        var type = types.Count == 1 ? types[0] : Implied(constant);
        var union = all.Find(s => Keywords.Unions.Any(u => s.Children(u).Count(a => !Parts.IsNullSchema(a)) > 1));
        if (union is not null)
        {
            var keyword = Array.Find(Keywords.Unions, u => union.Children(u).Count > 1)!;
            Diagnostics.Add(
                Text.Diagnostics.UnsupportedUnion,
                union.Mapping.TryGet(keyword, out var entry) ? entry.KeySpan : union.Span,
                keyword,
                HasShape(type) ? "the rest of the schema counts" : "any JSON value is taken");
            return HasShape(type) ? Typed(type!, constant) : Any();
        }

        return type is null ? Any() : Typed(type, constant);
    }

    /// <summary>True where the keywords beside a union tell a type of their own.</summary>
    private bool HasShape(string? type) => type switch
    {
        null => false,
        "object" => all.Exists(s => s.Mapping["properties"] is not null),
        "array" => all.Exists(s => s.Mapping["items"] is not null),
        _ => true,
    };

    private Shape Typed(string type, ScalarNode? constant) => type switch
    {
        "object" => new ObjectShapeReader(shapes, set, all).Read(),
        "array" => new Shape { Kind = ShapeKind.List, Declared = set, Item = Items() },
        "null" => Any(),
        _ => EnumValues(type) is { } values ? Enum(type, values, constant) : Scalar(type, constant),
    };

    private SchemaSet? Items()
    {
        if (all.Exists(s => s.Mapping["prefixItems"] is not null))
        {
            return null;
        }

        var items = all.Select(s => s.Child("items")).OfType<Schema>().ToList();
        return items.Count == 0 ? null : shapes.Set(items);
    }

    private Shape Enum(string type, List<ScalarNode> values, ScalarNode? constant)
    {
        if (type == "string")
        {
            return values.Count == 0
                ? Scalar(type, constant)
                : new Shape { Kind = ShapeKind.Enum, Declared = set, Values = [.. values.Select(v => v.Text)] };
        }

        Diagnostics.Add(Text.Diagnostics.UnsupportedEnum, all.Find(s => s.Enum is not null)!.Get("enum")!.Value.Span, $"{type} values", $"the type {type}");
        return Scalar(type, constant);
    }

    /// <summary>The values that every <c>enum</c> of the place allows, null left out; null where there is no <c>enum</c>.</summary>
    private List<ScalarNode>? EnumValues(string type)
    {
        List<ScalarNode>? values = null;
        foreach (var schema in all.Where(s => s.Enum is not null))
        {
            var own = EnumReader.Read(schema, type, Diagnostics);
            var common = values?.FindAll(v => own.Exists(o => o.Text == v.Text));
            if (common is { Count: 0 } && own.Count > 0 && values!.Count > 0)
            {
                Diagnostics.Add(Text.Diagnostics.AllOfConflict, schema.Span, "no enum value is in all of them", "the last list counts");
                common = own;
            }

            values = common ?? own;
        }

        return values;
    }

    private Shape Scalar(string type, ScalarNode? constant)
    {
        var format = all.Select(s => s.Text("format")).LastOrDefault(f => f is not null);
        var encoding = all.Select(s => s.Text("contentEncoding")).LastOrDefault(e => e is not null);
        var kind = Formats.Scalar(type, format, encoding);
        if (constant is not null && LiteralReader.Scalar(kind, constant) is null)
        {
            // A constant that C# has no literal for is compared as the text that it is.
            kind = type == "string" && constant.Type == ScalarType.String ? ScalarKind.String : kind;
        }

        return new Shape { Kind = ShapeKind.Scalar, Declared = set, Scalar = kind, Const = constant };
    }

    private ScalarNode? Const()
    {
        if (all.FindLast(s => s.Mapping["const"] is not null)?.Get("const") is not { } value)
        {
            return null;
        }

        if (value.Node is ScalarNode scalar && !scalar.IsNull())
        {
            return scalar;
        }

        Diagnostics.Add(Text.Diagnostics.UnsupportedConst, value.Span, value.Node.Kind);
        return null;
    }

    /// <summary>What all parts allow as a type, null left out; empty where nothing is said or nothing is left.</summary>
    private List<string> TypesOf()
    {
        List<string>? common = null;
        foreach (var schema in all.Where(s => s.Types.Count > 0 && s.Types is not ["null"]))
        {
            var own = schema.Types.Where(t => t != "null").ToList();
            var merged = common is null ? own : Intersect(common, own);
            if (merged.Count == 0)
            {
                Diagnostics.Add(Text.Diagnostics.AllOfConflict, schema.Span, $"{string.Join(" or ", common!)} and {string.Join(" or ", own)}", "the first counts");
                continue;
            }

            common = merged;
        }

        return common ?? (all.Exists(s => s.Types is ["null"]) ? ["null"] : []);
    }

    private static List<string> Intersect(List<string> a, List<string> b) =>
    [
        .. a.Where(t => b.Contains(t, StringComparer.Ordinal) || (t == "integer" && b.Contains("number", StringComparer.Ordinal))),
        .. b.Where(t => t == "integer" && a.Contains("number", StringComparer.Ordinal) && !a.Contains("integer", StringComparer.Ordinal)),
    ];

    /// <summary>The type that other keywords speak of where none is given.</summary>
    private string? Implied(ScalarNode? constant)
    {
        if (all.Exists(s => s.HasType))
        {
            return null;
        }

        if (all.Exists(s => s.Mapping["properties"] is not null || s.Mapping["additionalProperties"] is MappingNode || s.Mapping["patternProperties"] is not null))
        {
            return "object";
        }

        if (all.Exists(s => s.Mapping["items"] is not null || s.Mapping["prefixItems"] is not null))
        {
            return "array";
        }

        var values = constant is not null ? [constant] : all.Find(s => s.Enum is not null)?.Enum!.Select(e => e.Node).ToList();
        return values is not null
            ? EnumReader.CommonType(values)
            : all.Select(s => Formats.ImpliedType(s.Text("format"))).FirstOrDefault(t => t is not null);
    }

    private bool IsNullable(ShapeKind kind)
    {
        if (parts.HasNullAlternative || parts.Own.Exists(s => s.IsNullable))
        {
            return true;
        }

        var typed = all.Where(s => s.Types.Count > 0).ToList();
        return typed.Count > 0
            ? typed.TrueForAll(s => s.Types.Contains("null", StringComparer.Ordinal) || s.IsNullable || EnumReader.HasNull(s))
            : all.Exists(EnumReader.HasNull) || (kind == ShapeKind.Any && !all.Exists(s => s.Dialect == OpenApiDialect.V30 && s.HasType));
    }

    private Shape Any() => new() { Kind = ShapeKind.Any, Declared = set };
}
