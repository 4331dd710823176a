namespace ImageCodegen.OpenApi;

/// <summary>Finds the name that was probably meant.</summary>
public static class NearestName
{
    private const int LongestName = 100;

    /// <summary>The sentence <c>Did you mean 'x'?</c> without its mark, or another one where no name is near.</summary>
    public static string Suggest(string name, IEnumerable<string> names, string otherwise) =>
        Find(name, names) is { } near ? $"Write '{near}' if that is meant" : otherwise;

    /// <summary>The nearest of the names, the first of several; null where none is near.</summary>
    public static string? Find(string name, IEnumerable<string> names)
    {
        string? nearest = null;
        var least = Math.Max(1, name.Length / 3) + 1;
        foreach (var candidate in names.Where(n => n.Length <= LongestName && Math.Abs(n.Length - name.Length) < least))
        {
            var distance = Distance(name, candidate);
            if (distance < least)
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>Levenshtein's distance; letters that differ in case alone count as alike.</summary>
    private static int Distance(string a, string b)
    {
        if (a.Length > LongestName)
        {
            return int.MaxValue;
        }

        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]);
                var replaced = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
