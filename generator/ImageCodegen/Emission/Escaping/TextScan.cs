using System.Globalization;
using System.Text;

namespace ImageCodegen.Emission.Escaping;

/// <summary>What may stand in a source file as it is.</summary>
internal static class TextScan
{
    /// <summary>
    /// True for what would end a line, stay invisible, turn the reading direction or break the encoding: it is printed as an escape or not at all.
    /// </summary>
    public static bool IsUnsafe(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.PrivateUse || (Rune.IsWhiteSpace(rune) && rune.Value != ' ');

    /// <summary>Walks over a text: runes, and lone surrogates as null with their code unit.</summary>
    public static IEnumerable<(Rune? Rune, char Unit)> Walk(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Rune.TryGetRuneAt(text, i, out var rune))
            {
                yield return (rune, text[i]);
                i += rune.Utf16SequenceLength - 1;
            }
            else
            {
                yield return (null, text[i]);
            }
        }
    }

    /// <summary>True where a surrogate stands alone.</summary>
    public static bool HasLoneSurrogate(string text) => Walk(text).Any(static item => item.Rune is null);
}
