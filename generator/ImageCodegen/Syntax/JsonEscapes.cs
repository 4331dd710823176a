using System.Buffers;
using System.Text;

namespace ImageCodegen.Syntax;

/// <summary>
/// Unescapes JSON strings. The library's own unescaping throws on an unpaired surrogate, which RFC 8259, section 8.2,
/// lets a document have: here it stays what it is, one UTF-16 code unit.
/// </summary>
internal static class JsonEscapes
{
    private const int StackLimit = 256;

    /// <summary>The text of a string whose escapes the tokenizer has already found to be well formed.</summary>
    public static string Unescape(ReadOnlySpan<byte> utf8, StringPool strings)
    {
        // Text never has more code units than its escaped form has bytes.
        char[]? rented = null;
        var buffer = utf8.Length <= StackLimit ? stackalloc char[StackLimit] : rented = ArrayPool<char>.Shared.Rent(utf8.Length);
        var length = 0;
        while (!utf8.IsEmpty)
        {
            var escape = utf8.IndexOf((byte)'\\');
            var plain = escape < 0 ? utf8 : utf8[..escape];
            length += Encoding.UTF8.GetChars(plain, buffer[length..]);
            utf8 = utf8[plain.Length..];
            if (!utf8.IsEmpty)
            {
                buffer[length++] = Decode(utf8, out var used);
                utf8 = utf8[used..];
            }
        }

        var text = strings.Get(buffer[..length]);
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return text;
    }

    private static char Decode(ReadOnlySpan<byte> escape, out int used)
    {
        used = 2;
        switch (escape[1])
        {
            case (byte)'b': return '\b';
            case (byte)'f': return '\f';
            case (byte)'n': return '\n';
            case (byte)'r': return '\r';
            case (byte)'t': return '\t';
            case (byte)'u':
                used = 6;
                return (char)((Hex(escape[2]) << 12) | (Hex(escape[3]) << 8) | (Hex(escape[4]) << 4) | Hex(escape[5]));
            default: return (char)escape[1];
        }
    }

    private static int Hex(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
