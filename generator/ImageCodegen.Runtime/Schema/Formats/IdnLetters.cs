using System.Globalization;
using System.Text;

namespace ImageCodegen.Runtime;

/// <summary>What may stand in a label of a host name (RFC 5892): letters, digits and marks, and some others in their place.</summary>
internal static class IdnLetters
{
    private const string Exceptions = "\u00DF\u03C2\u06FD\u06FE\u0F0B\u3007";
    private const string Disallowed = "\u0640\u07FA\u302E\u302F\u3031\u3032\u3033\u3034\u3035\u303B";

    private static readonly HashSet<int> Viramas =
    [
        0x094D, 0x09CD, 0x0A4D, 0x0ACD, 0x0B4D, 0x0BCD, 0x0C4D, 0x0CCD, 0x0D3B, 0x0D3C, 0x0D4D, 0x0DCA, 0x0E3A, 0x0EBA, 0x0F84, 0x1039, 0x103A, 0x1714,
        0x1734, 0x17D2, 0x1A60, 0x1B44, 0x1BAA, 0x1BAB, 0x1BF2, 0x1BF3, 0x2D7F, 0xA806, 0xA8C4, 0xA953, 0xA9C0, 0xAAF6, 0xABED, 0x10A3F, 0x11046, 0x1107F,
        0x110B9, 0x11133, 0x11134, 0x111C0, 0x11235, 0x112EA, 0x1134D, 0x11442, 0x114C2, 0x115BF, 0x1163F, 0x116B6, 0x1172B, 0x11839,
    ];

    /// <summary>Whether all characters of a label may stand where they stand.</summary>
    public static bool Allow(string label)
    {
        // Half a surrogate pair is no character.
        var runes = label.EnumerateRunes().Select(static rune => rune.Value).ToArray();
        return Array.TrueForAll(runes, static rune => rune != Rune.ReplacementChar.Value) && Enumerable.Range(0, runes.Length).All(at => Allows(runes, at));
    }

    private static bool Allows(int[] runes, int at)
    {
        var (before, rune, after) = (at > 0 ? runes[at - 1] : 0, runes[at], at + 1 < runes.Length ? runes[at + 1] : 0);
        return rune switch
        {
            '-' => true,
            0x00B7 => before == 'l' && after == 'l',
            0x0375 => after is >= 0x0370 and <= 0x03FF or >= 0x1F00 and <= 0x1FFF,
            0x05F3 or 0x05F4 => before is >= 0x0591 and <= 0x05F4,
            0x30FB => Array.Exists(runes, static r => r != 0x30FB && r is >= 0x3041 and <= 0x30FF or 0x3005 or 0x3007 or >= 0x3400 and <= 0x9FFF or >= 0x20000 and <= 0x3FFFF),
            0x200C => Viramas.Contains(before) || (Joins(before) && IsJoined(after)),
            0x200D => Viramas.Contains(before),
            >= 0x0660 and <= 0x0669 => !Array.Exists(runes, static r => r is >= 0x06F0 and <= 0x06F9),
            _ => IsPlain(rune),
        };
    }

    // Those with another form for compatibility are written in their own.
    private static bool IsPlain(int rune) =>
        (rune < 0x10000 && Exceptions.Contains((char)rune, StringComparison.Ordinal))
        || (!(rune < 0x10000 && Disallowed.Contains((char)rune, StringComparison.Ordinal)) && rune is not (>= 0xFB00 and <= 0xFDFF or >= 0xFE30 and <= 0xFFEF)
            && Rune.GetUnicodeCategory(new Rune(rune)) is UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter
                or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber);

    /// <summary>Whether a letter is joined with the one that follows: of Arabic, all but those that join to the right alone.</summary>
    private static bool Joins(int rune) => IsJoined(rune) && rune is not (0x0622 or 0x0623 or 0x0624 or 0x0625 or 0x0627 or 0x0629 or 0x062F or 0x0630 or 0x0631 or 0x0632 or 0x0648);

    private static bool IsJoined(int rune) => rune is >= 0x0620 and <= 0x064A or >= 0x066E and <= 0x06D3 or >= 0x0710 and <= 0x074A or >= 0x0750 and <= 0x077F;
}
