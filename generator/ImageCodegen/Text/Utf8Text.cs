using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace ImageCodegen.Text;

/// <summary>Gets at the text of a file whose bytes nobody has checked yet.</summary>
internal static class Utf8Text
{
    private const string Utf16 = "UTF-16";

    /// <summary>
    /// The file's bytes without a byte order mark, known to be valid UTF-8. False after a diagnostic, where they are not.
    /// </summary>
    public static bool TryGet(SourceFile file, DiagnosticBag diagnostics, out ReadOnlyMemory<byte> text)
    {
        text = file.Bytes;
        var bytes = text.Span;
        if (OtherEncoding(bytes) is { } encoding)
        {
            diagnostics.Add(Diagnostics.NotUtf8, new SourceSpan(file, 1, 1), encoding);
            return false;
        }

        if (bytes.StartsWith("\uFEFF"u8))
        {
            text = text[3..];
            bytes = text.Span;
        }

        if (Utf8.IsValid(bytes))
        {
            return true;
        }

        var invalid = FirstInvalid(bytes);
        var cursor = new LineCursor(bytes);
        cursor.MoveTo(invalid);
        diagnostics.Add(
            Diagnostics.InvalidUtf8,
            new SourceSpan(file, cursor.Line, cursor.Column),
            bytes[invalid].ToString("x2", CultureInfo.InvariantCulture));
        return false;
    }

    /// <summary>UTF-16 as UTF-8, as PowerShell and Notepad save documents; anything else as it is.</summary>
    public static byte[] FromUtf16(byte[] bytes)
    {
        if (OtherEncoding(bytes) != Utf16)
        {
            return bytes;
        }

        try
        {
            var encoding = new UnicodeEncoding(bigEndian: bytes[0] is 0 or 0xFE, byteOrderMark: true, throwOnInvalidBytes: true);
            return Encoding.Convert(encoding, Encoding.UTF8, bytes);
        }
        catch (DecoderFallbackException)
        {
            return bytes;
        }
    }

    // Told by the byte order mark; without one, by the zero that every ASCII character has beside it.
    private static string? OtherEncoding(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] or [0, 0, 0, not 0, ..] or [not 0, 0, 0, 0, ..] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => Utf16,
        [0, not 0, 0, not 0, ..] or [not 0, 0, not 0, 0, ..] => Utf16,
        _ => null,
    };

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var offset = 0;
        while (offset < bytes.Length)
        {
            if (Rune.DecodeFromUtf8(bytes[offset..], out _, out var length) != OperationStatus.Done)
            {
                break;
            }

            offset += length;
        }

        return offset;
    }
}
