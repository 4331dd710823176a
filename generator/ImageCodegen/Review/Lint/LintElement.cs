using ImageCodegen.OpenApi;
using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Review.Lint;

/// <summary>Where a finding stands.</summary>
/// <param name="Span">File, line and column.</param>
/// <param name="Path">The way to the element from the root of its file.</param>
public readonly record struct LintPlace(SourceSpan Span, NodePath Path);

/// <summary>An object of a document, as the walk comes to it.</summary>
/// <param name="kind">What it is.</param>
/// <param name="source">The node.</param>
/// <param name="key">Where the key stands that leads to it; where there is none, the node's own start.</param>
/// <param name="parent">The object that holds it; null for the document, and for what only a reference leads to.</param>
internal sealed class LintElement(ObjectKind kind, Element source, SourceSpan key, LintElement? parent)
{
    private static readonly MappingNode Empty = new(default, []);

    /// <summary>What it is.</summary>
    public ObjectKind Kind { get; } = kind;

    /// <summary>The node, with its file and the way to it.</summary>
    public Element Source { get; } = source;

    /// <summary>What a reference stands for; for another object, what it is.</summary>
    public ObjectKind Meant { get; init; } = kind;

    /// <summary>The object that holds it.</summary>
    public LintElement? Parent { get; } = parent;

    /// <summary>Its keys and values; none where it is no mapping.</summary>
    public MappingNode Mapping => Source.Node as MappingNode ?? Empty;

    /// <summary>The rules of its file.</summary>
    public OpenApiDialect Dialect => Source.File.Dialect;

    /// <summary>The key or index that leads to it.</summary>
    public string Name => Source.Path.Segment;

    /// <summary>The key that leads to the mapping or list that it stands in, <c>properties</c> for a member.</summary>
    public string Holder => Source.Path.Segments is [.., var holder, _] ? holder : "";

    /// <summary>What it may hold.</summary>
    public ObjectShape Shape => OpenApiStructure.Of(Kind, Dialect);

    /// <summary>Where it begins: its key.</summary>
    public LintPlace Place => new(key, Source.Path);

    /// <summary>The value under a key; null where there is none.</summary>
    public Node? this[string name] => Mapping[name];

    /// <summary>The text of the scalar under a key.</summary>
    public string? Text(string name) => (Mapping[name] as ScalarNode)?.Text;

    /// <summary>The keys of the mapping under a key, with their values.</summary>
    public IReadOnlyList<MappingEntry> Entries(string name) => (Mapping[name] as MappingNode)?.Entries ?? [];

    /// <summary>The items of the list under a key.</summary>
    public IReadOnlyList<Node> Items(string name) => (Mapping[name] as SequenceNode)?.Items ?? [];

    /// <summary>The node below, with the way to it.</summary>
    public Element Child(string name) => Source.Child(name, Mapping[name]!);

    /// <summary>Where the value under a key begins; where there is none, the object's own place.</summary>
    public LintPlace At(string name) => Mapping[name] is { } node ? new(node.Span, Source.Path.Then(name)) : Place;

    /// <summary>Where a key stands; where there is none, the object's own place.</summary>
    public LintPlace AtKey(string name) => Mapping.TryGet(name, out var entry) ? new(entry.KeySpan, Source.Path.Then(name)) : Place;

    /// <summary>Where an entry of the mapping under a key begins: its key.</summary>
    public LintPlace AtEntry(string name, MappingEntry entry) => new(entry.KeySpan, Source.Path.Then(name).Then(entry.Key));

    /// <summary>Where an item of the list under a key begins.</summary>
    public LintPlace AtItem(string name, int index) =>
        new(Items(name)[index].Span, Source.Path.Then(name).Then(index.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
