namespace ImageCodegen.OpenApi.References;

/// <summary>JSON Pointers (RFC 6901) as they stand in the fragment of a URI (section 6).</summary>
public static class JsonPointer
{
    /// <summary>The segments of a fragment without its <c>#</c>: percent-decoded, then <c>~1</c> and <c>~0</c> resolved.</summary>
    /// <returns>The segments, or null where the text is neither empty nor begins with <c>/</c>.</returns>
    public static IReadOnlyList<string>? Parse(string fragment)
    {
        var text = Uri.UnescapeDataString(fragment);
        if (text.Length == 0)
        {
            return [];
        }

        return text[0] == '/' ? [.. text[1..].Split('/').Select(Unescape)] : null;
    }

    /// <summary>The segment with <c>~</c> and <c>/</c> escaped.</summary>
    public static string Escape(string segment) =>
        segment.AsSpan().ContainsAny('~', '/')
            ? segment.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)
            : segment;

    /// <summary>The length of the segment once it is escaped.</summary>
    internal static int EscapedLength(string segment) => segment.Length + segment.AsSpan().Count('~') + segment.AsSpan().Count('/');

    private static string Unescape(string segment) =>
        segment.Contains('~', StringComparison.Ordinal)
            ? segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)
            : segment;
}
