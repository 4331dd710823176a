using System.Runtime.InteropServices;
using System.Text;

namespace ImageCodegen.Runtime;

/// <summary>
/// Strings of up to eight ASCII bytes, kept for the next time: sizes, versions and states repeat from record to record, and
/// finding the string again is cheaper than making another. A place holds one string; another text that falls on it takes it
/// over, so what is kept is bounded.
/// </summary>
internal static class ShortTexts
{
    /// <summary>The longest text that is kept, in bytes.</summary>
    public const int MaxLength = sizeof(ulong);

    private const int PlaceBits = 9;
    private const ulong NotAscii = 0x8080_8080_8080_8080;

    // Written and read without a lock: an entry is immutable, and of two that are written at once either will do.
    private static readonly Entry?[] Places = new Entry?[1 << PlaceBits];

    /// <summary>The text as a string; null where it is not ASCII.</summary>
    /// <param name="text">One to eight bytes.</param>
    public static string? Find(ReadOnlySpan<byte> text)
    {
        var key = Key(text);
        // Fibonacci hashing: the upper bits depend on all bytes.
        ref var place = ref Places[(int)((key * 0x9E37_79B9_7F4A_7C15) >> (64 - PlaceBits))];
        var entry = place;
        // "a" and "a\0" have the same key.
        if (entry is not null && entry.Key == key && entry.Text.Length == text.Length)
        {
            return entry.Text;
        }
        if ((key & NotAscii) != 0)
        {
            return null;
        }
        place = entry = new Entry(key, Encoding.ASCII.GetString(text));
        return entry.Text;
    }

    // All bytes in one number; for four and more, two halves that overlap, the upper one shifted to where it belongs.
    private static ulong Key(ReadOnlySpan<byte> text)
    {
        var last = text.Length - 1;
        if (last < 3)
        {
            var middle = last >> 1;
            return text[0] | ((ulong)text[middle] << (8 * middle)) | ((ulong)text[last] << (8 * last));
        }
        ulong lower = MemoryMarshal.Read<uint>(text);
        ulong upper = MemoryMarshal.Read<uint>(text[(last - 3)..]);
        return lower | (upper << (8 * (last - 3)));
    }

    private sealed class Entry(ulong key, string text)
    {
        public readonly ulong Key = key;
        public readonly string Text = text;
    }
}
