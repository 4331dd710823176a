using System.Diagnostics.CodeAnalysis;

namespace ImageCodegen.Runtime;

/// <summary>Finds equal items.</summary>
internal static class UniqueItems
{
    // Up to this many, comparing all pairs is cheaper than hashing, and allocates nothing.
    private const int PairsUpTo = 32;

    /// <summary>The places of the first item that is there again, and of its repetition; -1 where there is none.</summary>
    public static (int First, int Second) FindRepeated<T, TCodec>(IReadOnlyList<T> items)
        where TCodec : struct, IJsonCodec<T> =>
        items.Count <= PairsUpTo ? ByPairs<T, TCodec>(items) : ByHash<T, TCodec>(items);

    private static (int First, int Second) ByPairs<T, TCodec>(IReadOnlyList<T> items)
        where TCodec : struct, IJsonCodec<T>
    {
        for (var second = 1; second < items.Count; second++)
        {
            for (var first = 0; first < second; first++)
            {
                if (JsonEquality.Same<T, TCodec>(items[first], items[second]))
                {
                    return (first, second);
                }
            }
        }
        return (-1, -1);
    }

    private static (int First, int Second) ByHash<T, TCodec>(IReadOnlyList<T> items)
        where TCodec : struct, IJsonCodec<T>
    {
        var seen = new Dictionary<Item<T>, int>(items.Count, new Comparer<T, TCodec>());
        for (var i = 0; i < items.Count; i++)
        {
            if (!seen.TryAdd(new(items[i]), i))
            {
                return (seen[new(items[i])], i);
            }
        }
        return (-1, -1);
    }

    // A dictionary takes no null key, and an item may be null.
    private readonly record struct Item<T>(T Value);

    private sealed class Comparer<T, TCodec> : IEqualityComparer<Item<T>>
        where TCodec : struct, IJsonCodec<T>
    {
        public bool Equals(Item<T> x, Item<T> y) => JsonEquality.Same<T, TCodec>(x.Value, y.Value);

        public int GetHashCode([DisallowNull] Item<T> obj) => obj.Value is null ? 0 : TCodec.Hash(obj.Value);
    }
}
