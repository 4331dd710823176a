using ImageCodegen.Emission.Escaping;
using ImageCodegen.Emission.ViewModels;
using ImageCodegen.Model;

namespace ImageCodegen.Emission.Builders;

/// <summary>The checks of one file: of members, of items, of the cases of a union, and the patterns and schemas that they use.</summary>
/// <param name="types">Prints their types.</param>
/// <param name="names">Names the patterns and schemas.</param>
/// <param name="hides">True where an enum's name in front of a dot would mean something else.</param>
internal sealed class CheckBuilder(TypePrinter types, LocalNames names, Func<TypeName, bool> hides)
{
    /// <summary>The patterns that the checks use, by the order of use.</summary>
    internal List<PatternView> Patterns { get; } = [];

    /// <summary>The schemas that the checks use, by the order of use.</summary>
    internal List<SchemaView> Schemas { get; } = [];

    /// <summary>The name of what a check of an item looks at.</summary>
    internal static CSharpAccess Item { get; } = CSharpAccess.Local(Views.Name("item"));

    /// <summary>Everything that is checked of a value.</summary>
    internal IEnumerable<CheckView> Value(CSharpLiteral name, CSharpAccess access, ValueModel value, bool nullable, string patternName)
    {
        foreach (var check in Constraints(name, access, value, nullable, patternName))
        {
            yield return check;
        }

        foreach (var check in Structure(name, access, value.Type, patternName))
        {
            yield return check;
        }
    }

    /// <summary>What is checked of a value itself, and not of what it holds.</summary>
    internal IEnumerable<CheckView> Constraints(CSharpLiteral name, CSharpAccess access, ValueModel value, bool nullable, string patternName) =>
        value.Constraints.SelectMany(constraint => Constraint(name, access, value.Type, constraint, nullable, patternName));

    private IEnumerable<CheckView> Structure(CSharpLiteral name, CSharpAccess access, TypeRef type, string patternName)
    {
        switch (type)
        {
            case EnumRef { Open: false } or IntegerEnumRef { Open: false }:
                yield return Check(CSharpType.Simple("Known"), name, access);
                break;
            case RecordRef or UnionRef
                or ListRef { Item: { Type: RecordRef or UnionRef, Nullable: false, Constraints.Count: 0 } }
                or MapRef { Value: { Type: RecordRef or UnionRef, Nullable: false, Constraints.Count: 0 } }:
                yield return Check(CSharpType.Simple("Nested"), name, access);
                break;
            case ListRef list when Inner(list.Item, patternName) is { Count: > 0 } inner:
                yield return Each("Each", name, access, list.Item, inner);
                break;
            case MapRef map when Inner(map.Value, patternName) is { Count: > 0 } inner:
                yield return Each("EachValue", name, access, map.Value, inner);
                break;
        }
    }

    private List<CheckView> Inner(ValueModel item, string patternName) =>
        [.. Value(CSharpLiteral.Null, Item, item, item.Nullable, patternName + "Item")];

