namespace ImageCodegen.Templates;

/// <summary>
/// Reads the part of Handlebars that the built-in templates use: values, <c>each</c>, <c>if</c>, <c>unless</c>, <c>else</c>, partials and comments.
/// As there, a tag that is alone on its line takes the line with it (handlebarsjs.com/guide/expressions.html#whitespace-control).
/// </summary>
internal sealed class TemplateReader
{
    private readonly string name;
    private readonly string text;
    private int at;

    private TemplateReader(string name, string text) => (this.name, this.text) = (name, text.Replace("\r\n", "\n"));

    /// <summary>Reads a template.</summary>
    /// <exception cref="FormatException">It is wrong, or uses more than is read here; with file and line.</exception>
    public static Template Read(string name, string text)
    {
        var reader = new TemplateReader(name, text);
        var view = reader.View();
        var body = new List<TemplateNode>();
        if (reader.Nodes(body) is { } end)
        {
            throw reader.Fault("{{" + end + "}} closes nothing");
        }

        return new Template(name, view, body);
    }

    private string? View()
    {
        const string Start = "{{!-- ";
        const string End = " --}}\n";
        if (!text.StartsWith(Start, StringComparison.Ordinal))
        {
            return null;
        }

        var end = text.IndexOf(End, StringComparison.Ordinal);
        at = end + End.Length;
        return end < 0 ? throw Fault("the comment does not end its line") : text.Substring(Start.Length, end - Start.Length);
    }

    /// <summary>Reads to the end of the block. What ends it; null for the end of the template.</summary>
    private string? Nodes(List<TemplateNode> nodes)
    {
        while (at < text.Length)
        {
            var tag = text.IndexOf("{{", at, StringComparison.Ordinal);
            if (tag < 0)
            {
                nodes.Add(new TextNode(text.Substring(at)));
                at = text.Length;
                return null;
            }

            var end = text.IndexOf("}}", tag, StringComparison.Ordinal);
            var said = end < 0 ? throw Fault("a tag does not end", tag) : text.Substring(tag + 2, end - tag - 2).Trim();
            var indent = Alone(said, tag, end + 2);
            var before = text.Substring(at, tag - at - (indent?.Length ?? 0));
            if (before.Length > 0)
            {
                nodes.Add(new TextNode(before));
            }

            at = indent is null ? end + 2 : LineAfter(end + 2);
            if (said is "else" || said[0] == '/')
            {
                return said;
            }

            nodes.Add(Node(said, indent));
        }

        return null;
    }

    private TemplateNode Node(string said, string? indent)
    {
        var words = said.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        switch (words[0])
        {
            case ">":
                return new PartialNode(words[1], words.Length > 2 ? words[2] : "this") { Indent = indent ?? "" };
            case "#each" or "#if" or "#unless" when words.Length == 2:
                var block = new BlockNode(words[0].Substring(1), words[1]);
                var end = Nodes(block.Body);
                end = end is "else" ? Nodes(block.Else) : end;
                return end == "/" + block.Kind ? block : throw Fault("{{" + said + "}} is not closed");
            default:
                return words.Length == 1 && words[0][0] is not ('#' or '{' or '!' or '^' or '&' or '~') ? new ValueNode(said) : throw Fault("{{" + said + "}} is not known here");
        }
    }

    /// <summary>The blanks in front of a tag that has its line for itself; null for a value, and where there is more on the line.</summary>
    private string? Alone(string said, int tag, int end)
    {
        if (said is not "else" && said[0] is not ('#' or '/' or '>'))
        {
            return null;
        }

        var start = tag;
        while (start > at && text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        var starts = start == 0 || text[start - 1] == '\n';
        return starts && (LineAfter(end) is var next && next >= 0) ? text.Substring(start, tag - start) : null;
    }

    /// <summary>Where the next line begins; below zero where this one has more than blanks left.</summary>
    private int LineAfter(int index)
    {
        while (index < text.Length && text[index] is ' ' or '\t')
        {
            index++;
        }

        return index == text.Length ? index : text[index] == '\n' ? index + 1 : -1;
    }

    private FormatException Fault(string what, int? where = null) =>
        new($"{name}.hbs({text.Substring(0, Math.Min(where ?? at, text.Length)).Split('\n').Length}): {what}.");
}
