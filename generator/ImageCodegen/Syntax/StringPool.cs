using System.Text;

namespace ImageCodegen.Syntax;

/// <summary>One instance of each short string of a document: keys and values repeat enormously in a spec.</summary>
internal sealed class StringPool
{
    private const int LongestPooled = 64;
    private readonly HashSet<string> strings = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> byChars;

    public StringPool() => byChars = strings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The string of these characters.</summary>
    public string Get(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestPooled)
        {
            return text.ToString();
        }

        if (!byChars.TryGetValue(text, out var known))
        {
            known = text.ToString();
            strings.Add(known);
        }

        return known;
    }

    /// <summary>The string of these bytes, which are valid UTF-8.</summary>
    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestPooled)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        Span<char> buffer = stackalloc char[LongestPooled];
        return Get(buffer[..Encoding.UTF8.GetChars(utf8, buffer)]);
    }
}
