namespace ImageCodegen.Model;

/// <summary>Words in a row, as a sentence has them.</summary>
internal static class WordList
{
    /// <summary><c>a, b and c</c>.</summary>
    public static string And(IReadOnlyList<string> words) => Join(words, " and ");

    /// <summary><c>a, b or c</c>.</summary>
    public static string Or(IReadOnlyList<string> words) => Join(words, " or ");

    private static string Join(IReadOnlyList<string> words, string last) =>
        words.Count < 2 ? string.Concat(words) : string.Join(", ", words.SkipLast(1)) + last + words[^1];
}
