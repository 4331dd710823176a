namespace ImageCodegen.Syntax.Yaml;

/// <summary>The tags of a document, and the short forms that its <c>%TAG</c> lines declare (YAML 1.2.2, sections 6.8.2 and 6.9.1).</summary>
internal sealed class YamlTagHandles
{
    private const string Core = "tag:yaml.org,2002:";
    private const string CoreHandle = "!!";
    private readonly Dictionary<string, string> prefixes = new(StringComparer.Ordinal);

    /// <summary>Notes what a <c>%TAG</c> line declares.</summary>
    public void Declare(string handle, string prefix) => prefixes[handle] = prefix;

    /// <summary>Reads the tag that stands here. One of the core schema is given in its short form, as people write it.</summary>
    public string Read(YamlCursor cursor)
    {
        var span = cursor.Span;
        var start = cursor.At++;
        var isVerbatim = cursor.Current == '<';
        while (!YamlCursor.IsSeparation(cursor.Current) && (isVerbatim ? cursor.Current != '>' : !YamlCursor.IsFlowIndicator(cursor.Current)))
        {
            cursor.At++;
        }

        if (isVerbatim)
        {
            cursor.At += cursor.Current == '>' ? 1 : throw YamlFault.Tag(span);
        }

        if (!YamlCursor.IsSeparation(cursor.Current) && !YamlCursor.IsFlowIndicator(cursor.Current))
        {
            throw YamlFault.Tag(span);
        }

        var tag = cursor.From(start).ToString();
        return Short(isVerbatim ? tag[2..^1] : Whole(tag));
    }

    private static string Short(string tag) => tag.StartsWith(Core, StringComparison.Ordinal) ? CoreHandle + tag[Core.Length..] : tag;

    private string Whole(string tag)
    {
        var end = tag.IndexOf('!', 1);
        var handle = end < 0 ? "!" : tag[..(end + 1)];
        return tag.Length > handle.Length && prefixes.TryGetValue(handle, out var prefix) ? prefix + tag[handle.Length..] : tag;
    }
}
