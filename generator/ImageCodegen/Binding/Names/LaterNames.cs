using System.Collections;

namespace ImageCodegen.Binding.Names;

/// <summary>The names of a wish, of which all but the first are made when they are asked for: few ever are.</summary>
/// <param name="first">The name that is preferred.</param>
/// <param name="count">How many names there are.</param>
/// <param name="later">Makes one of the others, by its index.</param>
internal sealed class LaterNames(string first, int count, Func<int, string> later) : IReadOnlyList<string>
{
    /// <inheritdoc/>
    public int Count { get; } = count;

    /// <inheritdoc/>
    public string this[int index] => index == 0 ? first : later(index);

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
