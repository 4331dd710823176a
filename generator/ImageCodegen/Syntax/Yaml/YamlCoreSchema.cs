using System.Globalization;
using System.Numerics;
using System.Text;

namespace ImageCodegen.Syntax.Yaml;

/// <summary>
/// The type of a plain scalar by the core schema of YAML 1.2.2 (section 10.3.2), and its text in the JSON form.
/// Digits are never lost: a number is rewritten as text, not through a floating point value.
/// </summary>
internal static class YamlCoreSchema
{
    // Longer hexadecimal and octal digits are no number that anybody means, and converting them costs more than linear time.
    private const int LongestRadixDigits = 1024;

    /// <summary>The type and the JSON form of the text.</summary>
    public static (ScalarType Type, string Text) Resolve(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => (ScalarType.Null, "null"),
        "true" or "True" or "TRUE" => (ScalarType.Boolean, "true"),
        "false" or "False" or "FALSE" => (ScalarType.Boolean, "false"),
        [(>= '0' and <= '9') or '+' or '-' or '.', ..] => ResolveNumber(text),
        _ => (ScalarType.String, text),
    };

    private static (ScalarType Type, string Text) ResolveNumber(string text)
    {
        if (IsInfinityOrNan(text))
        {
            return (ScalarType.Number, text);
        }

        if (text.StartsWith("0x", StringComparison.Ordinal) || text.StartsWith("0o", StringComparison.Ordinal))
        {
            return FromRadix(text) is { } value ? (ScalarType.Integer, value) : (ScalarType.String, text);
        }

        return Decimal(text);
    }

    private static bool IsInfinityOrNan(string text) =>
        text is ".nan" or ".NaN" or ".NAN" || text.AsSpan().TrimStart("+-") is ".inf" or ".Inf" or ".INF" && text.Length <= 5;

    private static string? FromRadix(string text)
    {
        var digits = text.AsSpan(2);
        if (digits.Length is 0 or > LongestRadixDigits)
        {
            return null;
        }

        var value = BigInteger.Zero;
        if (text[1] == 'x')
        {
            // The leading zero keeps the value from being read as negative.
            return BigInteger.TryParse("0" + text[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value)
                ? value.ToString(CultureInfo.InvariantCulture)
                : null;
        }

        foreach (var digit in digits)
        {
            if (digit is < '0' or > '7')
            {
                return null;
            }

            value = (value << 3) + (digit - '0');
        }

        return value.ToString(CultureInfo.InvariantCulture);
    }

    // [-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?
    private static (ScalarType Type, string Text) Decimal(string text)
    {
        var at = text[0] is '+' or '-' ? 1 : 0;
        var whole = Digits(text, ref at);
        ReadOnlySpan<char> fraction = default;
        var hasPoint = at < text.Length && text[at] == '.';
        if (hasPoint)
        {
            at++;
            fraction = Digits(text, ref at);
        }

        if (whole.IsEmpty && fraction.IsEmpty)
        {
            return (ScalarType.String, text);
        }

        var exponentStart = at;
        if (at < text.Length && text[at] is 'e' or 'E')
        {
            at++;
            at += at < text.Length && text[at] is '+' or '-' ? 1 : 0;
            if (Digits(text, ref at).IsEmpty)
            {
                return (ScalarType.String, text);
            }
        }

        if (at != text.Length)
        {
            return (ScalarType.String, text);
        }

        var type = hasPoint || exponentStart < text.Length ? ScalarType.Number : ScalarType.Integer;
        var isJson = text[0] is not ('+' or '.') && whole is ['0'] or [not '0', ..] && hasPoint == !fraction.IsEmpty;
        return (type, isJson ? text : JsonForm(text[0] == '-', whole, hasPoint, fraction, text.AsSpan(exponentStart)));
    }

    private static ReadOnlySpan<char> Digits(string text, scoped ref int at)
    {
        var rest = text.AsSpan(at);
        var end = rest.IndexOfAnyExceptInRange('0', '9');
        var digits = end < 0 ? rest : rest[..end];
        at += digits.Length;
        return digits;
    }

    private static string JsonForm(
        bool isNegative, ReadOnlySpan<char> whole, bool hasPoint, ReadOnlySpan<char> fraction, ReadOnlySpan<char> exponent)
    {
        var json = new StringBuilder(isNegative ? "-" : string.Empty);
        whole = whole.TrimStart('0');
        json.Append(whole.IsEmpty ? "0" : whole);
        if (hasPoint)
        {
            json.Append('.').Append(fraction.IsEmpty ? "0" : fraction);
        }

        return json.Append(exponent).ToString();
    }
}
