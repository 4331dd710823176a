namespace ImageCodegen.Binding.Names;

/// <summary>
/// Names types that the document leaves without one, after the place where they stand: parent, then member. Where the
/// parent ends in the words with which the member begins, they are said once; a plural counts as its singular, so that
/// <c>Image</c> and <c>ImageType</c> give <c>ImageType</c>, <c>ListResponseImages</c> and <c>Image</c> give
/// <c>ListResponseImage</c>.
/// </summary>
public static class InlineName
{
    // A name of more words is longer than a name may be.
    private const int MostWords = CSharpName.LongestName;

    /// <summary>The name of a member's type.</summary>
    public static string Join(string parent, string member)
    {
        var above = new NameWords(parent, stackalloc int[MostWords]);
        var below = new NameWords(member, stackalloc int[MostWords]);
        for (var shared = Math.Min(above.Count - 1, below.Count); shared > 0; shared--)
        {
            if (Same(above, above.Count - shared, below, shared))
            {
                return CSharpName.Limit(string.Concat(parent.AsSpan(0, above.StartOf(above.Count - shared)), member));
            }
        }

        // A parent of one word is kept whole: Image and ImageType are ImageType all the same.
        return CSharpName.Limit(below.Count > above.Count && Same(above, 0, below, above.Count)
            ? member
            : parent + member);
    }

    /// <summary>The name of a list's item after the list's own: the singular, or with <c>Item</c> behind.</summary>
    public static string Item(string list) => EnglishPlural.Singular(list) ?? CSharpName.Limit(list + "Item");

    /// <summary>The name of a map's value after the map's own: the singular, or with <c>Value</c> behind.</summary>
    public static string Value(string map) => EnglishPlural.Singular(map) ?? CSharpName.Limit(map + "Value");

    /// <summary>The name of a list member's item: the singular, or the member's own name.</summary>
    public static string ItemOfMember(string member) => EnglishPlural.Singular(member) ?? member;

    /// <summary>True where words of one name, from a place on, are the first of another; of the last one the singular will do.</summary>
    private static bool Same(NameWords above, int start, NameWords below, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var word = above[start + i];
            var other = below[i];
            if (!word.SequenceEqual(other) && !(i == count - 1 && IsPlural(word, other)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True where a word is the plural of another; both then begin with the same letter.</summary>
    private static bool IsPlural(ReadOnlySpan<char> word, ReadOnlySpan<char> singular) =>
        word.Length > 0 && singular.StartsWith(word[..1]) && EnglishPlural.Singular(word.ToString()) is { } found && singular.SequenceEqual(found);

    /// <summary>The words of a PascalCase name.</summary>
    internal static List<string> Split(string name)
    {
        var words = new NameWords(name, stackalloc int[MostWords]);
        var found = new List<string>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            found.Add(words[i].ToString());
        }

        return found;
    }
}
