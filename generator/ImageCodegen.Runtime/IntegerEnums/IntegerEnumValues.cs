using System.Collections;

namespace ImageCodegen.Runtime;

/// <summary>The documented values of an integer enum, in the order of the contract.</summary>
/// <typeparam name="T">The enum.</typeparam>
public sealed class IntegerEnumValues<T> : IReadOnlyList<T>
    where T : struct, IIntegerEnum<T>
{
    private readonly T[] values;
    private readonly HashSet<long> known;
    private readonly Func<long, T> create;

    /// <summary>Makes the list.</summary>
    /// <param name="create">Makes an enum of a wire value, documented or not.</param>
    /// <param name="values">The wire values, each once.</param>
    public IntegerEnumValues(Func<long, T> create, params ReadOnlySpan<long> values)
    {
        ArgumentNullException.ThrowIfNull(create);
        this.create = create;
        this.values = new T[values.Length];
        known = new HashSet<long>(values.Length);
        for (var i = 0; i < values.Length; i++)
        {
            this.values[i] = create(values[i]);
            known.Add(values[i]);
        }
    }

    /// <inheritdoc/>
    public int Count => values.Length;

    /// <inheritdoc/>
    public T this[int index] => values[index];

    /// <summary>True for a documented value.</summary>
    public bool Contains(long value) => known.Contains(value);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The enum of a wire value.</summary>
    internal T From(long value) => create(value);
}
