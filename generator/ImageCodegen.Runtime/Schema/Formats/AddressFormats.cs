using System.Text.RegularExpressions;

namespace ImageCodegen.Runtime;

/// <summary>Addresses of the internet protocol.</summary>
internal static partial class AddressFormats
{
    private const int Groups = 8;

    /// <summary><c>ipv4</c>: four numbers without leading zeros (RFC 2673, 3.2).</summary>
    public static bool IsIPv4(string text) => IPv4().IsMatch(text);

    /// <summary><c>ipv6</c> (RFC 4291, 2.2).</summary>
    public static bool IsIPv6(string text)
    {
        var gap = text.IndexOf("::", StringComparison.Ordinal);
        if (gap < 0)
        {
            return Count(text, isLast: true) == Groups;
        }
        var (before, after) = (text[..gap], text[(gap + 2)..]);
        var (left, right) = (before.Length == 0 ? 0 : Count(before, isLast: false), after.Length == 0 ? 0 : Count(after, isLast: true));
        return left >= 0 && right >= 0 && left + right < Groups;
    }

    /// <summary>How many groups of 16 bits there are; -1 where one is none.</summary>
    private static int Count(string text, bool isLast)
    {
        var parts = text.Split(':');
        var hasIPv4 = isLast && IsIPv4(parts[^1]);
        var good = (hasIPv4 ? parts[..^1] : parts).All(static part => part.Length is > 0 and <= 4 && part.All(char.IsAsciiHexDigit));
        return good ? parts.Length + (hasIPv4 ? 1 : 0) : -1;
    }

    [GeneratedRegex(@"\A(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TextFormat.Milliseconds)]
    private static partial Regex IPv4();
}
