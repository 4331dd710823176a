using System.Globalization;
using System.Text;
using ImageCodegen.Emission.Escaping;

namespace ImageCodegen.Review.Reports;

/// <summary>
/// Text of a spec for one line of output. What a terminal would obey or hide (control characters, ANSI escapes, invisible characters,
/// a turned reading direction: Unicode Technical Report 36, 2.6) is shown as its code point, and so is what a build server's log obeys.
/// </summary>
internal static class SafeText
{
    /// <summary>The longest line of a report, in UTF-16 code units of the source.</summary>
    public const int LongestLine = 160;

    /// <summary>The longest sentence of a report, in UTF-16 code units of the source.</summary>
    public const int LongestSentence = 600;

    /// <summary>The text on one line, cut where it is too long.</summary>
    public static string Line(string text, int longest = LongestSentence)
    {
        // Most text is plain, and a report can have a hundred thousand lines of it.
        if (text.Length <= longest && !text.AsSpan().ContainsAnyExceptInRange(' ', '~') && !text.Contains("##[", StringComparison.Ordinal))
        {
            return text;
        }

        var line = new StringBuilder(Math.Min(text.Length, longest) + 1);
        var read = 0;
        foreach (var (rune, unit) in TextScan.Walk(text))
        {
            if (read >= longest)
            {
                return Finish(line.Append('…'));
            }

            read += rune?.Utf16SequenceLength ?? 1;
            if (rune is { } scalar && !TextScan.IsUnsafe(scalar))
            {
                line.Append(scalar);
            }
            else if (unit == '\t')
            {
                line.Append(' ');
            }
            else
            {
                line.Append(CultureInfo.InvariantCulture, $"\\u{{{rune?.Value ?? unit:x}}}");
            }
        }

        return Finish(line);
    }

    // GitHub's runner looks for its older commands, ##[add-mask] and others, anywhere in a line.
    private static string Finish(StringBuilder line) => line.Replace("##[", "##\\u{5b}").ToString();
}
