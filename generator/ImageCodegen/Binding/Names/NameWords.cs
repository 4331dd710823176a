namespace ImageCodegen.Binding.Names;

/// <summary>The words of a PascalCase name; a run of capitals is one word, less the one that begins the next.</summary>
internal readonly ref struct NameWords
{
    private readonly ReadOnlySpan<char> name;
    private readonly Span<int> starts;

    /// <summary>Splits a name.</summary>
    /// <param name="name">The name; not empty.</param>
    /// <param name="buffer">Holds where words start; a name that has more has the rest in its last.</param>
    public NameWords(ReadOnlySpan<char> name, Span<int> buffer)
    {
        this.name = name;
        var count = 1;
        buffer[0] = 0;
        for (var i = 1; i < name.Length && count < buffer.Length; i++)
        {
            if (IsStart(name, i))
            {
                buffer[count++] = i;
            }
        }

        starts = buffer[..count];
    }

    /// <summary>The number of words.</summary>
    public int Count => starts.Length;

    /// <summary>A word.</summary>
    public ReadOnlySpan<char> this[int index] => name[starts[index]..(index + 1 < starts.Length ? starts[index + 1] : name.Length)];

    /// <summary>Where a word starts.</summary>
    public int StartOf(int index) => starts[index];

    /// <summary>The last word of a name.</summary>
    public static ReadOnlySpan<char> LastOf(ReadOnlySpan<char> name)
    {
        for (var i = name.Length - 1; i > 0; i--)
        {
            if (IsStart(name, i))
            {
                return name[i..];
            }
        }

        return name;
    }

    private static bool IsStart(ReadOnlySpan<char> name, int at) =>
        char.IsUpper(name[at]) && (!char.IsUpper(name[at - 1]) || (at + 1 < name.Length && char.IsLower(name[at + 1])));
}
