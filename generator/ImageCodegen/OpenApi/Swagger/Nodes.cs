using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.OpenApi.Swagger;

/// <summary>Short forms for making trees.</summary>
internal static class Nodes
{
    /// <summary>A member that is text.</summary>
    public static MappingEntry Text(string key, SourceSpan span, string text) => new(key, span, new ScalarNode(span, ScalarType.String, text));

    /// <summary>A member that is <c>true</c> or <c>false</c>.</summary>
    public static MappingEntry Flag(string key, SourceSpan span, bool value) =>
        new(key, span, new ScalarNode(span, ScalarType.Boolean, value ? "true" : "false"));

    /// <summary>The texts of a list; none where it is no list.</summary>
    public static IReadOnlyList<string> Texts(Node? list) =>
        list is SequenceNode items ? [.. items.Items.OfType<ScalarNode>().Select(static item => item.Text)] : [];

    /// <summary>A mapping whose values are converted, except those of extensions; a value that becomes null is left out. Any other node as it is.</summary>
    public static Node Map(Node node, Func<Node, Node?> convert) => node is not MappingNode mapping ? node : new MappingNode(
        mapping.Span,
        [.. from entry in mapping.Entries
            let value = entry.Key.StartsWith("x-", StringComparison.Ordinal) ? entry.Value : convert(entry.Value)
            where value is not null
            select entry with { Value = value }]);

    /// <summary>The members of a mapping; none where the node is none.</summary>
    public static IReadOnlyList<MappingEntry> Members(Node? node) => (node as MappingNode)?.Entries ?? [];
}
