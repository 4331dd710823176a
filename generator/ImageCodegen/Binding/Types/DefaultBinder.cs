using ImageCodegen.Binding.Shapes;
using ImageCodegen.Binding.Values;
using ImageCodegen.Model;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Binding.Types;

/// <summary>Turns defaults into constants of the types of their places. One that does not fit its type is reported and left out.</summary>
internal sealed class DefaultBinder(ShapeReader shapes, TypeCollector collector)
{
    private const int DeepestNesting = 32;

    // Beyond this, items one by one are no easier to read than JSON.
    private const int LongestList = 32;

    /// <summary>The default of a place; null where there is none, or none that fits.</summary>
    public LiteralModel? Of(ContractDraft user, SchemaSet set)
    {
        var shape = shapes.Read(set);
        if (shape.Default is not { } value)
        {
            return null;
        }

        var node = value.Node;
        var literal = Literal(user, set, shape, node);
        var isMeant = literal is null && (literal = Scalar(user, shape, node = Meant(shape, node))) is not null;
        var (expected, done) = literal is null ? (Expected(shape), "ignored")
            : IsUnknown(literal, shape) ? ("one of its values", "ignored")
            : !DefaultJudge.IsValid(shape, shapes.PartsOf(set), node) ? ("valid by its own schema", "ignored")
            : (Expected(shape), "taken as one");
        if (isMeant || done == "ignored")
        {
            shapes.Diagnostics.Add(Diagnostics.DefaultType, value.Span, (value.Node as ScalarNode)?.Text ?? value.Node.Kind, expected, done);
        }

        return done == "ignored" ? null : literal;
    }

    /// <summary>The number or boolean that a text is, and the text of what should be one. Text of any other type is no date.</summary>
    private static Node Meant(Shape shape, Node node) =>
        node is ScalarNode written && (written.Type == ScalarType.String || shape.Kind != ShapeKind.Scalar || shape.Scalar == ScalarKind.String)
            ? EnumReader.As(written, TypeKey.JsonType(shape)) ?? node
            : node;

    /// <summary>True for a value that its enum does not have, where it should have all.</summary>
    private bool IsUnknown(LiteralModel? literal, Shape shape) => !shape.Open && literal switch
    {
        EnumLiteral { CSharpName: null } or IntegerEnumLiteral { CSharpName: null } => true,
        ListLiteral list when shape.Item is { } item => list.Items.Any(i => IsUnknown(i, shapes.Read(item))),
        _ => false,
    };

    private LiteralModel? Literal(ContractDraft user, SchemaSet set, Shape shape, Node node) =>
        Scalar(user, shape, node) ?? (LiteralModel?)List(user, shape, node) ?? Json(set, shape, node);

    private LiteralModel? Scalar(ContractDraft user, Shape shape, Node node)
    {
        if (node is not ScalarNode value)
        {
            return null;
        }

        if (shape.Kind == ShapeKind.Scalar)
        {
            return LiteralReader.Scalar(shape.Scalar, value) ?? LiteralReader.Text(shape.Scalar, value);
        }

        if (shape.Kind is not (ShapeKind.Enum or ShapeKind.IntegerEnum) || collector.OwnerOf(user, shape.Declared).Find(shape.Declared) is not { } draft)
        {
            return null;
        }

        string? NameOf(string wire) => draft.Values.FirstOrDefault(v => v.Wire == wire)?.CSharpName;
        return shape.Kind == ShapeKind.Enum
            ? value.Type == ScalarType.String ? new EnumLiteral(draft.Name, value.Text, NameOf(value.Text)) : null
            : LiteralReader.Scalar(shape.Scalar, value) is NumberLiteral integer
                ? new IntegerEnumLiteral(draft.Name, integer.Text, NameOf(integer.Text))
                : null;
    }

    private JsonLiteral? Json(SchemaSet set, Shape shape, Node node) =>
        shape.Kind is not (ShapeKind.Scalar or ShapeKind.Enum or ShapeKind.IntegerEnum) && Fits(set, node, 0)
            && JsonText.Of(node) is { } json
            ? new JsonLiteral(json)
            : null;

    /// <summary>A short list of constants; null for other lists.</summary>
    private ListLiteral? List(ContractDraft user, Shape shape, Node node)
    {
        if (shape.Kind != ShapeKind.List || node is not SequenceNode { Items: { Count: <= LongestList } items })
        {
            return null;
        }

        var item = shape.Item is { } set ? shapes.Read(set) : null;
        var literals = items.Select(i => item is null ? null : Scalar(user, item, i)).ToList();
        return literals.Contains(null) ? null : new ListLiteral([.. literals.Select(l => l!)]);
    }

    /// <summary>True where a value is one of the place.</summary>
    private bool Fits(SchemaSet? set, Node node, int depth)
    {
        if (set is null)
        {
            return true;
        }

        var shape = shapes.Read(set);
        if (node.IsNull() || depth > DeepestNesting)
        {
            return node.IsNull() && shape.Nullable;
        }

        return shape.Kind switch
        {
            ShapeKind.Scalar => node is ScalarNode value && (LiteralReader.Scalar(shape.Scalar, value) ?? LiteralReader.Text(shape.Scalar, value)) is not null,
            ShapeKind.Enum => node is ScalarNode { Type: ScalarType.String },
            ShapeKind.IntegerEnum => node is ScalarNode number && LiteralReader.Scalar(shape.Scalar, number) is not null,
            ShapeKind.List => node is SequenceNode list && list.Items.All(i => Fits(shape.Item, i, depth + 1)),
            ShapeKind.Map => node is MappingNode map && map.Entries.All(e => Fits(shape.Item, e.Value, depth + 1)),
            ShapeKind.Record => node is MappingNode record && shapes.AllProperties(shape)
                .All(p => record[p.Name] is { } member ? Fits(p.Value, member, depth + 1) : !p.Required),
            ShapeKind.Union => shape.Cases.Any(c => Fits(c, node, depth + 1)),
            _ => true,
        };
    }

    private static string Expected(Shape shape) => shape.Kind switch
    {
        ShapeKind.List => "a list of its items' type",
        ShapeKind.Map or ShapeKind.Record => "an object of its members' types",
        ShapeKind.Union => "of any of its types",
        ShapeKind.Enum => "a string",
        _ => "of the type " + (shape.Scalar is ScalarKind.String or ScalarKind.Boolean ? TypeKey.JsonType(shape) : shape.Scalar.ToString()),
    };
}
