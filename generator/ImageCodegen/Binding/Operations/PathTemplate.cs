using ImageCodegen.Binding.Names;

namespace ImageCodegen.Binding.Operations;

/// <summary>A path template: text and names in braces (OpenAPI 3.1, 4.8.8.2).</summary>
internal sealed class PathTemplate
{
    private PathTemplate(string text, List<string> names, string? problem) => (Text, Names, Problem) = (text, names, problem);

    /// <summary>The template, from its first slash on, which is added where it is missing.</summary>
    public string Text { get; }

    /// <summary>The names in braces, each once, in order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>What is wrong with the template; null where nothing is.</summary>
    public string? Problem { get; }

    public static PathTemplate Parse(string text)
    {
        var names = new List<string>();
        if (!text.StartsWith('/'))
        {
            if (text.Contains("://", StringComparison.Ordinal))
            {
                return new PathTemplate(text, names, "it does not start with /");
            }

            text = "/" + text;
        }

        var at = 0;
        while ((at = text.AsSpan(at).IndexOfAny('{', '}') is >= 0 and var found ? at + found : -1) >= 0)
        {
            var end = text.IndexOf('}', at);
            if (text[at] == '}' || end < 0 || text.AsSpan(at + 1, end - at - 1).ContainsAny('{', '/'))
            {
                return new PathTemplate(text, names, "its braces do not match");
            }

            var name = text[(at + 1)..end];
            if (name.Length == 0)
            {
                return new PathTemplate(text, names, "it has braces without a name");
            }

            if (!names.Contains(name, StringComparer.Ordinal))
            {
                names.Add(name);
            }

            at = end + 1;
        }

        return new PathTemplate(text, names, null);
    }

    /// <summary>A name for an operation that has no id: <c>GET /pets/{id}/toys</c> is <c>GetPetsByIdToys</c>.</summary>
    public static string OperationName(string method, string template)
    {
        var name = CSharpName.Pascal(method.ToLowerInvariant());
        foreach (var segment in template.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            var isName = segment.StartsWith('{') && segment.EndsWith('}');
            name += (isName ? "By" : "") + CSharpName.Pascal(isName ? segment[1..^1] : segment);
        }

        return CSharpName.Limit(template == "/" ? name + "Root" : name);
    }
}
