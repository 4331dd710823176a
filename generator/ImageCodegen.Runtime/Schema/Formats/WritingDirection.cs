using System.Globalization;
using System.Text;

namespace ImageCodegen.Runtime;

/// <summary>The directions that the labels of a host name are written in (RFC 5893, 2).</summary>
internal static class WritingDirection
{
    /// <summary>Whether a label has letters or digits of a script that is written from the right.</summary>
    public static bool IsRightToLeft(string label) => label.EnumerateRunes().Any(static rune => IsRight(rune) || IsArabicDigit(rune));

    /// <summary>Whether a label goes one way alone.</summary>
    public static bool IsOneWay(string label)
    {
        var runes = label.EnumerateRunes().Where(static rune => Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark).ToList();
        if (runes.Count == 0 || !(Rune.IsLetter(runes[0]) || IsRight(runes[0])))
        {
            return false;
        }
        return IsRight(runes[0])
            ? runes.TrueForAll(static rune => IsRight(rune) || !Rune.IsLetter(rune)) && runes[^1].Value != '-'
                && !(runes.Exists(IsArabicDigit) && runes.Exists(IsDigit))
            : !runes.Exists(static rune => IsRight(rune) || IsArabicDigit(rune)) && runes[^1].Value != '-';
    }

    private static bool IsArabicDigit(Rune rune) => rune.Value is >= 0x0660 and <= 0x0669 or 0x066B or 0x066C;

    private static bool IsDigit(Rune rune) => rune.Value is >= '0' and <= '9' or >= 0x06F0 and <= 0x06F9;

    private static bool IsRight(Rune rune) =>
        rune.Value is >= 0x0590 and <= 0x08FF or >= 0xFB1D and <= 0xFDFF or >= 0xFE70 and <= 0xFEFE or >= 0x10800 and <= 0x10FFF or >= 0x1E800 and <= 0x1EFFF
        && !IsArabicDigit(rune) && !IsDigit(rune) && Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark;
}
