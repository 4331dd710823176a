using System.Text;

namespace ImageCodegen.Emission.Escaping;

/// <summary>Text in a line comment: one line, nothing in it that could end the comment or hide what follows.</summary>
public sealed record CommentText : CSharpText
{
    private CommentText(string text)
        : base(text)
    {
    }

    /// <summary>Makes one line of a text; unsafe characters become U+FFFD.</summary>
    public static CommentText Create(string text)
    {
        if (TextScan.IsAscii(text))
        {
            return new CommentText(text.Trim());
        }

        var line = new StringBuilder(text.Length);
        foreach (var (rune, _) in TextScan.Walk(text))
        {
            line.Append(rune is { } scalar && !TextScan.IsUnsafe(scalar) ? scalar.ToString() : "\ufffd");
        }

        return new CommentText(line.ToString().Trim());
    }
}
