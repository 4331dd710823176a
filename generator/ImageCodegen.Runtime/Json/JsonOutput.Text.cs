using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace ImageCodegen.Runtime;

/// <content>Strings, and values that print themselves.</content>
public ref partial struct JsonOutput
{
    // Enough for every number, date and UUID that .NET has: a decimal has up to 31 characters, a double up to 24.
    private const int LongestScalar = 64;

    // RFC 8259, 7: quotation mark, reverse solidus, and U+0000 to U+001F.
    private static readonly SearchValues<byte> Escaped = SearchValues.Create(
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, (byte)'"', (byte)'\\']);

    /// <summary>Writes a string.</summary>
    public void WriteStringValue(string value)
    {
        Reserve(checked((value.Length * 3) + 2));
        var target = buffer.AsSpan(length);
        if (!PlainText.TryCopy(value, target[1..]))
        {
            WriteOther(value);
            return;
        }
        target[0] = (byte)'"';
        target[value.Length + 1] = (byte)'"';
        length += value.Length + 2;
    }

    /// <summary>Writes a member that is a string: most of what is written, so it is done in one go.</summary>
    internal void WriteMember(scoped ReadOnlySpan<byte> escapedName, string value)
    {
        Reserve(checked(escapedName.Length + value.Length + 6));
        var target = buffer.AsSpan(length);
        var at = 0;
        if (buffer[length - 1] != (byte)'{')
        {
            target[at++] = (byte)',';
        }
        target[at++] = (byte)'"';
        escapedName.CopyTo(target[at..]);
        at += escapedName.Length;
        "\":\""u8.CopyTo(target[at..]);
        at += 3;
        var text = target.Slice(at, value.Length);
        if (!PlainText.TryCopy(value, text))
        {
            WriteName(escapedName);
            WriteStringValue(value);
            return;
        }
        target[at + value.Length] = (byte)'"';
        length += at + value.Length + 1;
    }

    /// <summary>Writes a number.</summary>
    public void WriteNumberValue<T>(T value)
        where T : IUtf8SpanFormattable
    {
        Reserve(LongestScalar);
        value.TryFormat(buffer.AsSpan(length), out var written, default, CultureInfo.InvariantCulture);
        length += written;
    }

    /// <summary>Writes text that needs no escaping as a string.</summary>
    internal void WritePlainString(scoped ReadOnlySpan<byte> text)
    {
        Byte((byte)'"');
        WriteRaw(text);
        Byte((byte)'"');
    }

    // Text that is not ASCII, or has something to escape, or both. There is room for it if nothing is escaped.
    private void WriteOther(string value)
    {
        var target = buffer.AsSpan(length);
        var status = Utf8.FromUtf16(value, target[1..], out _, out var written, replaceInvalidSequences: false);
        if (status != OperationStatus.Done || target.Slice(1, written).IndexOfAny(Escaped) >= 0)
        {
            WriteEscaped(value);
            return;
        }
        target[0] = (byte)'"';
        target[written + 1] = (byte)'"';
        length += written + 2;
    }

    private void WriteEscaped(ReadOnlySpan<char> text)
    {
        Byte((byte)'"');
        while (!text.IsEmpty)
        {
            var whole = Rune.DecodeFromUtf16(text, out var rune, out var used) == OperationStatus.Done;
            Reserve(6);
            if (!whole)
            {
                WriteUnicodeEscape(text[0]);
            }
            else if (rune.Value is < 0x20 or '"' or '\\')
            {
                WriteEscape((char)rune.Value);
            }
            else
            {
                length += rune.EncodeToUtf8(buffer.AsSpan(length));
            }
            text = text[used..];
        }
        Byte((byte)'"');
    }

    private void WriteEscape(char value)
    {
        var letter = value switch { '"' => '"', '\\' => '\\', '\b' => 'b', '\f' => 'f', '\n' => 'n', '\r' => 'r', '\t' => 't', _ => '\0' };
        if (letter == '\0')
        {
            WriteUnicodeEscape(value);
            return;
        }
        Byte((byte)'\\');
        Byte((byte)letter);
    }

    private void WriteUnicodeEscape(char value)
    {
        WriteRaw("\\u"u8);
        Reserve(4);
        ((int)value).TryFormat(buffer.AsSpan(length), out var written, "x4", CultureInfo.InvariantCulture);
        length += written;
    }
}
