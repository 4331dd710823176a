using System.Buffers;
using System.Globalization;
using System.Text;
using ImageCodegen.Text;

namespace ImageCodegen.Syntax.Yaml;

/// <summary>
/// Finds the control characters that YAML 1.2 (section 5.1) allows nowhere, before anything is read: so U+0000 can stand for the end of the
/// text.
/// </summary>
internal static class YamlControlCharacters
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\v\f\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

    /// <summary>Reports the first such character; false where there is none.</summary>
    public static bool Report(SourceFile file, string text, DiagnosticBag diagnostics)
    {
        var at = text.AsSpan().IndexOfAny(Forbidden);
        if (at < 0)
        {
            return false;
        }

        var cursor = new LineCursor(Encoding.UTF8.GetBytes(text, 0, at));
        cursor.MoveTo(Encoding.UTF8.GetByteCount(text.AsSpan(0, at)));
        var character = ((int)text[at]).ToString("X4", CultureInfo.InvariantCulture);
        diagnostics.Add(Diagnostics.ControlCharacter, new SourceSpan(file, cursor.Line, cursor.Column), character);
        return true;
    }
}
