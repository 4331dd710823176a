namespace ImageCodegen.Model;

/// <summary>Makes one thing of each of many, on all processors. What is made is in the order of what it is made of.</summary>
internal static class SideBySide
{
    // Below that, starting takes longer than the work.
    private const int Few = 64;

    /// <summary>Makes something of each item.</summary>
    /// <param name="items">The items.</param>
    /// <param name="make">Makes it; reads what others may read at the same time, and writes nothing but what it makes.</param>
    public static TResult[] Select<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> make)
    {
        var made = new TResult[items.Count];
        if (items.Count < Few)
        {
            for (var i = 0; i < made.Length; i++)
            {
                made[i] = make(items[i]);
            }
        }
        else
        {
            Parallel.For(0, made.Length, i => made[i] = make(items[i]));
        }

        return made;
    }
}
