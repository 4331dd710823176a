using System.Globalization;
using System.Numerics;
using System.Text;
using ImageCodegen.Model;

namespace ImageCodegen.Emission.Escaping;

/// <summary>A C# literal: text, bytes or a number, escaped so that it stands on one line and means exactly what it was made of.</summary>
public sealed record CSharpLiteral : CSharpText
{
    private CSharpLiteral(string text)
        : base(text)
    {
    }

    /// <summary><c>null</c>.</summary>
    public static CSharpLiteral Null { get; } = new("null");

    /// <summary>A string literal.</summary>
    public static CSharpLiteral String(string value) => new(Quote(value));

    /// <summary>A string literal, verbatim where that reads better: a pattern with backslashes.</summary>
    public static CSharpLiteral Pattern(string value) => value.Contains('\\', StringComparison.Ordinal)
        && TextScan.IsSafe(value)
            ? new CSharpLiteral("@\"" + value.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"")
            : String(value);

    /// <summary>A string literal of JSON text: raw where that says it as it is.</summary>
    public static CSharpLiteral Json(string json) =>
        json.Length > 0 && json[0] != '"' && json[^1] != '"' && !json.Contains("\"\"\"", StringComparison.Ordinal)
        && TextScan.IsSafe(json)
            ? new CSharpLiteral("\"\"\"" + json + "\"\"\"")
            : String(json);

    /// <summary>
    /// A <c>u8</c> literal. A lone surrogate has no UTF-8; a text that holds one becomes the bytes that a lax encoder writes, as a span.
    /// </summary>
    public static CSharpLiteral Utf8(string value) => TextScan.HasLoneSurrogate(value)
        ? new CSharpLiteral($"(global::System.ReadOnlySpan<byte>)[{string.Join(", ", LaxUtf8(value).Select(static b => $"0x{b:X2}"))}]")
        : new CSharpLiteral(Quote(value) + "u8");

    /// <summary>The number of bytes that <see cref="Utf8"/> has.</summary>
    public static int Utf8Length(string value) => TextScan.IsAscii(value) ? value.Length : LaxUtf8(value).Length;

    /// <summary>A <c>u8</c> literal of a JSON string without its quotes (RFC 8259, 7).</summary>
    public static CSharpLiteral JsonUtf8(string value)
    {
        if (IsPlain(value))
        {
            return Utf8(value);
        }

        var json = new StringBuilder();
        foreach (var (rune, unit) in TextScan.Walk(value))
        {
            _ = unit switch
            {
                '"' => json.Append("\\\""),
                '\\' => json.Append(@"\\"),
                '\n' => json.Append("\\n"),
                '\r' => json.Append("\\r"),
                '\t' => json.Append("\\t"),
                _ when rune is null || unit < ' ' => json.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}"),
                _ => json.Append(rune),
            };
        }

        return Utf8(json.ToString());
    }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static CSharpLiteral Boolean(bool value) => new(value ? "true" : "false");

    /// <summary>A whole number.</summary>
    public static CSharpLiteral Integer(BigInteger value) => new(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number of a C# number type, from JSON number text that fits it.</summary>
    /// <exception cref="ArgumentException">The text is no number, or the kind no number kind.</exception>
    public static CSharpLiteral Number(ScalarKind kind, string text) => kind switch
    {
        ScalarKind.Int32 or ScalarKind.Int64 => Integer(JsonNumber.Of(text).Floor()),
        ScalarKind.UInt64 => new CSharpLiteral(Integer(JsonNumber.Of(text).Floor()) + "UL"),
        ScalarKind.Int64Text => Number(ScalarKind.Int64, text),
        ScalarKind.UInt64Text => Number(ScalarKind.UInt64, text),
        ScalarKind.DecimalText => Number(ScalarKind.Decimal, text),
        ScalarKind.Single => Floating("float", float.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture), "f"),
        ScalarKind.Double => Floating("double", double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture), ""),
        ScalarKind.Decimal =>
            new CSharpLiteral(
                decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture) + "m"),
        _ => throw new ArgumentException($"{kind} has no number literals.", nameof(kind)),
    };

    private static CSharpLiteral Floating<T>(string keyword, T value, string suffix)
        where T : IFloatingPoint<T>
    {
        if (T.IsInfinity(value))
        {
            return new CSharpLiteral(keyword + (T.IsNegative(value) ? ".NegativeInfinity" : ".PositiveInfinity"));
        }

        var digits = value.ToString("R", CultureInfo.InvariantCulture);
        return new CSharpLiteral(digits.AsSpan().ContainsAny(".E") || suffix.Length > 0 ? digits + suffix : digits + ".0");
    }

    private static string Quote(string value)
    {
        if (IsPlain(value))
        {
            return "\"" + value + "\"";
        }

        var quoted = new StringBuilder("\"", value.Length + 2);
        foreach (var (rune, unit) in TextScan.Walk(value))
        {
            _ = unit switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append(@"\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                _ when rune is null => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}"),
                _ when TextScan.IsUnsafe(rune.Value) => quoted.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value.Value:x8}"),
                _ => quoted.Append(rune),
            };
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsPlain(string value) => TextScan.IsAscii(value) && value.AsSpan().IndexOfAny('"', '\\') < 0;

    private static byte[] LaxUtf8(string value)
    {
        var bytes = new List<byte>(value.Length);
        Span<byte> buffer = stackalloc byte[4];
        foreach (var (rune, unit) in TextScan.Walk(value).ToArray())
        {
            if (rune is { } scalar)
            {
                bytes.AddRange(buffer[..scalar.EncodeToUtf8(buffer)]);
            }
            else
            {
                bytes.AddRange([(byte)(0xE0 | (unit >> 12)), (byte)(0x80 | ((unit >> 6) & 0x3F)), (byte)(0x80 | (unit & 0x3F))]);
            }
        }

        return [.. bytes];
    }
}
