using System.Globalization;
using System.Text;
using System.Text.Json;
using ImageCodegen.Text;

namespace ImageCodegen.Syntax;

/// <summary>Says in plain words what the tokenizer stumbled over, judged by the text at that place.</summary>
internal static class JsonFault
{
    private const string Structure = "Correct the punctuation: members and items are separated by one comma, keys are quoted and followed by a colon";

    private const int LongestEscape = 5;

    private static readonly (string, string) Number = ("a number that JSON does not know", "Write digits as in -0.5 or 1e3: no sign but '-', no leading zero, and a digit on both sides of the point");

    /// <summary>Reports the fault at its place.</summary>
    public static void Report(SourceFile file, ReadOnlySpan<byte> utf8, JsonException fault, DiagnosticBag diagnostics)
    {
        var offset = Offset(utf8, fault);
        var cursor = new LineCursor(utf8);
        cursor.MoveTo(offset);
        var span = new SourceSpan(file, cursor.Line, cursor.Column);
        if (utf8.TrimStart(" \t\r\n"u8).IsEmpty)
        {
            diagnostics.Add(Diagnostics.EmptyDocument, span);
            return;
        }

        var (what, fix) = Describe(utf8, offset);
        diagnostics.Add(Diagnostics.JsonSyntax, span, what, fix);
    }

    private static int Offset(ReadOnlySpan<byte> utf8, JsonException fault)
    {
        var offset = 0;
        for (var line = fault.LineNumber ?? 0; line > 0; line--)
        {
            offset += utf8[offset..].IndexOf((byte)'\n') + 1;
        }

        offset = (int)Math.Min(offset + (fault.BytePositionInLine ?? 0), utf8.Length);
        while (offset > 0 && offset < utf8.Length && (utf8[offset] & 0xC0) == 0x80)
        {
            offset--;
        }

        return offset;
    }

    private static (string What, string Fix) Describe(ReadOnlySpan<byte> utf8, int offset)
    {
        if (offset >= utf8.Length)
        {
            return ("the document ends in the middle of a value", "Close every string, object and list");
        }

        var before = utf8[..offset].TrimEnd(" \t\r\n"u8);
        Rune.DecodeFromUtf8(utf8[offset..], out var character, out _);
        var previous = before.Length == offset && offset > 0 ? (char)utf8[offset - 1] : ' ';
        return character.Value switch
        {
            '}' or ']' when before.EndsWith(","u8) => ("a comma before a closing bracket", "Remove the trailing comma"),
            '/' or '#' => ("a comment, or a stray '" + character + "'", "Remove the comment: JSON has none"),
            '\'' => ("a single quote", "Put strings in double quotes"),
            < ' ' => (
                "the control character U+" + character.Value.ToString("X4", CultureInfo.InvariantCulture),
                "Write it as an escape in a string, as \\n or \\t, and remove it elsewhere"),
            not ('{' or '[') when before.IsEmpty => ("'" + character + "' is not expected at the start", "Start with '{', or name the file '.yaml' if it is YAML"),
            _ when before.EndsWith("\\"u8) => ("the unknown escape '\\" + character + "'", "Write '\\\\' for a backslash"),
            _ when before[^Math.Min(LongestEscape, before.Length)..].LastIndexOf("\\u"u8) >= 0 => (
                "an escape without its four hexadecimal digits", "Write four digits after '\\u', as in '\\u00e9'"),
            '+' or '.' => Number,
            _ when IsWord(character, before, previous) => (
                "a word without quotes", "Put keys and texts in double quotes; the only words without are true, false and null"),
            _ when previous is '-' or '.' || (char.IsAsciiDigit(previous) && Rune.IsLetterOrDigit(character)) => Number,
            _ => ("'" + character + "' is not expected here", Structure),
        };
    }

    // It starts here where a key or a value can, or ends here.
    private static bool IsWord(Rune character, ReadOnlySpan<byte> before, char previous) =>
        char.IsAsciiLetter(previous) || (Rune.IsLetter(character) && before is [.., (byte)'{' or (byte)'[' or (byte)',' or (byte)':']);
}
