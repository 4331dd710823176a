namespace ImageCodegen.Review.Diff.Wire.Document;

/// <summary>Path templates, whose names in braces nobody sees on the wire.</summary>
internal static class PathShape
{
    /// <summary>The template without the names.</summary>
    public static string Of(string template) => Read(template, null);

    /// <summary>The names in braces, in order.</summary>
    public static List<string> Names(string template)
    {
        var names = new List<string>();
        Read(template, names);
        return names;
    }

    private static string Read(string template, List<string>? names)
    {
        var shape = new System.Text.StringBuilder();
        for (var at = 0; at < template.Length; at++)
        {
            shape.Append(template[at]);
            if (template[at] == '{' && template.IndexOf('}', at) is > 0 and var end)
            {
                names?.Add(template[(at + 1)..end]);
                at = end - 1;
            }
        }

        return shape.ToString();
    }
}
