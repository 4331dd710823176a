using System.Buffers;
using System.Globalization;
using System.Text;
using ImageCodegen.Emission.Escaping;
using ImageCodegen.Emission.ViewModels;

namespace ImageCodegen.Emission;

/// <summary>What the built-in templates print to: text without blanks at line ends, and with one line end at the end of each piece.</summary>
internal sealed class TemplateWriter : IDisposable
{
    private const int FirstLength = 4096;

    private char[] text = ArrayPool<char>.Shared.Rent(FirstLength);
    private int length;
    private int start;
    private int indent;

    private bool IsAtLineStart => length == start || text[length - 1] == '\n';

    /// <summary>Prints a piece of a file by its built-in template, after a blank line where it is not the first.</summary>
    public void Piece(FilePiece piece)
    {
        Start();
        BuiltInTemplates.Print(this, piece.Template, piece.View);
        End();
    }

    /// <summary>Prints a piece of a file that another engine has made, after a blank line where it is not the first.</summary>
    public void Piece(string made)
    {
        Start();
        Text(made.ReplaceLineEndings("\n"));
        End();
    }

    /// <summary>All that was printed, as UTF-8.</summary>
    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(text, 0, length);

    /// <summary>Gives back the room that the text took.</summary>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(text);
        text = [];
        length = 0;
    }

    /// <summary>Prints text, which may have several lines.</summary>
    public void Text(ReadOnlySpan<char> part)
    {
        for (var end = part.IndexOf('\n'); end >= 0; end = part.IndexOf('\n'))
        {
            Append(part[..end]);
            EndLine();
            part = part[(end + 1)..];
        }

        Append(part);
    }

    /// <summary>Prints a value; nothing for null.</summary>
    public void Value(CSharpText? value) => Text(value?.ToString());

    /// <inheritdoc cref="Value(CSharpText?)"/>
    public void Value(int value) => Append(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Moves what follows to the right; to the left where the number is negative.</summary>
    public void Indent(int columns) => indent += columns;

    /// <summary>True for what is there, and for a list that is not empty.</summary>
    public static bool Holds(bool value) => value;

    /// <inheritdoc cref="Holds(bool)"/>
    public static bool Holds(CSharpText? value) => value is not null;

    /// <inheritdoc cref="Holds(bool)"/>
    public static bool Holds(IViewModel? value) => value is not null;

    /// <inheritdoc cref="Holds(bool)"/>
    public static bool Holds<T>(IReadOnlyCollection<T> values) => values.Count > 0;

    private void Start()
    {
        if (length > 0)
        {
            Add('\n');
        }

        start = length;
    }

    private void End()
    {
        EndLine();
        while (length > start + 1 && text[length - 2] == '\n')
        {
            length--;
        }
    }

    private void Append(ReadOnlySpan<char> part)
    {
        if (part.Length == 0)
        {
            return;
        }

        var margin = indent > 0 && IsAtLineStart ? indent : 0;
        Reserve(part.Length + margin);
        text.AsSpan(length, margin).Fill(' ');
        part.CopyTo(text.AsSpan(length + margin));
        length += margin + part.Length;
    }

    private void EndLine()
    {
        while (length > start && text[length - 1] is ' ' or '\t')
        {
            length--;
        }

        Add('\n');
    }

    private void Add(char character)
    {
        Reserve(1);
        text[length++] = character;
    }

    private void Reserve(int more)
    {
        if (length + more > text.Length)
        {
            var longer = ArrayPool<char>.Shared.Rent(Math.Max(text.Length * 2, length + more));
            text.AsSpan(0, length).CopyTo(longer);
            ArrayPool<char>.Shared.Return(text);
            text = longer;
        }
    }
}
