namespace ImageCodegen.Binding.Shapes;

/// <summary>A set of what are nearly always one or two: it hashes nothing before it has many.</summary>
internal sealed class FewOrMany<T>
    where T : class
{
    private const int Few = 8;
    private readonly List<T> few = [];
    private HashSet<T>? many;

    /// <summary>The number of items.</summary>
    public int Count => many?.Count ?? few.Count;

    /// <summary>Adds an item; false where it was there.</summary>
    public bool Add(T item)
    {
        if (many is not null)
        {
            return many.Add(item);
        }

        if (few.Contains(item))
        {
            return false;
        }

        few.Add(item);
        many = few.Count > Few ? [.. few] : null;
        return true;
    }
}
