using System.Buffers;
using System.Globalization;
using System.Text;

namespace ImageCodegen.Runtime;

/// <summary>Percent-encoding (RFC 3986, 2.1) of UTF-8.</summary>
internal static class UriText
{
    /// <summary>Reserved characters (RFC 3986, 2.2) that may stand in a query value without ending it or being changed by a reader.</summary>
    public const string Reserved = ":/?@!$'()*,;=";

    /// <summary>Reserved characters that may stand in a path without ending it, but for those between items.</summary>
    public const string InPath = "/:@!$&'()*+;";

    // RFC 3986, 2.3: unreserved characters.
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private static readonly SearchValues<char> Legal = SearchValues.Create(Unreserved + ":/?#[]@!$&'()*+,;=%");

    /// <summary>Encodes everything but unreserved characters and those to keep. Half a surrogate pair becomes U+FFFD.</summary>
    public static string Encode(string text, string keep = "")
    {
        StringBuilder? result = null;
        foreach (var (start, rune, _) in Runes(text))
        {
            if (rune.IsAscii && IsKept((char)rune.Value, keep))
            {
                result?.Append((char)rune.Value);
                continue;
            }
            result ??= new StringBuilder(text, 0, start, text.Length + 16);
            AppendEncoded(result, rune);
        }
        return result?.ToString() ?? text;
    }

    /// <summary>Decodes; a percent sign that begins no escape stays.</summary>
    /// <param name="text">The text.</param>
    /// <param name="plusIsBlank">Whether + is a blank, as forms have it in queries.</param>
    public static string Decode(string text, bool plusIsBlank)
    {
        if (!text.AsSpan().ContainsAny('%', '+'))
        {
            return text;
        }
        var bytes = new ArrayBufferWriter<byte>(text.Length);
        for (var i = 0; i < text.Length;)
        {
            if (IsEscape(text, i))
            {
                bytes.Write([byte.Parse(text.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)]);
                i += 3;
                continue;
            }
            _ = Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var used);
            rune = plusIsBlank && rune.Value == '+' ? new Rune(' ') : rune;
            bytes.Advance(rune.EncodeToUtf8(bytes.GetSpan(4)));
            i += used;
        }
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>Text as it came, made legal: what may not stand in a URI is encoded, a lone percent sign too.</summary>
    public static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Legal) && !text.Contains('%', StringComparison.Ordinal))
        {
            return text;
        }
        var result = new StringBuilder(text.Length + 16);
        foreach (var (start, rune, _) in Runes(text))
        {
            if (rune.IsAscii && Legal.Contains((char)rune.Value) && (rune.Value != '%' || IsEscape(text, start)))
            {
                result.Append((char)rune.Value);
            }
            else
            {
                AppendEncoded(result, rune);
            }
        }
        return result.ToString();
    }

    private static bool IsKept(char value, string keep) =>
        char.IsAsciiLetterOrDigit(value) || value is '-' or '.' or '_' or '~' || keep.Contains(value, StringComparison.Ordinal);

    private static bool IsEscape(string text, int at) =>
        text[at] == '%' && at + 2 < text.Length && char.IsAsciiHexDigit(text[at + 1]) && char.IsAsciiHexDigit(text[at + 2]);

    private static void AppendEncoded(StringBuilder result, Rune rune)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (var value in bytes[..rune.EncodeToUtf8(bytes)])
        {
            result.Append(CultureInfo.InvariantCulture, $"%{value:X2}");
        }
    }

    private static IEnumerable<(int Start, Rune Rune, int Length)> Runes(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            _ = Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var used);
            yield return (i, rune, used);
            i += used;
        }
    }
}
