using System.Text.RegularExpressions;

namespace ImageCodegen.Runtime;

/// <summary>URIs, IRIs, references to them (RFC 3986, RFC 3987) and templates of them (RFC 6570).</summary>
internal static partial class UriFormats
{
    private const RegexOptions Plain = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary><c>uri</c> and <c>iri</c>.</summary>
    public static bool IsUri(string text, bool isInternational) =>
        Scheme().Match(text) is { Success: true } scheme && IsHierarchy(text[scheme.Length..], isInternational);

    /// <summary><c>uri-reference</c> and <c>iri-reference</c>.</summary>
    public static bool IsReference(string text, bool isInternational)
    {
        var end = text.IndexOfAny(['/', '?', '#']);
        var hasColon = (end < 0 ? text : text[..end]).Contains(':', StringComparison.Ordinal);
        return hasColon ? IsUri(text, isInternational) : IsHierarchy(text, isInternational);
    }

    /// <summary><c>uri-template</c>.</summary>
    public static bool IsTemplate(string text) => Template().IsMatch(text);

    /// <summary>What follows the scheme.</summary>
    private static bool IsHierarchy(string text, bool isInternational)
    {
        var (rest, fragment) = Cut(text, '#');
        var (place, query) = Cut(rest, '?');
        if (!IsQuery(fragment, isInternational) || !IsQuery(query, isInternational))
        {
            return false;
        }
        if (!place.StartsWith("//", StringComparison.Ordinal))
        {
            return IsPath(place, isInternational);
        }
        var end = place.IndexOf('/', 2);
        return IsAuthority(end < 0 ? place[2..] : place[2..end], isInternational) && (end < 0 || IsPath(place[end..], isInternational));
    }

    private static bool IsAuthority(string text, bool isInternational)
    {
        var match = Authority().Match(text);
        return match.Success && (isInternational || !HasOthers(text)) && (!match.Groups["ipv6"].Success || AddressFormats.IsIPv6(match.Groups["ipv6"].Value));
    }

    private static bool IsPath(string text, bool isInternational) => Path().IsMatch(text) && (isInternational || !HasOthers(text));

    private static bool IsQuery(string text, bool isInternational) => Query().IsMatch(text) && (isInternational || !HasOthers(text));

    private static (string Before, string After) Cut(string text, char mark) =>
        text.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at ? (text[..at], text[(at + 1)..]) : (text, "");

    private static bool HasOthers(string text) => text.Any(static c => !char.IsAscii(c));

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9+.-]*:", Plain, TextFormat.Milliseconds)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"\A(([A-Za-z0-9._~!$&'()*+,;=:\u00a0-\uffff-]|%[0-9A-Fa-f]{2})*@)?(\[(?<ipv6>[0-9A-Fa-f:.]+)\]|\[[Vv][0-9A-Fa-f]+\.[A-Za-z0-9._~!$&'()*+,;=:-]+\]|([A-Za-z0-9._~!$&'()*+,;=\u00a0-\uffff-]|%[0-9A-Fa-f]{2})*)(:[0-9]*)?\z", Plain, TextFormat.Milliseconds)]
    private static partial Regex Authority();

    [GeneratedRegex(@"\A([A-Za-z0-9._~!$&'()*+,;=:@/\u00a0-\uffff-]|%[0-9A-Fa-f]{2})*\z", Plain, TextFormat.Milliseconds)]
    private static partial Regex Path();

    [GeneratedRegex(@"\A([A-Za-z0-9._~!$&'()*+,;=:@/?\u00a0-\uffff-]|%[0-9A-Fa-f]{2})*\z", Plain, TextFormat.Milliseconds)]
    private static partial Regex Query();

    [GeneratedRegex(@"\A([^\x00-\x20""%<>\\^`{|}\x7f-\x9f]|%[0-9A-Fa-f]{2}|\{[+#./;?&]?" + Variable + "(," + Variable + @")*\})*\z", Plain, TextFormat.Milliseconds)]
    private static partial Regex Template();

    private const string Variable = @"([A-Za-z0-9_]|%[0-9A-Fa-f]{2})(\.?([A-Za-z0-9_]|%[0-9A-Fa-f]{2}))*(\*|:[1-9][0-9]{0,3})?";
}
