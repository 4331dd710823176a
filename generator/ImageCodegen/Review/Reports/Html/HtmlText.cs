using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace ImageCodegen.Review.Reports.Html;

/// <summary>
/// A piece of a page, made from an interpolated string alone: its literal parts are markup, what stands in braces is text and is escaped,
/// for elements and quoted attributes alike. There is no way to make a plain string markup.
/// </summary>
[InterpolatedStringHandler]
internal readonly struct HtmlText
{
    private readonly StringBuilder markup;

    public HtmlText(int literalLength, int formattedCount) => markup = new StringBuilder(literalLength + (formattedCount * 16));

    public void AppendLiteral(string value) => markup.Append(value);

    public void AppendFormatted(int value) => markup.Append(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Another piece, as it is.</summary>
    public void AppendFormatted(HtmlText value) => markup.Append(value.markup);

    /// <summary>Text, escaped.</summary>
    public void AppendFormatted(string value)
    {
        foreach (var character in SafeText.Line(value))
        {
            _ = character switch
            {
                '<' => markup.Append("&lt;"),
                '>' => markup.Append("&gt;"),
                '&' => markup.Append("&amp;"),
                '"' => markup.Append("&quot;"),
                '\'' => markup.Append("&#39;"),
                _ => markup.Append(character),
            };
        }
    }

    /// <inheritdoc/>
    public override string ToString() => markup.ToString();
}

/// <summary>A page being written.</summary>
/// <param name="output">Where it goes.</param>
internal sealed class HtmlWriter(TextWriter output)
{
    /// <summary>Writes a piece.</summary>
    public void Write(HtmlText piece) => output.Write(piece.ToString());
}
