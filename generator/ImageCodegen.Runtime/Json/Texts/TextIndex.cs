using System.Buffers.Binary;
using System.Numerics;

namespace ImageCodegen.Runtime;

/// <summary>Finds texts, which are few and known, by their bytes in any one encoding.</summary>
internal sealed class TextIndex
{
    private readonly byte[][] texts;

    // Open addressing, at most half full: a place holds the number of a text, or -1.
    private readonly int[] places;

    /// <summary>Makes an index of texts, each of them once.</summary>
    public TextIndex(byte[][] texts)
    {
        this.texts = texts;
        places = new int[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, texts.Length * 2))];
        Array.Fill(places, -1);
        for (var i = 0; i < texts.Length; i++)
        {
            var place = PlaceOf(texts[i]);
            while (places[place] >= 0)
            {
                place = (place + 1) & (places.Length - 1);
            }
            places[place] = i;
        }
    }

    /// <summary>The number of a text; -1 where it is none of them.</summary>
    public int Find(ReadOnlySpan<byte> text)
    {
        for (var place = PlaceOf(text); places[place] is var index and >= 0; place = (place + 1) & (places.Length - 1))
        {
            if (text.SequenceEqual(texts[index]))
            {
                return index;
            }
        }
        return -1;
    }

    // Texts of one set differ in length, at the start, at the end or in the middle: these tell nearly all apart.
    private int PlaceOf(ReadOnlySpan<byte> text)
    {
        var length = text.Length;
        var key = (ulong)length;
        if (length >= sizeof(ulong))
        {
            key += BinaryPrimitives.ReadUInt64LittleEndian(text) ^ (BinaryPrimitives.ReadUInt64LittleEndian(text[(length - sizeof(ulong))..]) * 31);
            if (length > 2 * sizeof(ulong))
            {
                key += BinaryPrimitives.ReadUInt64LittleEndian(text[((length - sizeof(ulong)) / 2)..]) * 961;
            }
        }
        else if (length >= sizeof(uint))
        {
            key += BinaryPrimitives.ReadUInt32LittleEndian(text) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(text[(length - sizeof(uint))..]) << 32);
        }
        else if (length > 0)
        {
            key += text[0] | ((ulong)text[length / 2] << 8) | ((ulong)text[length - 1] << 16);
        }
        // Fibonacci hashing: the upper bits depend on all bytes.
        return (int)((key * 0x9E37_79B9_7F4A_7C15) >> 32) & (places.Length - 1);
    }
}
