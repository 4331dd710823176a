using System.Text;
using System.Text.RegularExpressions;

namespace ImageCodegen.Runtime;

/// <summary>Mail addresses (RFC 5321, 4.1.2; RFC 6531, 3.3).</summary>
internal static partial class MailFormats
{
    private const int LongestLocal = 64;
    private const string IPv6Tag = "IPv6:";

    /// <summary><c>email</c> and <c>idn-email</c>.</summary>
    public static bool IsAddress(string text, bool isInternational)
    {
        var at = text.LastIndexOf('@');
        return at > 0 && IsLocal(text[..at], isInternational) && IsDomain(text[(at + 1)..], isInternational);
    }

    private static bool IsLocal(string text, bool isInternational) =>
        Encoding.UTF8.GetByteCount(text) <= LongestLocal && (isInternational ? InternationalLocal() : Local()).IsMatch(text);

    private static bool IsDomain(string text, bool isInternational)
    {
        if (text is ['[', .. var literal, ']'])
        {
            return literal.StartsWith(IPv6Tag, StringComparison.OrdinalIgnoreCase)
                ? AddressFormats.IsIPv6(literal[IPv6Tag.Length..])
                : AddressFormats.IsIPv4(literal);
        }
        return isInternational ? HostNames.IsInternationalHostName(text) : HostNames.IsHostName(text);
    }

    [GeneratedRegex(@"\A([A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|""([ !#-\[\]-~]|\\[ -~])*"")\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TextFormat.Milliseconds)]
    private static partial Regex Local();

    [GeneratedRegex(@"\A([A-Za-z0-9!#$%&'*+/=?^_`{|}~\u0080-\uffff-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~\u0080-\uffff-]+)*|""([ !#-\[\]-~\u0080-\uffff]|\\[ -~])*"")\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TextFormat.Milliseconds)]
    private static partial Regex InternationalLocal();
}
