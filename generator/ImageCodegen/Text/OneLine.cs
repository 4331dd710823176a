using System.Text;

namespace ImageCodegen.Text;

/// <summary>Makes any text printable on one line, so that a spec cannot forge a second diagnostic.</summary>
public static class OneLine
{
    private const int LongestText = 400;

    /// <summary>The text with control and line-end characters shown as escapes, cut at 400 characters.</summary>
    public static string Of(string text)
    {
        var line = new StringBuilder(Math.Min(text.Length, LongestText));
        foreach (var character in text)
        {
            if (line.Length >= LongestText)
            {
                return line.Append('…').ToString();
            }

            if (char.IsControl(character) || character is '\u2028' or '\u2029' || char.IsSurrogate(character))
            {
                line.Append("\\u").Append(((int)character).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
            }
            else
            {
                line.Append(character);
            }
        }

        return line.ToString();
    }
}
