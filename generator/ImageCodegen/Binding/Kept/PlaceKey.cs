using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ImageCodegen.Binding.Kept;

/// <summary>
/// A place of a document in words that last: <c>schemas/Order/lines/{}</c>. <c>allOf</c> and references are no steps, a case is told by
/// what is in it, and nothing by its number.
/// </summary>
public sealed class PlaceKey
{
    // Longer texts are cut and end in a hash of the whole.
    private const int LongestStep = 160;
    private const int LongestText = 400;
    private const int MostEscapes = 60;

    private PlaceKey(string text, string old) => (Text, Old) = (text, old);

    /// <summary>The place as it is called now.</summary>
    public string Text { get; }

    /// <summary>The place as it was called when its name was kept: a case has changed since, and is the same one.</summary>
    public string Old { get; }

    /// <summary>A place by steps as the document has them.</summary>
    public static PlaceKey Of(params IEnumerable<string> wires)
    {
        var text = Cut(string.Join('/', wires.Select(Step)), LongestText);
        return new PlaceKey(text, text);
    }

    /// <summary>What stands under a name.</summary>
    public PlaceKey Member(string wire) => Below(Step(wire));

    /// <summary>The item of a list.</summary>
    public PlaceKey Item() => Below("[]");

    /// <summary>The value of a map.</summary>
    public PlaceKey Value() => Below("{}");

    /// <summary>A case of a union.</summary>
    /// <param name="step">The step that tells it.</param>
    /// <param name="old">The step that told it before.</param>
    public PlaceKey Case(string step, string old) => new(Cut(Text + "/" + step, LongestText), Cut(Old + "/" + old, LongestText));

    /// <summary>A name on the wire as a step: no other name gives the same, and none looks like another kind of step.</summary>
    private static string Step(string wire) => Cut(wire.Length > 0 && wire[0] is '(' or '[' or '{' ? "~3" + Escape(wire) : Escape(wire), LongestStep);

    /// <summary>A text as a part of a step.</summary>
    internal static string Escape(string text) => text.AsSpan().IndexOfAny("~/,") < 0 ? text
        : text.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal).Replace(",", "~2", StringComparison.Ordinal);

    private PlaceKey Below(string step) => Case(step, step);

    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest && IsWritable(text))
        {
            return text;
        }

        var end = Math.Min(text.Length, longest - 20);
        var kept = new StringBuilder();
        foreach (var rune in text.AsSpan(0, end).EnumerateRunes())
        {
            kept.Append(IsSpecial(rune) || rune.Value is '"' or '\\' or 0xFFFD ? "?" : rune.ToString());
        }

        return kept.Append("~4").Append(Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(text)).AsSpan(0, 8))).ToString();
    }

    /// <summary>True for what a reader would not see: it is written as an escape.</summary>
    internal static bool IsSpecial(Rune rune) => rune.Value != ' ' && Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate;

    /// <summary>False for unpaired surrogates, which no file can hold, and where there are many escapes.</summary>
    private static bool IsWritable(string text)
    {
        var special = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiLetterOrDigit(text[i]))
            {
                continue;
            }

            if (!Rune.TryGetRuneAt(text, i, out var rune))
            {
                return false;
            }

            special += IsSpecial(rune) || rune.Value is '"' or '\\' ? 1 : 0;
            i += rune.Utf16SequenceLength - 1;
        }

        return special <= MostEscapes;
    }
}
