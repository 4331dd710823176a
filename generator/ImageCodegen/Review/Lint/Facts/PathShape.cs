namespace ImageCodegen.Review.Lint.Facts;

/// <summary>A path template as a server sees it: segments, of which some take any text.</summary>
/// <param name="Text">The template.</param>
/// <param name="Segments">Its segments; null for one that is a name in braces.</param>
internal sealed record PathShape(string Text, IReadOnlyList<string?> Segments)
{
    /// <summary>Reads a template.</summary>
    public static PathShape Of(string template) =>
        new(template, [.. template.Split('/').Select(s => s.StartsWith('{') && s.IndexOf('}', StringComparison.Ordinal) == s.Length - 1 ? null : Names(s))]);

    /// <summary>The text that templates share which differ in the names in braces alone.</summary>
    public string Key { get; } = Names(template: Text);

    /// <summary>True where a request can be for either, and neither is the more exact one.</summary>
    public bool IsAmbiguousWith(PathShape other)
    {
        if (Segments.Count != other.Segments.Count || Key == other.Key)
        {
            return false;
        }

        var (mine, others) = (false, false);
        for (var i = 0; i < Segments.Count; i++)
        {
            var (own, theirs) = (Segments[i], other.Segments[i]);
            if (own == theirs)
            {
                continue;
            }

            // Where braces are a part of a segment, it is not told here what the segment can be.
            if ((own is not null && theirs is not null) || own?.Contains('{', StringComparison.Ordinal) == true
                || theirs?.Contains('{', StringComparison.Ordinal) == true)
            {
                return false;
            }

            mine |= own is not null;
            others |= theirs is not null;
        }

        return mine && others;
    }

    private static string Names(string template)
    {
        var text = new System.Text.StringBuilder();
        var inside = false;
        foreach (var character in template)
        {
            inside = character == '{' || (inside && character != '}');
            if (!inside || character == '{')
            {
                text.Append(character);
            }
        }

        return text.ToString();
    }
}
