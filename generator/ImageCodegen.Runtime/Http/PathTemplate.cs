namespace ImageCodegen.Runtime;

/// <summary>
/// Path templates (OpenAPI 3.1, 4.8.2): literals and <c>{names}</c>, which hold no slash, and <c>{+names}</c>, which may
/// (RFC 6570, 3.2.3).
/// </summary>
internal static class PathTemplate
{
    /// <summary>
    /// The texts that stand in the places of the names, as they came; null where the path does not match. Segments before
    /// those of the template are passed over.
    /// </summary>
    public static Dictionary<string, string>? Match(string template, string path)
    {
        var wanted = template.TrimStart('/').Split('/');
        var found = path.TrimStart('/').Split('/');
        var open = Array.FindIndex(wanted, static segment => segment.Contains("{+", StringComparison.Ordinal));
        // The longest value first, so that nothing is passed over that may belong to it.
        for (var more = open < 0 ? 0 : found.Length - wanted.Length; more >= 0 && found.Length >= wanted.Length + more; more--)
        {
            var start = found.Length - wanted.Length - more;
            var segments = open < 0 || more == 0
                ? found[start..]
                : [.. found[start..(start + open)], string.Join('/', found[(start + open)..(start + open + more + 1)]), .. found[(start + open + more + 1)..]];
            if (Match(wanted, segments) is { } values)
            {
                return values;
            }
        }
        return null;
    }

    /// <summary>Whether slashes of a parameter stay as they are.</summary>
    public static bool IsOpen(string template, string name) => template.Contains("{+" + name.TrimStart('+') + "}", StringComparison.Ordinal);

    /// <summary>The template with a text for every name.</summary>
    public static string Fill(string template, IReadOnlyDictionary<string, string> values)
    {
        var result = template;
        foreach (var (name, text) in values)
        {
            result = result.Replace("{" + name + "}", text, StringComparison.Ordinal).Replace("{+" + name + "}", text, StringComparison.Ordinal);
        }
        return result;
    }

    private static Dictionary<string, string>? Match(string[] wanted, string[] segments)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < wanted.Length; i++)
        {
            if (!MatchSegment(wanted[i], segments[i], values))
            {
                return null;
            }
        }
        return values;
    }

    private static bool MatchSegment(string template, string text, Dictionary<string, string> values)
    {
        while (template.IndexOf('{', StringComparison.Ordinal) is var open and >= 0 && template.IndexOf('}', open) is var close and > 0)
        {
            if (!text.StartsWith(template[..open], StringComparison.Ordinal))
            {
                return false;
            }
            var rest = template[(close + 1)..];
            var next = rest.IndexOf('{', StringComparison.Ordinal);
            var literal = next < 0 ? rest : rest[..next];
            var end = next < 0 ? text.Length - literal.Length : text.IndexOf(literal, open, StringComparison.Ordinal);
            if (end <= open || (next < 0 && !text.EndsWith(literal, StringComparison.Ordinal)))
            {
                return false;
            }
            values[template[(open + 1)..close].TrimStart('+')] = text[open..end];
            text = text[end..];
            template = rest;
        }
        return UriText.Decode(text, plusIsBlank: false) == template;
    }
}
