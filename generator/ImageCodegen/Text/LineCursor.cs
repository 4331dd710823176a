using System.Text;

namespace ImageCodegen.Text;

/// <summary>
/// Turns ascending byte offsets of UTF-8 text into lines and columns, reading every byte once.
/// A line ends at a line feed, a carriage return, or both.
/// </summary>
/// <param name="text">Valid UTF-8.</param>
internal ref struct LineCursor(ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> text = text;
    private int offset;

    /// <summary>The line of the last offset, counted from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>The column of the last offset in UTF-16 code units, counted from 1.</summary>
    public int Column { get; private set; } = 1;

    /// <summary>Moves forward to the offset; an offset behind the last one changes nothing.</summary>
    public void MoveTo(int target)
    {
        while (offset < target)
        {
            var rest = text[offset..target];
            var lineEnd = rest.IndexOfAny((byte)'\n', (byte)'\r');
            if (lineEnd < 0)
            {
                Column += Ascii.IsValid(rest) ? rest.Length : Encoding.UTF8.GetCharCount(rest);
                offset = target;
                return;
            }

            offset += lineEnd + 1;
            if (text[offset - 1] == '\r' && offset < text.Length && text[offset] == '\n')
            {
                if (offset == target)
                {
                    return;
                }

                offset++;
            }

            Line++;
            Column = 1;
        }
    }
}
