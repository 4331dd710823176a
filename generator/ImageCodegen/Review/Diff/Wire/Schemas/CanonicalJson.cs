using System.Text;
using ImageCodegen.Model;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Diff.Wire.Schemas;

/// <summary>A value as text that is the same for equal values: members in ordinal order, <c>1.0</c> as <c>1</c>.</summary>
internal static class CanonicalJson
{
    /// <summary>The text of a value.</summary>
    public static string Of(Node node)
    {
        var text = new StringBuilder();
        Write(node, text);
        return text.ToString();
    }

    private static void Write(Node node, StringBuilder text)
    {
        switch (node)
        {
            case MappingNode mapping:
                text.Append('{');
                var separator = "";
                foreach (var entry in mapping.Entries.OrderBy(e => e.Key, StringComparer.Ordinal))
                {
                    text.Append(separator);
                    Quote(entry.Key, text);
                    Write(entry.Value, text.Append(':'));
                    separator = ",";
                }

                text.Append('}');
                break;
            case SequenceNode list:
                text.Append('[');
                for (var i = 0; i < list.Items.Count; i++)
                {
                    Write(list.Items[i], i == 0 ? text : text.Append(','));
                }

                text.Append(']');
                break;
            case ScalarNode { Type: ScalarType.String } scalar:
                Quote(scalar.Text, text);
                break;
            case ScalarNode { Type: ScalarType.Integer or ScalarType.Number } scalar:
                text.Append(JsonNumber.Parse(scalar.Text) is { } number ? Number(number) : scalar.Text);
                break;
            case ScalarNode scalar:
                text.Append(scalar.Text);
                break;
        }
    }

    /// <summary>A number in its shortest form.</summary>
    public static string Number(JsonNumber number) =>
        number.Exponent is >= 0 and < 20 && number.ToInteger() is { } whole ? whole.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : number.Exponent is < 0 and > -20 ? Fraction(number)
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number.Digits}e{number.Exponent}");

    private static string Fraction(JsonNumber number)
    {
        var digits = System.Numerics.BigInteger.Abs(number.Digits).ToString(System.Globalization.CultureInfo.InvariantCulture)
            .PadLeft(1 - number.Exponent, '0');
        var point = digits.Length + number.Exponent;
        return (number.Digits.Sign < 0 ? "-" : "") + digits[..point] + "." + digits[point..];
    }

    private static void Quote(string value, StringBuilder text) =>
        text.Append('"').Append(value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)).Append('"');
}
