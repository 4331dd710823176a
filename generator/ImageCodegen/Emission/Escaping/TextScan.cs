using System.Buffers;
using System.Globalization;
using System.Text;

namespace ImageCodegen.Emission.Escaping;

/// <summary>What may stand in a source file as it is.</summary>
internal static class TextScan
{
    private static readonly SearchValues<char> Visible = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(static c => (char)c)]);

    /// <summary>
    /// True for what would end a line, stay invisible, turn the reading direction or break the encoding: it is printed as an escape or not at all.
    /// </summary>
    public static bool IsUnsafe(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.PrivateUse || (Rune.IsWhiteSpace(rune) && rune.Value != ' ');

    /// <summary>True for a text of blanks and visible ASCII alone: nothing in it is unsafe, and each character is a byte.</summary>
    public static bool IsAscii(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Visible);

    /// <summary>True where nothing in a text is unsafe.</summary>
    public static bool IsSafe(string text) => IsAscii(text) || Walk(text).All(static item => item.Rune is { } rune && !IsUnsafe(rune));

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
    public static bool HasLoneSurrogate(string text) => !IsAscii(text) && Walk(text).Any(static item => item.Rune is null);
}
