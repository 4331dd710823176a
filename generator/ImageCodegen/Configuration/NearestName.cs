namespace ImageCodegen.Configuration;

/// <summary>Guesses which known name a misspelt one stands for.</summary>
public static class NearestName
{
    /// <summary>The nearest candidate, or null where none is near. Case does not count; the first of equals wins.</summary>
    public static string? Of(string name, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var least = (name.Length / 3) + 2;
        foreach (var candidate in candidates)
        {
            var distance = Distance(name.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance < least)
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    // Levenshtein distance, one row at a time.
    private static int Distance(string from, string to)
    {
        if (from.Length > 2 * to.Length + 2)
        {
            return from.Length;
        }

        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
