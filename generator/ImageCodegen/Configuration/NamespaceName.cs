using System.Globalization;

namespace ImageCodegen.Configuration;

/// <summary>What is known about C# namespaces before anything is bound.</summary>
public static class NamespaceName
{
    // C# 14, section 6.4.4, keywords. Contextual keywords are identifiers here.
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long",
        "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected", "public",
        "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch",
        "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void",
        "volatile", "while",
    };

    /// <summary>True where the text is identifiers joined by dots, none of them a keyword.</summary>
    public static bool IsValid(string name) => name.Split('.').All(IsIdentifier);

    /// <summary>
    /// The folder of each namespace: its parts after the longest prefix that all of them share, joined by <c>/</c>. A single
    /// namespace has the folder "".
    /// </summary>
    public static IReadOnlyList<string> Folders(IReadOnlyList<string> namespaces)
    {
        var parts = namespaces.Select(n => n.Split('.')).ToList();
        var shared = 0;
        while (parts.Count > 0 && parts.TrueForAll(p => shared < p.Length && p[shared] == parts[0][shared]))
        {
            shared++;
        }

        return [.. parts.Select(p => string.Join('/', p.Skip(shared)))];
    }

    /// <summary>
    /// A part of a namespace made of a file's name: <c>list-images.yaml</c> is <c>ListImages</c>. A name without letters or
    /// digits is <c>Spec</c>.
    /// </summary>
    public static string FromFileName(string path)
    {
        var name = new System.Text.StringBuilder();
        var startsWord = true;
        foreach (var character in Path.GetFileNameWithoutExtension(path))
        {
            if (char.IsLetterOrDigit(character))
            {
                name.Append(startsWord ? char.ToUpperInvariant(character) : character);
            }

            startsWord = !char.IsLetterOrDigit(character);
        }

        return name.Length == 0 ? "Spec" : char.IsLetter(name[0]) ? name.ToString() : "_" + name;
    }

    // C# 14, section 6.4.3. An @ is of no use in a folder's name, and Unicode escapes are none here.
    private static bool IsIdentifier(string text) =>
        text.Length > 0
        && (text[0] == '_' || char.IsLetter(text[0]) || char.GetUnicodeCategory(text[0]) == UnicodeCategory.LetterNumber)
        && text.All(IsIdentifierPart)
        && text.IsNormalized()
        && !Keywords.Contains(text);

    private static bool IsIdentifierPart(char c) => char.IsLetter(c) || char.GetUnicodeCategory(c) is
        UnicodeCategory.LetterNumber or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
