using System.Text;
using ImageCodegen.Text;

namespace ImageCodegen.Review.Reports.Excerpts;

/// <summary>A file as lines. A line ends at a line feed, a carriage return, or both, as positions are counted.</summary>
internal sealed class SourceLines
{
    private readonly ReadOnlyMemory<byte> bytes;
    private readonly List<int> starts = [0];
    private (int Number, string Text) last;

    public SourceLines(SourceFile file)
    {
        bytes = file.Bytes.Span.StartsWith("\uFEFF"u8) ? file.Bytes[3..] : file.Bytes;
        var text = bytes.Span;
        for (var at = 0; text[at..].IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var length;)
        {
            at += length + 1;
            at += text[at - 1] == '\r' && at < text.Length && text[at] == '\n' ? 1 : 0;
            starts.Add(at);
        }
    }

    /// <summary>How many lines there are; what follows the last line end is one too.</summary>
    public int Count => starts.Count;

    /// <summary>The line without its end, counted from 1; empty where there is none.</summary>
    public string this[int number]
    {
        get
        {
            if (number < 1 || number > Count)
            {
                return "";
            }

            // A file without line ends is one long line, which every finding asks for.
            if (last.Number != number)
            {
                var end = number < Count ? starts[number] : bytes.Length;
                last = (number, Encoding.UTF8.GetString(bytes.Span[starts[number - 1]..end].TrimEnd("\r\n"u8)));
            }

            return last.Text;
        }
    }
}
