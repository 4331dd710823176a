using ImageCodegen.Binding.Names;

namespace ImageCodegen.Binding.Merging;

/// <summary>Finds in the names of types that are the same the one that says what they are, and not where they stand.</summary>
internal static class SharedName
{
    /// <summary>The fewest types of which one word is the name.</summary>
    private const int Many = 8;

    /// <summary>True where words say enough to be the name of so many types; one word does where it is said all over the document.</summary>
    public static bool IsName(string name, int count) => !VagueWords.Fill(name) && (Words(name) > 1 || count >= Many);

    /// <summary>The words at the end of a name that say what the type is: the last, and those before as long as they say too little.</summary>
    public static string KeyOf(string name)
    {
        var words = InlineName.Split(name);
        var start = words.Count - 1;
        while (start > 0 && VagueWords.Contains(words[start]))
        {
            start--;
        }

        return string.Concat(words[start..]);
    }

    /// <summary>The words that all names end in; null where they share none, or those say too little.</summary>
    public static string? CommonEnd(IReadOnlyList<string> names)
    {
        var all = names.Select(InlineName.Split).ToList();
        var count = 0;
        while (all.TrueForAll(w => count < w.Count && w[^(count + 1)] == all[0][^(count + 1)]))
        {
            count++;
        }

        return count == 0 || VagueWords.Contains(all[0][^count]) ? null : string.Concat(all[0][^count..]);
    }

    /// <summary>The number of words in a name.</summary>
    public static int Words(string name) => InlineName.Split(name).Count;

    /// <summary>The shortest of names, the first of those in ordinal order.</summary>
    public static string Shortest(IEnumerable<string> names) => names.OrderBy(n => n.Length).ThenBy(n => n, StringComparer.Ordinal).First();
}