    private IEnumerable<CheckView> Constraint(CSharpLiteral name, CSharpAccess access, TypeRef type, Constraint constraint, bool nullable, string patternName)
    {
        var text = type switch
        {
            ScalarRef { Kind: ScalarKind.String } => access,
            EnumRef => access.WireValue(nullable),
            _ => null,
        };
        (ScalarKind Kind, CSharpAccess Access)? number = type switch
        {
            ScalarRef scalar => (scalar.Kind, access),
            IntegerEnumRef => (ScalarKind.Int64, access.WireValue(nullable)),
            _ => null,
        };
        switch (constraint, type)
        {
            case (NotNull, _):
                return [Check(CSharpType.Simple("Required"), name, access)];
            case (TextLength length, _) when text is not null:
                return Bounded([name, text], "Length", "MinLength", "MaxLength", length.Minimum, length.Maximum);
            case (TextPattern pattern, _) when text is not null:
                return [Check(CSharpType.Simple("Pattern"), name, text, CSharpAccess.Call(Pattern(pattern, patternName)))];
            case (TextFormat format, _) when text is not null:
                return [Check(CSharpType.Simple("Format"), name, text, CSharpLiteral.String(format.Name))];
            case (NumberRange range, _) when number is { } value:
                return NumberChecks.Range(value.Kind, range).Select(check => Check(CSharpType.Simple(check.Method), [name, value.Access, .. check.Bounds]));
            case (MultipleOf multiple, _) when number is { } value && NumberChecks.Divisor(value.Kind, multiple.Divisor) is { } divisor:
                return [Check(CSharpType.Simple("MultipleOf"), name, value.Access, divisor)];
            case (ItemCount count, ListRef):
                return Bounded([name, access], "ItemCount", "MinItems", "MaxItems", count.Minimum, count.Maximum);
            case (UniqueItems, ListRef list):
                return [Check(CSharpType.Simple("Unique").Of(types.Value(list.Item), types.Codec(list.Item)), name, access)];
            case (PropertyCount count, MapRef):
                return Bounded([name, access], "PropertyCount", "MinProperties", "MaxProperties", count.Minimum, count.Maximum);
            case (PropertyCount count, RecordRef):
                return Bounded([name, access], "PropertyCount", "MinProperties", "MaxProperties", count.Minimum, count.Maximum);
            case (ConstValue { Value: EnumLiteral or IntegerEnumLiteral or BooleanLiteral or NumberLiteral or StringLiteral } constant, _)
                when (type is EnumRef or IntegerEnumRef or ScalarRef { Kind: ScalarKind.String or ScalarKind.Boolean }
                    || (type is ScalarRef scalar && TypePrinter.IsNumber(scalar.Kind)))
                && types.Literal(type, constant.Value, hides) is { } literal:
                return [Check(CSharpType.Simple("Const"), name, access, literal)];
            case (AllowedValues allowed, _):
                return [Schema(name, access, type, allowed.JsonSchema, patternName)];
            case (SchemaAssertion assertion, _):
                return [Schema(name, access, type, assertion.JsonSchema, patternName)];
            default:
                return [];
        }
    }

    /// <summary>A check against a schema.</summary>
    internal CheckView Schema(CSharpLiteral name, CSharpAccess access, TypeRef type, string json, string fieldName)
    {
        var field = names.Next(fieldName + "Schema");
        Schemas.Add(new SchemaView(CSharpLiteral.Json(json), field));
        return Check(CSharpType.Simple("Schema").Of(types.Type(type), types.Codec(type)), name, access, CSharpAccess.Local(field));
    }

    internal CheckView[] Bounded(CSharpText[] subject, string both, string low, string high, long? minimum, long? maximum)
    {
        (string Method, long[] Bounds)? call = (minimum, maximum) switch
        {
            ({ } least, { } most) => (both, [least, most]),
            ({ } least, null) => (low, [least]),
            (null, { } most) => (high, [most]),
            _ => null,
        };
        return call is { } made
            ? [Check(CSharpType.Simple(made.Method), [.. subject, .. made.Bounds.Select(static bound => CSharpLiteral.Integer(bound))])]
            : [];
    }

    private CSharpIdentifier Pattern(TextPattern pattern, string name)
    {
        var method = names.Next(name + "Pattern");
        Patterns.Add(new PatternView(CSharpLiteral.Pattern(pattern.DotNet), method));
        return method;
    }

    private CheckView Each(string method, CSharpLiteral name, CSharpAccess access, ValueModel item, List<CheckView> inner) =>
        Check(CSharpType.Simple(method), name, access) with { HasInner = true, IsShort = inner is [{ HasInner: false }], ItemType = types.Value(item), Inner = inner };

    internal CheckView Check(CSharpType method, params CSharpText[] arguments) => new()
    {
        Method = method,
        Arguments = arguments,
        HasInner = false,
        IsShort = false,
        Validator = types.Known(KnownNames.Runtime, "Validator"),
        ItemType = method,
        Inner = [],
    };
}
