using System.Buffers;

namespace ImageCodegen.Binding.Names;

/// <summary>The singular of an English plural, by the rules that hold for most words. What follows no rule stays.</summary>
public static class EnglishPlural
{
    private static readonly string[] Unchanged = ["ss", "us", "is", "news", "series", "species", "analytics", "dns", "aws", "https", "sms", "gps", "tls"];

    // Whole words: others that end so are plurals.
    private static readonly HashSet<string> UnchangedWords = new(
        [
            "has", "was", "gas", "as", "its", "yes", "always", "lens", "canvas", "atlas", "bias", "alias", "chaos", "cors", "css", "ios", "os", "macos", "pos",
            "rds", "ecs", "eks", "ens", "sqs", "sns", "kms", "js", "ms", "ns", "ws", "ups", "kubernetes", "postgres", "overseas", "perhaps", "christmas",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly (string Plural, string Singular)[] Endings =
    [
        ("indices", "index"), ("vertices", "vertex"), ("matrices", "matrix"), ("statuses", "status"), ("aliases", "alias"),
        ("buses", "bus"), ("people", "person"), ("children", "child"), ("criteria", "criterion"), ("movies", "movie"),
        ("cookies", "cookie"), ("caches", "cache"), ("databases", "database"), ("ies", "y"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch"),
        ("xes", "x"), ("zzes", "zz"), ("s", ""),
    ];

    private static readonly SearchValues<char> LastLetters = SearchValues.Create([.. Endings.Select(static e => e.Plural[^1]).Distinct()]);

    /// <summary>The plural: <c>Tags</c>, <c>Policies</c>, <c>Boxes</c>.</summary>
    public static string Of(string name) => CSharpName.Limit(
        name.Length > 1 && name[^1] == 'y' && !"aeiou".Contains(name[^2], StringComparison.Ordinal) ? name[..^1] + "ies"
        : name.EndsWith('s') || name.EndsWith('x') || name.EndsWith("ch", StringComparison.Ordinal)
            || name.EndsWith("sh", StringComparison.Ordinal)
            ? name + "es"
        : name + "s");

    /// <summary>The singular of the text's last word: <c>DiskImages</c> is <c>DiskImage</c>; null where it is no plural.</summary>
    public static string? Singular(string name)
    {
        if (name.Length < 3 || !LastLetters.Contains(name[^1]) || IsUnchanged(name))
        {
            return null;
        }

        foreach (var (plural, singular) in Endings)
        {
            if (name.EndsWith(plural, StringComparison.OrdinalIgnoreCase) && name.Length > (singular.Length == 0 ? plural.Length : plural.Length - 1))
            {
                var stem = name[..^plural.Length];
                var upper = char.IsUpper(name[^plural.Length]);
                return stem + (upper && singular.Length > 0 ? char.ToUpperInvariant(singular[0]) + singular[1..] : singular);
            }
        }

        return null;
    }

    private static bool IsUnchanged(string name)
    {
        foreach (var end in Unchanged)
        {
            if (name.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return UnchangedWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(NameWords.LastOf(name));
    }
}
