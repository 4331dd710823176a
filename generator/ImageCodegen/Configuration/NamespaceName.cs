using ImageCodegen.Emission.Escaping;

namespace ImageCodegen.Configuration;

/// <summary>What is known about C# namespaces before anything is bound.</summary>
public static class NamespaceName
{
    // A full name in metadata has up to 1,023 bytes (CS7013), and the compiler goes down a namespace part by part.
    private const int Longest = 512;

    /// <summary>True where the text is identifiers joined by dots, none of them a keyword, and has 512 characters at most.</summary>
    public static bool IsValid(string name) => name.Length <= Longest && name.Split('.').All(IsIdentifier);

    /// <summary>True where the text is an identifier and no keyword: one that would need an @ is of no use in the name of a file.</summary>
    public static bool IsIdentifier(string part) => CSharpIdentifier.IsValid(part) && CSharpIdentifier.Create(part).ToString() == part;

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
    public static string FromFileName(string path) => FromText(Path.GetFileNameWithoutExtension(path));

    /// <summary>A part of a namespace made of the name of the folder that a file is in.</summary>
    public static string FromFolder(string path) => FromText(Path.GetFileName(Path.GetDirectoryName(path)) ?? "");

    /// <summary>
    /// The namespace of a spec among others that are given the same one: that namespace for a single spec, else
    /// <c>NS.&lt;FileName&gt;</c>, and <c>NS.&lt;Folder&gt;.&lt;FileName&gt;</c> for those that share a file name.
    /// </summary>
    public static string Among(IReadOnlyCollection<string> paths, string path, string @namespace)
    {
        if (paths.Count == 1)
        {
            return @namespace;
        }

        var name = FromFileName(path);
        var isShared = paths.Any(other => other != path && string.Equals(FromFileName(other), name, StringComparison.OrdinalIgnoreCase));
        return isShared ? $"{@namespace}.{FromFolder(path)}.{name}" : $"{@namespace}.{name}";
    }

    private static string FromText(string text)
    {
        var name = new System.Text.StringBuilder();
        var startsWord = true;
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                name.Append(startsWord ? char.ToUpperInvariant(character) : character);
            }

            startsWord = !char.IsLetterOrDigit(character);
        }

        return name.Length == 0 ? "Spec" : char.IsLetter(name[0]) ? name.ToString() : "_" + name;
    }
}
