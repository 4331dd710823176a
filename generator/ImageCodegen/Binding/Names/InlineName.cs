namespace ImageCodegen.Binding.Names;

/// <summary>
/// Names types that the document leaves without one, after the place where they stand: parent, then member. Where the
/// parent ends in the words with which the member begins, they are said once; a plural counts as its singular, so that
/// <c>Image</c> and <c>ImageType</c> give <c>ImageType</c>, <c>ListResponseImages</c> and <c>Image</c> give
/// <c>ListResponseImage</c>.
/// </summary>
public static class InlineName
{
    /// <summary>The name of a member's type.</summary>
    public static string Join(string parent, string member)
    {
        var above = Split(parent);
        var below = Split(member);
        for (var shared = Math.Min(above.Count - 1, below.Count); shared > 0; shared--)
        {
            if (Same(above, above.Count - shared, below, shared))
            {
                return CSharpName.Limit(string.Concat(above[..^shared]) + member);
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
    private static bool Same(List<string> above, int start, List<string> below, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var alike = string.Equals(above[start + i], below[i], StringComparison.Ordinal)
                || (i == count - 1 && string.Equals(EnglishPlural.Singular(above[start + i]), below[i], StringComparison.Ordinal));
            if (!alike)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The words of a PascalCase name; a run of capitals is one word, less the one that begins the next.</summary>
    internal static List<string> Split(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))))
            {
                words.Add(name[start..i]);
                start = i;
            }
        }

        words.Add(name[start..]);
        return words;
    }
}
