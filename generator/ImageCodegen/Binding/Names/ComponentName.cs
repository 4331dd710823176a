namespace ImageCodegen.Binding.Names;

/// <summary>
/// Names a component as a C# programmer would: what is in front of its dots is a namespace, and what is in brackets are type
/// arguments. <c>io.k8s.api.core.v1.Pod</c> is <c>CoreV1Pod</c>, <c>Page&lt;User&gt;</c> is <c>PageOfUser</c>.
/// </summary>
internal static class ComponentName
{
    // They come first.
    private const int Priority = 0;

    // More parts than that nobody reads, and the forms of a name grow with the square of them.
    private const int MostParts = 16;

    private static readonly string[] Verbs = ["Create", "Update", "Delete", "Get", "Patch", "Post", "Put", "Read", "Write"];

    /// <summary>What the components of a document are called among themselves; what stands inside them is named after that.</summary>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyList<string> wires)
    {
        var scope = new NameScope(StringComparer.OrdinalIgnoreCase);
        var wishes = wires.Distinct(StringComparer.Ordinal).ToDictionary(w => w, w => scope.Add(WishFor(w)), StringComparer.Ordinal);
        scope.Resolve();
        return wishes.ToDictionary(w => w.Key, w => w.Value.Name, StringComparer.Ordinal);
    }

    /// <summary>The wish, in a scope of types.</summary>
    public static NameWish WishFor(string wire)
    {
        var natural = CSharpName.Pascal(wire, NamePlace.Type);
        string[] shorter = GenericName.Of(wire) is { } generic ? [generic] : [.. Dotted(wire.Split('.')).Where(n => n.Length < natural.Length)];
        var names = new LaterNames(natural, 4, Later);
        return new NameWish(shorter.Length == 0 ? names : [.. shorter, .. names], natural == wire, Priority, wire)
        {
            Short = shorter.Length,
            Rank = wire.AsSpan().Count('.'),
        };

        string Later(int index) => index switch
        {
            1 => CSharpName.Spelled(wire, NamePlace.Type),
            2 => CSharpName.Limit(natural + "Model"),
            _ => CSharpName.Separated(wire, NamePlace.Type),
        };
    }

    /// <summary>The last part, with the parts in front of it that it needs; then one part more each.</summary>
    private static IEnumerable<string> Dotted(string[] parts)
    {
        if (parts.Length < 2 || !Array.TrueForAll(parts, IsName) || IsVersion(parts[^1])
            || (parts.Length == 2 && (parts[0].Any(char.IsUpper) || !char.IsUpper(parts[1][0]))))
        {
            yield break;
        }

        var first = parts.Length - 1;
        var last = CSharpName.Pascal(parts[first]);
        first -= first > 1 && (Verbs.Contains(last, StringComparer.Ordinal) || VagueWords.Fill(last)) ? 1 : 0;

        // One kind in two versions is two types; a version says little without what it is of.
        first -= first > 1 && IsVersion(parts[first - 1]) ? 2 : 0;
        for (; first > Math.Max(0, parts.Length - MostParts); first--)
        {
            yield return CSharpName.Pascal(string.Join('.', parts[first..]), NamePlace.Type);
        }
    }

    private static bool IsName(string part) => part.Length > 0 && char.IsLetter(part[0]) && part.All(c => char.IsLetterOrDigit(c) || c is '_' or '-');

    private static bool IsVersion(string part) => part.Length > 1 && part[0] is 'v' or 'V' && char.IsAsciiDigit(part[1]);
}
