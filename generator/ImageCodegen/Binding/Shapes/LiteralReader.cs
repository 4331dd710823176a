using System.Globalization;
using System.Numerics;
using ImageCodegen.Model;
using ImageCodegen.Syntax;

namespace ImageCodegen.Binding.Shapes;

/// <summary>Reads constants of scalar types.</summary>
internal static class LiteralReader
{
    /// <summary>The scalar as a constant of the type; null where it does not fit it, or the type has no constants.</summary>
    public static LiteralModel? Scalar(ScalarKind kind, ScalarNode value) => kind switch
    {
        ScalarKind.String => value.Type == ScalarType.String ? new StringLiteral(value.Text) : null,
        ScalarKind.Boolean => value.AsBoolean() is { } flag ? new BooleanLiteral(flag) : null,
        ScalarKind.Int32 => Integer(value, int.MinValue, int.MaxValue),
        ScalarKind.Int64 => Integer(value, long.MinValue, long.MaxValue),
        ScalarKind.UInt64 => Integer(value, ulong.MinValue, ulong.MaxValue),
        ScalarKind.Int64Text => Scalar(ScalarKind.Int64, Number(value)),
        ScalarKind.UInt64Text => Scalar(ScalarKind.UInt64, Number(value)),
        ScalarKind.DecimalText => Scalar(ScalarKind.Decimal, Number(value)),
        ScalarKind.Single => IsNumber(value) && float.IsFinite(float.Parse(value.Text, CultureInfo.InvariantCulture)) ? new NumberLiteral(value.Text) : null,
        ScalarKind.Double => IsNumber(value) && double.IsFinite(double.Parse(value.Text, CultureInfo.InvariantCulture)) ? new NumberLiteral(value.Text) : null,
        ScalarKind.Decimal => IsNumber(value) && FitsDecimal(value.Text) ? new NumberLiteral(value.Text) : null,
        _ => null,
    };

    /// <summary>The value of an integer enum with its text in the shortest form.</summary>
    public static EnumValueShape Normal(EnumValueShape value) => value with { Wire = JsonNumber.Parse(value.Wire)!.Value.ToInteger()!.Value.ToString(CultureInfo.InvariantCulture) };

    /// <summary>True where the type has constants in C#.</summary>
    public static bool HasLiterals(ScalarKind kind) => kind is ScalarKind.String or ScalarKind.Boolean or ScalarKind.Int32 or ScalarKind.Int64
        or ScalarKind.UInt64 or ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal or ScalarKind.Int64Text or ScalarKind.UInt64Text or ScalarKind.DecimalText;

    /// <summary>True where a decimal holds the number.</summary>
    public static bool FitsDecimal(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static NumberLiteral? Integer(ScalarNode value, BigInteger least, BigInteger most) =>
        IsNumber(value) && JsonNumber.Parse(value.Text)?.ToInteger() is { } number && number >= least && number <= most
            ? new NumberLiteral(number.ToString(CultureInfo.InvariantCulture))
            : null;

    /// <summary>A string that holds a number as that number; anything else as it is.</summary>
    private static ScalarNode Number(ScalarNode value) =>
        value.Type == ScalarType.String && JsonNumber.Parse(value.Text) is not null ? new ScalarNode(value.Span, ScalarType.Number, value.Text) : value;

    private static bool IsNumber(ScalarNode value) => value.Type is ScalarType.Integer or ScalarType.Number && JsonNumber.Parse(value.Text) is not null;
}
