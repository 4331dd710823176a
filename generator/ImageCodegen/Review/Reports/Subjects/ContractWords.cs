using System.Globalization;
using ImageCodegen.Model;

namespace ImageCodegen.Review.Reports.Subjects;

/// <summary>Types and constraints in the words of a contract.</summary>
/// <param name="contract">Where named types are found; null where there is none.</param>
internal sealed class ContractWords(ContractModel? contract)
{
    private const int MostValues = 12;
    private readonly Dictionary<TypeName, TypeModel> types = (contract?.Types ?? []).ToDictionary(static type => type.Name);

    /// <summary>A value: <c>integer (int32), 1 to 100</c>.</summary>
    public string Of(ValueModel value) => string.Join(", ", new[] { Of(value.Type) + (value.Nullable ? " or null" : "") }.Concat(value.Constraints.Select(Of)));

    /// <summary>A default.</summary>
    public static string Of(LiteralModel literal) => literal switch
    {
        StringLiteral text => $"'{text.Value}'",
        NumberLiteral number => number.Text,
        BooleanLiteral boolean => boolean.Value ? "true" : "false",
        EnumLiteral value => $"'{value.Wire}'",
        IntegerEnumLiteral value => value.Wire,
        _ => "",
    };

    private string Of(TypeRef type) => type switch
    {
        ScalarRef scalar => Of(scalar.Kind),
        RecordRef record => record.Name.Name,
        EnumRef value => Values(value.Name),
        IntegerEnumRef value => Values(value.Name),
        UnionRef union => union.Name.Name,
        ListRef list => "list of " + Of(list.Item),
        MapRef map => "map of " + Of(map.Value),
        _ => "any value",
    };

    private string Values(TypeName name)
    {
        List<string> values = types.GetValueOrDefault(name) switch
        {
            StringEnumModel model => [.. model.Values.Select(static value => value.Wire)],
            IntegerEnumModel model => [.. model.Values.Select(static value => value.Wire)],
            _ => [],
        };
        var more = values.Count > MostValues ? string.Create(CultureInfo.InvariantCulture, $", {values.Count - MostValues} more") : "";
        return name.Name + (values.Count == 0 ? "" : $" ({string.Join(", ", values.Take(MostValues))}{more})");
    }

    private static string Of(ScalarKind kind) => kind switch
    {
        ScalarKind.Int32 => "integer (int32)",
        ScalarKind.Int64 => "integer",
        ScalarKind.UInt64 => "integer (uint64)",
        ScalarKind.BigInteger => "integer (any size)",
        ScalarKind.Int64Text or ScalarKind.UInt64Text => "integer as text",
        ScalarKind.DecimalText => "decimal as text",
        ScalarKind.Single => "number (float)",
        ScalarKind.Double => "number",
        ScalarKind.DateTime => "date-time",
        ScalarKind.Guid => "uuid",
        ScalarKind.Bytes => "bytes in base64",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static string Of(Constraint constraint) => constraint switch
    {
        TextLength length => Range("length ", length.Minimum, length.Maximum),
        TextPattern pattern => "pattern " + pattern.Source,
        NumberRange range => Range(range),
        MultipleOf multiple => "a multiple of " + multiple.Divisor,
        ItemCount count => Range("items: ", count.Minimum, count.Maximum),
        UniqueItems => "no item twice",
        NotNull => "not null",
        OneMember => "one of its members",
        PropertyCount count => Range("members: ", count.Minimum, count.Maximum),
        ConstValue value => "always " + Of(value.Value),
        AllowedValues values => "one of " + string.Join(", ", values.JsonTexts),
        _ => "more in the spec",
    };

    private static string Range(string what, long? minimum, long? maximum) => (minimum, maximum) switch
    {
        ({ } least, { } most) when least == most => string.Create(CultureInfo.InvariantCulture, $"{what}{least}"),
        ({ } least, { } most) => string.Create(CultureInfo.InvariantCulture, $"{what}{least} to {most}"),
        ({ } least, null) => string.Create(CultureInfo.InvariantCulture, $"{what}at least {least}"),
        (null, { } most) => string.Create(CultureInfo.InvariantCulture, $"{what}at most {most}"),
        _ => what,
    };

    private static string Range(NumberRange range)
    {
        var least = range.Minimum is null ? "" : (range.MinimumExclusive ? "over " : "at least ") + range.Minimum;
        var most = range.Maximum is null ? "" : (range.MaximumExclusive ? "under " : "at most ") + range.Maximum;
        return range is { Minimum: not null, Maximum: not null, MinimumExclusive: false, MaximumExclusive: false } ? $"{range.Minimum} to {range.Maximum}"
            : least + (least.Length > 0 && most.Length > 0 ? ", " : "") + most;
    }
}
