using ImageCodegen.Emission.ViewModels;
using ImageCodegen.Model;

namespace ImageCodegen.Emission;

/// <summary>Model to view of what validation checks of a record.</summary>
internal sealed class ValidationViewBuilder(ContractScope scope, RecordModel record, RecordMembers members)
{
    private readonly TypePrinter types = scope.ForMachinery(members.CSharpNames);
    private readonly List<PatternView> patterns = [];

    internal ValidationView Build()
    {
        var names = new NamesView(types, KnownNames.Runtime);
        var checks = new List<CheckView>();
        foreach (var member in members.Items)
        {
            Member(checks, member);
        }

        foreach (var count in record.Constraints.OfType<PropertyCount>())
        {
            checks.AddRange(Bounded([CSharpAccess.This], "PropertyCount", "MinProperties", "MaxProperties", count.Minimum, count.Maximum));
        }

        if (patterns.Count > 0)
        {
            names = new NamesView(types, KnownNames.Runtime, KnownNames.Regex);
        }

        return new ValidationView
        {
            Names = names,
            Name = Views.Name(record.Name.Name),
            Checks = checks,
            IsClosed = record.Additional is AdditionalMembers.Reported,
            Patterns = patterns,
            File = Views.File(scope, record.Origin, types),
        };
    }

    private void Member(List<CheckView> checks, RecordMember member)
    {
        var name = CSharpLiteral.String(member.JsonName);
        if (member.Model.Required && !member.Model.Value.Nullable && !TypePrinter.IsStruct(member.Type))
        {
            checks.Add(Check(CSharpType.Simple("Required"), name, member.Access));
        }

        checks.AddRange(Value(name, member.Access, member.Model.Value, member.IsNullable, member.Name.Name));
    }

    private IEnumerable<CheckView> Value(CSharpLiteral name, CSharpAccess access, ValueModel value, bool nullable, string patternName)
    {
        foreach (var constraint in value.Constraints)
        {
            foreach (var check in Constraint(name, access, value.Type, constraint, nullable, patternName))
            {
                yield return check;
            }
        }

        foreach (var check in Structure(name, access, value.Type, patternName))
        {
            yield return check;
        }
    }

    private IEnumerable<CheckView> Structure(CSharpLiteral name, CSharpAccess access, TypeRef type, string patternName)
    {
        switch (type)
        {
            case EnumRef:
                yield return Check(CSharpType.Simple("Known"), name, access);
                break;
            case RecordRef or ListRef { Item: { Type: RecordRef, Nullable: false, Constraints.Count: 0 } } or MapRef { Value: { Type: RecordRef, Nullable: false, Constraints.Count: 0 } }:
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
        [.. Value(CSharpLiteral.Null, CSharpAccess.Local(Views.Name("item")), item, item.Nullable, patternName + "Item")];

    private IEnumerable<CheckView> Constraint(CSharpLiteral name, CSharpAccess access, TypeRef type, Constraint constraint, bool nullable, string patternName)
    {
        var text = type switch
        {
            ScalarRef { Kind: ScalarKind.String } => access,
            EnumRef => access.WireValue(nullable),
            _ => null,
        };
        switch (constraint, type)
        {
            case (TextLength length, _) when text is not null:
                return Bounded([name, text], "Length", "MinLength", "MaxLength", length.Minimum, length.Maximum);
            case (TextPattern pattern, _) when text is not null:
                return [Check(CSharpType.Simple("Pattern"), name, text, CSharpAccess.Call(Pattern(pattern, patternName)))];
            case (NumberRange range, ScalarRef scalar):
                return NumberChecks.Range(scalar.Kind, range).Select(check => Check(CSharpType.Simple(check.Method), [name, access, .. check.Bounds]));
            case (MultipleOf multiple, ScalarRef scalar) when NumberChecks.Divisor(scalar.Kind, multiple.Divisor) is { } divisor:
                return [Check(CSharpType.Simple("MultipleOf"), name, access, divisor)];
            case (ItemCount count, ListRef):
                return Bounded([name, access], "ItemCount", "MinItems", "MaxItems", count.Minimum, count.Maximum);
            case (UniqueItems, ListRef list):
                return [Check(CSharpType.Simple("Unique").Of(types.Value(list.Item), types.Codec(list.Item)), name, access)];
            case (PropertyCount count, MapRef):
                return Bounded([name, access], "PropertyCount", "MinProperties", "MaxProperties", count.Minimum, count.Maximum);
            case (PropertyCount count, RecordRef):
                return Bounded([name, access], "PropertyCount", "MinProperties", "MaxProperties", count.Minimum, count.Maximum);
            case (ConstValue { Value: EnumLiteral or BooleanLiteral or NumberLiteral or StringLiteral } constant, _)
                when type is EnumRef or ScalarRef { Kind: ScalarKind.String or ScalarKind.Boolean or ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Double or ScalarKind.Single or ScalarKind.Decimal }
                && types.Literal(type, constant.Value, members) is { } literal:
                return [Check(CSharpType.Simple("Const"), name, access, literal)];
            default:
                return [];
        }
    }

    private CheckView[] Bounded(CSharpText[] subject, string both, string low, string high, long? minimum, long? maximum)
    {
        (string Method, long[] Bounds)? call = (minimum, maximum) switch
        {
            ({ } least, { } most) => (both, [least, most]),
            ({ } least, null) => (low, [least]),
            (null, { } most) => (high, [most]),
            _ => null,
        };
        return call is { } made ? [Check(CSharpType.Simple(made.Method), [.. subject, .. made.Bounds.Select(static bound => CSharpLiteral.Integer(bound))])] : [];
    }

    private CSharpIdentifier Pattern(TextPattern pattern, string name)
    {
        var method = members.Names.Next(name + "Pattern");
        patterns.Add(new PatternView(CSharpLiteral.Pattern(pattern.DotNet), method));
        return method;
    }

    private CheckView Each(string method, CSharpLiteral name, CSharpAccess access, ValueModel item, List<CheckView> inner) =>
        Check(CSharpType.Simple(method), name, access) with { HasInner = true, ItemType = types.Value(item), Inner = inner };

    private CheckView Check(CSharpType method, params CSharpText[] arguments) => new()
    {
        Method = method,
        Arguments = arguments,
        HasInner = false,
        Validator = types.Known(KnownNames.Runtime, "Validator"),
        ItemType = method,
        Inner = [],
    };
}
