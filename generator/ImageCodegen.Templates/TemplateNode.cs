namespace ImageCodegen.Templates;

/// <summary>A part of a template.</summary>
internal abstract class TemplateNode;

/// <summary>Text that is printed as it is.</summary>
internal sealed class TextNode(string text) : TemplateNode
{
    public string Text { get; set; } = text;
}

/// <summary>A value: <c>{{Name}}</c>.</summary>
internal sealed class ValueNode(string path) : TemplateNode
{
    public string Path { get; } = path;
}

/// <summary>Another template: <c>{{&gt; Doc Doc}}</c>.</summary>
internal sealed class PartialNode(string name, string path) : TemplateNode
{
    public string Name { get; } = name;

    /// <summary>What it is given; <c>this</c> where the tag does not say.</summary>
    public string Path { get; } = path;

    /// <summary>The blanks in front of each of its lines: those that the tag has in front of it, where it is alone on its line.</summary>
    public string Indent { get; set; } = "";
}

/// <summary>A block: <c>{{#each Members}}</c>, <c>{{#if IsText}}</c>, <c>{{#unless IsText}}</c>, each with or without <c>{{else}}</c>.</summary>
internal sealed class BlockNode(string kind, string path) : TemplateNode
{
    public string Kind { get; } = kind;

    public string Path { get; } = path;

    public List<TemplateNode> Body { get; } = [];

    public List<TemplateNode> Else { get; } = [];
}

/// <summary>A template.</summary>
internal sealed class Template(string name, string? view, List<TemplateNode> body)
{
    public string Name { get; } = name;

    /// <summary>The type of what it is given, which a comment at its start says; null where it is printed in place, whatever it is given.</summary>
    public string? View { get; } = view;

    public List<TemplateNode> Body { get; } = body;
}
