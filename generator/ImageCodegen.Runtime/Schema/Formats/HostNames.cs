using System.Globalization;
using System.Text;

namespace ImageCodegen.Runtime;

/// <summary>Host names, also of other scripts (RFC 1123, 2.1; RFC 5890, 2.3.2.3).</summary>
internal static class HostNames
{
    private const int Longest = 253;
    private const int LongestLabel = 63;
    private const string Prefix = "xn--";

    /// <summary><c>hostname</c>.</summary>
    public static bool IsHostName(string text) => text.Length <= Longest && text.Split('.').All(static label => IsLabel(label) && IsDecoded(label));

    /// <summary><c>idn-hostname</c>.</summary>
    public static bool IsInternationalHostName(string text)
    {
        var labels = text.Split('.', '\u3002', '\uff0e', '\uff61');
        var decoded = Array.ConvertAll(labels, static label => IsEncoded(label) ? Punycode.Decode(label[Prefix.Length..]) ?? "" : label);
        return Array.TrueForAll(labels, static label => Ascii.IsValid(label) ? IsLabel(label) && IsDecoded(label) : IsOther(label))
            && labels.Sum(static label => Length(label) + 1) - 1 <= Longest
            && (!decoded.Any(WritingDirection.IsRightToLeft) || decoded.All(WritingDirection.IsOneWay));
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= LongestLabel && label[0] != '-' && label[^1] != '-' && label.All(static c => char.IsAsciiLetterOrDigit(c) || c == '-');

    private static bool IsEncoded(string label) => label.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>What an encoded label stands for must be encoded so, and no other way.</summary>
    private static bool IsDecoded(string label) => !IsEncoded(label)
        || (Punycode.Decode(label[Prefix.Length..]) is { } decoded && !Ascii.IsValid(decoded) && IsOther(decoded)
            && string.Equals(Punycode.Encode(decoded), label[Prefix.Length..], StringComparison.OrdinalIgnoreCase));

    private static bool IsOther(string label) =>
        label[0] != '-' && label[^1] != '-' && !(label.Length > 3 && label[2] == '-' && label[3] == '-')
        && CharUnicodeInfo.GetUnicodeCategory(label, 0) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark)
        && IdnLetters.Allow(label) && Length(label) <= LongestLabel;

    private static int Length(string label) => Ascii.IsValid(label) ? label.Length : Prefix.Length + (Punycode.Encode(label)?.Length ?? Longest);
}
