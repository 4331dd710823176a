using System.Text;

namespace ImageCodegen.Emission.Escaping;

/// <summary>Pieces of code in a row, broken into lines that fit.</summary>
public sealed record CSharpRow : CSharpText
{
    private const int Width = 140;

    private CSharpRow(string text)
        : base(text)
    {
    }

    /// <summary>Arguments, with commas between them.</summary>
    /// <param name="pieces">The pieces.</param>
    /// <param name="column">Where on its line the first one begins.</param>
    /// <param name="indent">Where the others' lines begin.</param>
    /// <param name="margin">How much of their indent the template adds.</param>
    public static CSharpRow Arguments(IEnumerable<CSharpText> pieces, int column, int indent, int margin = 0) =>
        new(Join(pieces, ", ", column, indent, margin));

    /// <summary>Conditions that must all hold.</summary>
    /// <inheritdoc cref="Arguments"/>
    public static CSharpRow And(IEnumerable<CSharpText> pieces, int column, int indent) => new(Join(pieces, " && ", column, indent));

    /// <summary>Conditions of which one must hold.</summary>
    /// <inheritdoc cref="Arguments"/>
    public static CSharpRow Or(IEnumerable<CSharpText> pieces, int column, int indent) => new(Join(pieces, " || ", column, indent));

    /// <summary>Patterns of which one must match.</summary>
    /// <inheritdoc cref="Arguments"/>
    public static CSharpRow Alternatives(IEnumerable<CSharpText> pieces, int column, int indent) => new(Join(pieces, " or ", column, indent));

    /// <summary>Calls on what the call before gives.</summary>
    /// <inheritdoc cref="Arguments"/>
    public static CSharpRow Calls(IEnumerable<CSharpText> pieces, int column, int indent) => new(Join(pieces, "", column, indent));

    private static string Join(IEnumerable<CSharpText> pieces, string separator, int column, int indent, int margin = 0)
    {
        // A comma ends a line, an operator begins one.
        var (atEnd, atStart) = separator is ", " ? (",", "") : ("", separator.TrimStart());
        var row = new StringBuilder();
        var isFirst = true;
        foreach (var piece in pieces.Select(static piece => piece.ToString()))
        {
            // What comes before a first call may stand alone on its line; before a first argument it may not.
            if (isFirst && (separator.Length > 0 || column + piece.Length + 2 <= Width))
            {
                isFirst = false;
            }
            else if (column + separator.Length + piece.Length + 2 > Width)
            {
                row.Append(atEnd).Append('\n').Append(' ', indent - margin).Append(atStart);
                column = indent + atStart.Length;
                isFirst = false;
            }
            else
            {
                row.Append(separator);
                column += separator.Length;
            }

            row.Append(piece);
            column += piece.Length;
        }

        return row.ToString();
    }
}
