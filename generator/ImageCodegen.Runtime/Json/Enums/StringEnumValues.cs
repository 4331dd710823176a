using System.Collections;
using System.Runtime.InteropServices;
using System.Text;

namespace ImageCodegen.Runtime;

/// <summary>The documented values of a string enum, in the order of the contract; found by their bytes without making a string.</summary>
/// <typeparam name="T">The enum.</typeparam>
public sealed class StringEnumValues<T> : IReadOnlyList<T>
    where T : struct, IStringEnum<T>
{
    private const int Few = 8;

    private readonly T[] values;
    private readonly string[] few;
    private readonly Func<string, T> create;
    private readonly TextIndex utf8;
    private readonly TextIndex utf16;

    /// <summary>Makes the list.</summary>
    /// <param name="create">Makes an enum of a wire value, documented or not.</param>
    /// <param name="values">The wire values, each once.</param>
    public StringEnumValues(Func<string, T> create, params string[] values)
    {
        ArgumentNullException.ThrowIfNull(create);
        ArgumentNullException.ThrowIfNull(values);
        this.create = create;
        this.values = Array.ConvertAll(values, value => create(value));
        few = values.Length > Few ? values[..Few] : values;
        utf8 = new TextIndex(Array.ConvertAll(values, Encoding.UTF8.GetBytes));
        utf16 = new TextIndex(Array.ConvertAll(values, static value => MemoryMarshal.AsBytes(value.AsSpan()).ToArray()));
    }

    /// <inheritdoc/>
    public int Count => values.Length;

    /// <inheritdoc/>
    public T this[int index] => values[index];

    /// <summary>True for a documented value.</summary>
    public bool Contains(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        // What was read, and what code names, is mostly the very string.
        foreach (var text in few)
        {
            if (ReferenceEquals(text, value))
            {
                return true;
            }
        }
        return utf16.Find(MemoryMarshal.AsBytes(value.AsSpan())) >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The enum of a wire value.</summary>
    internal T From(string value) => create(value);

    /// <summary>The enum of a wire value in UTF-8; a documented one needs no new string.</summary>
    internal T From(ReadOnlySpan<byte> value)
    {
        var index = utf8.Find(value);
        return index >= 0 ? values[index] : create(JsonTokenText.String(value));
    }
}
