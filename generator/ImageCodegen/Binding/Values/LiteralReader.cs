using System.Globalization;
using System.Numerics;
using ImageCodegen.Binding.Shapes;
using ImageCodegen.Model;
using ImageCodegen.Syntax;

namespace ImageCodegen.Binding.Values;

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
    public static EnumValueShape Normal(EnumValueShape value) =>
        value with { Wire = JsonNumber.Parse(value.Wire)!.Value.ToInteger()!.Value.ToString(CultureInfo.InvariantCulture) };

    /// <summary>The text of a date, a UUID, a large integer or the like, in the form in which C# reads it; null where it does not fit, and for other types.</summary>
    public static StringLiteral? Text(ScalarKind kind, ScalarNode value)
    {
        if (kind == ScalarKind.BigInteger)
        {
            return IsNumber(value) && JsonNumber.Parse(value.Text)?.ToInteger() is { } number
                ? new StringLiteral(number.ToString(CultureInfo.InvariantCulture))
                : null;
        }

        var fits = value.Type == ScalarType.String && kind switch
        {
            ScalarKind.DateTime => IsDateTime(value.Text),
            ScalarKind.Date => DateOnly.TryParseExact(value.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            ScalarKind.Time =>
                TimeOnly.TryParseExact(
                    value.Text.TrimEnd('Z'),
                    ["HH:mm:ss", "HH:mm:ss.FFFFFFF"],
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out _),
            ScalarKind.Guid => System.Guid.TryParseExact(value.Text, "D", out _),
            ScalarKind.Uri => Uri.TryCreate(value.Text, UriKind.RelativeOrAbsolute, out _),
            ScalarKind.Bytes => Convert.TryFromBase64String(value.Text, new byte[value.Text.Length], out _),
            _ => false,
        };
        return fits ? new StringLiteral(kind == ScalarKind.Time ? value.Text.TrimEnd('Z') : value.Text) : null;
    }

    /// <summary>True where a decimal holds the number.</summary>
    public static bool FitsDecimal(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    // RFC 3339, 5.6, with no more digits than C# keeps. Without an offset it would be the machine's.
    private static bool IsDateTime(string text) =>
        text is [.., 'Z'] or [.., '+' or '-', _, _, ':', _, _]
        && DateTimeOffset.TryParseExact(
            text,
            ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out _);

    private static NumberLiteral? Integer(ScalarNode value, BigInteger least, BigInteger most) =>
        IsNumber(value) && JsonNumber.Parse(value.Text)?.ToInteger() is { } number && number >= least && number <= most
            ? new NumberLiteral(number.ToString(CultureInfo.InvariantCulture))
            : null;

    /// <summary>A string that holds a number as that number; anything else as it is.</summary>
    private static ScalarNode Number(ScalarNode value) =>
        value.Type == ScalarType.String && JsonNumber.Parse(value.Text) is not null ? new ScalarNode(value.Span, ScalarType.Number, value.Text) : value;

    private static bool IsNumber(ScalarNode value) => value.Type is ScalarType.Integer or ScalarType.Number && JsonNumber.Parse(value.Text) is not null;
}
