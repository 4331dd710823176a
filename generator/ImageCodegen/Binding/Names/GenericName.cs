namespace ImageCodegen.Binding.Names;

/// <summary>
/// Reads names of generic types, as .NET, Java and Python write them: <c>Page&lt;User&gt;</c>, <c>Page«User»</c>, <c>Page[User]</c>,
/// <c>Nullable`1[[System.Int32, mscorlib]]</c>.
/// </summary>
internal static class GenericName
{
    private const int DeepestNesting = 16;

    /// <summary>The name with its arguments, <c>PageOfUser</c>; null where the text is no such name.</summary>
    public static string? Of(string wire)
    {
        if (wire.Length > CSharpName.LongestName * 4 || wire.AsSpan().IndexOfAny("<«[") <= 0)
        {
            return null;
        }

        var at = 0;
        return Read(wire, ref at, 0) is { } name && at == wire.Length ? CSharpName.Limit(name) : null;
    }

    private static string? Read(string text, ref int at, int depth)
    {
        var start = at;
        while (at < text.Length && !IsMark(text[at]))
        {
            at++;
        }

        var own = text[start..at].Trim();
        own = own.Split('`')[0];
        own = own[(own.LastIndexOfAny(['.', '+']) + 1)..];
        if (own.Length == 0 || !char.IsLetter(own[0]) || depth > DeepestNesting)
        {
            return null;
        }

        var name = CSharpName.Pascal(own, NamePlace.Type);
        return at < text.Length && text[at] is '<' or '«' or '[' ? Arguments(text, ref at, depth) is { } arguments ? name + "Of" + arguments : null : name;
    }

    private static string? Arguments(string text, ref int at, int depth)
    {
        at++;
        var names = new List<string>();
        while (true)
        {
            // An argument in brackets of its own is followed by its assembly.
            var isQualified = at < text.Length && text[at] == '[';
            at += isQualified ? 1 : 0;
            if (Read(text, ref at, depth + 1) is not { } name)
            {
                return null;
            }

            names.Add(name);
            if (isQualified)
            {
                at = text.IndexOf(']', at) + 1;
            }

            if (at <= 0 || at >= text.Length)
            {
                return null;
            }

            switch (text[at++])
            {
                case ',':
                    continue;
                case '>' or '»' or ']':
                    return string.Join("And", names);
                default:
                    return null;
            }
        }
    }

    private static bool IsMark(char character) => character is '<' or '>' or '«' or '»' or '[' or ']' or ',';
}
