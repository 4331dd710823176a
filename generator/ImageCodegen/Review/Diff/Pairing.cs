namespace ImageCodegen.Review.Diff;

/// <summary>Finds out what of an old list is what of a new one, in a time that follows their length.</summary>
internal static class Pairing
{
    /// <summary>Pairs what has the same key, the first with the first, and takes what was found out of the new list.</summary>
    /// <param name="before">The old list.</param>
    /// <param name="after">The new list.</param>
    /// <param name="keyBefore">What tells something of the old list.</param>
    /// <param name="keyAfter">What tells something of the new list.</param>
    /// <param name="found">Takes the pairs, in the old order.</param>
    /// <returns>What of the old list has no partner.</returns>
    public static List<T> Take<T>(IEnumerable<T> before, List<T> after, Func<T, (string, string)> keyBefore, Func<T, (string, string)> keyAfter, Action<T, T> found)
        where T : class
    {
        var free = new Dictionary<(string, string), Queue<T>>();
        foreach (var one in after)
        {
            var key = keyAfter(one);
            (free.TryGetValue(key, out var same) ? same : free[key] = new Queue<T>()).Enqueue(one);
        }

        var taken = new HashSet<T>(ReferenceEqualityComparer.Instance);
        var others = new List<T>();
        foreach (var one in before)
        {
            if (free.TryGetValue(keyBefore(one), out var same) && same.TryDequeue(out var match))
            {
                taken.Add(match);
                found(one, match);
            }
            else
            {
                others.Add(one);
            }
        }

        after.RemoveAll(taken.Contains);
        return others;
    }
}
