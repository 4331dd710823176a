using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Configuration;

/// <summary>Reads the values of a configuration by kind. What has another kind is reported where it stands.</summary>
internal sealed class ConfigurationNodes(DiagnosticBag diagnostics)
{
    /// <summary>Where findings go.</summary>
    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>The text under a key that must be there; null after a report.</summary>
    public ScalarNode? RequiredText(MappingNode mapping, string key, string example)
    {
        if (mapping.TryGet(key, out var entry))
        {
            return Text(entry.Value, key);
        }

        Diagnostics.Add(ImageCodegen.Text.Diagnostics.MissingConfigurationKey, mapping.Span, key, example);
        return null;
    }

    /// <summary>The node as text that is not empty; null after a report.</summary>
    public ScalarNode? Text(Node node, string key)
    {
        if (node is ScalarNode { Type: ScalarType.String, Text.Length: > 0 } text && !text.Text.Contains('\0', StringComparison.Ordinal))
        {
            return text;
        }

        Wrong(node, key, node.AsString() is null ? node.Kind : "no usable text", "a string");
        return null;
    }

    /// <summary>The texts in the list under the key; none where the key is absent.</summary>
    public IReadOnlyList<ScalarNode> Texts(MappingNode mapping, string key) => mapping[key] switch
    {
        null => [],
        SequenceNode list => [.. list.Items.Select(item => Text(item, key)).OfType<ScalarNode>()],
        { } other => Wrong<ScalarNode[]>(other, key, "a list of strings") ?? [],
    };

    /// <summary>The boolean under the key; null where it is absent, or after a report.</summary>
    public bool? Flag(MappingNode mapping, string key) =>
        mapping[key] is not { } node ? null : node.AsBoolean() ?? Wrong<bool?>(node, key, "true or false");

    /// <summary>The object under the key; null where it is absent, or after a report.</summary>
    public MappingNode? Mapping(MappingNode mapping, string key) =>
        mapping[key] is not { } node ? null : node as MappingNode ?? Wrong<MappingNode>(node, key, "an object");

    /// <summary>The texts in the object under the key, with their keys; none where it is absent.</summary>
    public IEnumerable<(MappingEntry Entry, ScalarNode Value)> Entries(MappingNode mapping, string key)
    {
        foreach (var entry in Mapping(mapping, key)?.Entries ?? [])
        {
            if (Text(entry.Value, entry.Key) is { } value)
            {
                yield return (entry, value);
            }
        }
    }

    /// <summary>True where the text is one of the values; otherwise false, after a report.</summary>
    public bool IsOneOf(ScalarNode text, string key, IReadOnlyList<string> values)
    {
        if (values.Contains(text.Text, StringComparer.Ordinal))
        {
            return true;
        }

        var fix = NearestName.Suggest(text.Text, values, $"Write one of {Listed(values)}");
        Diagnostics.Add(ImageCodegen.Text.Diagnostics.UnknownConfigurationValue, text.Span, text.Text, key, fix);
        return false;
    }

    /// <summary>Reports the keys that are not known.</summary>
    public void RejectUnknownKeys(MappingNode mapping, IReadOnlyList<string> known)
    {
        foreach (var entry in mapping.Entries.Where(e => !known.Contains(e.Key, StringComparer.Ordinal)))
        {
            var fix = NearestName.Suggest(entry.Key, known, $"Remove it; the keys here are {Listed(known)}");
            Diagnostics.Add(ImageCodegen.Text.Diagnostics.UnknownConfigurationKey, entry.KeySpan, entry.Key, fix);
        }
    }

    /// <summary>Reports a value of another kind.</summary>
    public void Wrong(Node node, string key, string there, string wanted) =>
        Diagnostics.Add(ImageCodegen.Text.Diagnostics.ConfigurationKind, node.Span, key, there, wanted);

    private T? Wrong<T>(Node node, string key, string wanted)
    {
        Wrong(node, key, node.Kind, wanted);
        return default;
    }

    private static string Listed(IReadOnlyList<string> names) => string.Join(", ", names.SkipLast(1).Select(n => $"'{n}'")) + $" and '{names[^1]}'";
}
