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
    internal static string Step(string wire)
    {
        var step = wire.AsSpan().IndexOfAny("~/,") < 0 ? wire
            : wire.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal).Replace(",", "~2", StringComparison.Ordinal);
        return Cut(step.Length > 0 && step[0] is '(' or '[' or '{' ? "~3" + step : step, LongestStep);
    }

    private PlaceKey Below(string step) => Case(step, step);

    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest && IsWellFormed(text))
        {
            return text;
        }

        var end = Math.Min(text.Length, longest - 20);
        var kept = new StringBuilder();
        foreach (var rune in text.AsSpan(0, end).EnumerateRunes())
        {
            kept.Append(rune.ToString());
        }

        return kept.Append("~4").Append(Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(text)).AsSpan(0, 8))).ToString();
    }

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                {
                    return false;
                }

                i++;
            }
        }

        return true;
    }
}
