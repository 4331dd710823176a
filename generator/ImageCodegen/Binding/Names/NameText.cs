namespace ImageCodegen.Binding.Names;

/// <summary>A name in the making, on the stack. What does not fit is left out.</summary>
/// <param name="buffer">Where it is made; as long as the longest name and one more, which tells that it is longer.</param>
internal ref struct NameText(Span<char> buffer)
{
    private readonly Span<char> buffer = buffer;

    /// <summary>The number of characters.</summary>
    public int Length { get; private set; }

    /// <summary>The first character; there is one.</summary>
    public readonly char First => buffer[0];

    /// <summary>The last character; there is one.</summary>
    public readonly char Last => buffer[Length - 1];

    /// <summary>False once the name is longer than a name may be.</summary>
    public readonly bool IsWhole => Length < buffer.Length;

    /// <summary>Adds a character.</summary>
    public void Append(char character)
    {
        if (IsWhole)
        {
            buffer[Length++] = character;
        }
    }

    /// <summary>Adds a text.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        var fits = text[..Math.Min(text.Length, buffer.Length - Length)];
        fits.CopyTo(buffer[Length..]);
        Length += fits.Length;
    }

    /// <summary>Sets a text in front.</summary>
    public void Prepend(ReadOnlySpan<char> text)
    {
        var whole = Math.Min(Length + text.Length, buffer.Length);
        buffer[..(whole - text.Length)].CopyTo(buffer[text.Length..]);
        text.CopyTo(buffer);
        Length = whole;
    }

    /// <summary>The name.</summary>
    public override readonly string ToString() => buffer[..Length].ToString();
}
