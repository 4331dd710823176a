using System.Text;

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
            if (Same(above[^shared..], below[..shared]))
            {
                return CSharpName.Limit(string.Concat(above[..^shared]) + member);
            }
        }

        // A parent of one word is kept whole: Image and ImageType are ImageType all the same.
        return CSharpName.Limit(above.Count <= below.Count && Same(above, below[..above.Count]) && below.Count > above.Count
            ? member
            : parent + member);
    }

    /// <summary>The name of a list's item after the list's own: the singular, or with <c>Item</c> behind.</summary>
    public static string Item(string list) => EnglishPlural.Singular(list) ?? CSharpName.Limit(list + "Item");

    /// <summary>The name of a map's value after the map's own: the singular, or with <c>Value</c> behind.</summary>
    public static string Value(string map) => EnglishPlural.Singular(map) ?? CSharpName.Limit(map + "Value");

    /// <summary>The name of a list member's item: the singular, or the member's own name.</summary>
    public static string ItemOfMember(string member) => EnglishPlural.Singular(member) ?? member;

    private static bool Same(List<string> above, List<string> below)
    {
        for (var i = 0; i < above.Count; i++)
        {
            var alike = string.Equals(above[i], below[i], StringComparison.Ordinal)
                || (i == above.Count - 1 && string.Equals(EnglishPlural.Singular(above[i]), below[i], StringComparison.Ordinal));
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
        var word = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var starts = char.IsUpper(name[i]) && i > 0
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (starts)
            {
                words.Add(word.ToString());
                word.Clear();
            }

            word.Append(name[i]);
        }

        words.Add(word.ToString());
        return words;
    }
}
