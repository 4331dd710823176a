using System.Buffers;

namespace ImageCodegen.Syntax;

/// <summary>
/// YAML 1.2 (section 5.4) counts U+0085, U+2028 and U+2029 as ordinary characters; YamlDotNet still breaks lines at them,
/// as YAML 1.1 did, and would fold them out of a text. They are replaced by characters that the text does not have, and put
/// back into each scalar.
/// </summary>
internal sealed class YamlLineBreaks
{
    private const string Hidden = "\u0085\u2028\u2029";
    private const char FirstStandIn = '\uE000';
    private const char LastStandIn = '\uF8FF';
    private static readonly SearchValues<char> HiddenCharacters = SearchValues.Create(Hidden);
    private readonly string standIns;

    private YamlLineBreaks(string text, string standIns)
    {
        Text = text;
        this.standIns = standIns;
    }

    /// <summary>The text to parse, of the same length as the text given.</summary>
    public string Text { get; }

    /// <summary>Replaces the characters where there are any.</summary>
    public static YamlLineBreaks Hide(string text)
    {
        if (text.AsSpan().IndexOfAny(HiddenCharacters) < 0)
        {
            return new YamlLineBreaks(text, string.Empty);
        }

        var unused = string.Empty;
        for (var candidate = FirstStandIn; candidate <= LastStandIn && unused.Length < Hidden.Length; candidate++)
        {
            if (!text.Contains(candidate, StringComparison.Ordinal))
            {
                unused += candidate;
            }
        }

        // A text that uses up the whole private use area keeps its breaks: it is no text that anybody wrote.
        return unused.Length < Hidden.Length
            ? new YamlLineBreaks(text, string.Empty)
            : new YamlLineBreaks(Replace(text, Hidden, unused), unused);
    }

    /// <summary>The scalar's text as the document has it.</summary>
    public string Restore(string scalar) => standIns.Length == 0 ? scalar : Replace(scalar, standIns, Hidden);

    private static string Replace(string text, string from, string to)
    {
        for (var i = 0; i < from.Length; i++)
        {
            text = text.Replace(from[i], to[i]);
        }

        return text;
    }
}
