using System.Diagnostics.CodeAnalysis;
using ImageCodegen.Text;

namespace ImageCodegen.Syntax;

/// <summary>
/// A node of the tree that YAML and JSON are both read into. Immutable. A YAML alias is the anchored node itself,
/// so the tree may share nodes, but never contains itself.
/// </summary>
/// <param name="span">Where the node starts.</param>
public abstract class Node(SourceSpan span)
{
    /// <summary>Where the node starts.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>What the node is, in the words a diagnostic uses: <c>an object</c>, <c>a list</c>, <c>a string</c>.</summary>
    public abstract string Kind { get; }
}

/// <summary>One member of a mapping.</summary>
/// <param name="Key">The key as text. In YAML, a scalar of any type stands for its text (<c>200:</c> is the key "200").</param>
/// <param name="KeySpan">Where the key starts.</param>
/// <param name="Value">The value.</param>
public readonly record struct MappingEntry(string Key, SourceSpan KeySpan, Node Value);

/// <summary>A mapping (object): entries in document order, keys unique.</summary>
public sealed class MappingNode : Node
{
    private const int LargeMapping = 8;
    private readonly Dictionary<string, int>? index;

    /// <summary>Makes a mapping of entries whose keys are unique.</summary>
    public MappingNode(SourceSpan span, IReadOnlyList<MappingEntry> entries)
        : base(span)
    {
        Entries = entries;
        if (entries.Count > LargeMapping)
        {
            index = new Dictionary<string, int>(entries.Count, StringComparer.Ordinal);
            for (var i = 0; i < entries.Count; i++)
            {
                index[entries[i].Key] = i;
            }
        }
    }

    /// <summary>The members in document order.</summary>
    public IReadOnlyList<MappingEntry> Entries { get; }

    /// <inheritdoc/>
    public override string Kind => "an object";

    /// <summary>The value under the key, or null where the key is absent.</summary>
    public Node? this[string key] => TryGet(key, out var entry) ? entry.Value : null;

    /// <summary>Finds the member with the key, compared ordinally.</summary>
    public bool TryGet(string key, out MappingEntry entry)
    {
        if (index is not null)
        {
            var found = index.TryGetValue(key, out var at);
            entry = found ? Entries[at] : default;
            return found;
        }

        for (var i = 0; i < Entries.Count; i++)
        {
            if (string.Equals(Entries[i].Key, key, StringComparison.Ordinal))
            {
                entry = Entries[i];
                return true;
            }
        }

        entry = default;
        return false;
    }
}

/// <summary>A sequence (list).</summary>
public sealed class SequenceNode(SourceSpan span, IReadOnlyList<Node> items) : Node(span)
{
    /// <summary>The items in document order.</summary>
    public IReadOnlyList<Node> Items { get; } = items;

    /// <inheritdoc/>
    public override string Kind => "a list";
}

/// <summary>The type that a scalar has under the YAML 1.2 core schema or in JSON.</summary>
public enum ScalarType
{
    /// <summary>Text.</summary>
    String,

    /// <summary>A whole number: <c>12</c>, <c>-3</c>; YAML also <c>0o7</c>, <c>0xff</c>.</summary>
    Integer,

    /// <summary>A number with a fraction or exponent; YAML also <c>.inf</c> and <c>.nan</c>.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary><c>null</c>; YAML also <c>~</c> and nothing at all.</summary>
    Null,
}

/// <summary>A scalar.</summary>
/// <param name="span">Where it starts.</param>
/// <param name="type">Its type.</param>
/// <param name="text">
/// Its text: of a string the unescaped content; of a number the JSON form (<c>0o7</c> is "7", <c>+1</c> is "1");
/// of a boolean <c>true</c> or <c>false</c>; of null <c>null</c>.
/// </param>
public sealed class ScalarNode(SourceSpan span, ScalarType type, string text) : Node(span)
{
    /// <summary>Its type.</summary>
    public ScalarType Type { get; } = type;

    /// <summary>Its text, in the JSON form where it is not a string.</summary>
    public string Text { get; } = text;

    /// <inheritdoc/>
    public override string Kind => Type switch
    {
        ScalarType.String => "a string",
        ScalarType.Integer => "an integer",
        ScalarType.Number => "a number",
        ScalarType.Boolean => "a boolean",
        _ => "null",
    };
}

/// <summary>Short forms for looking at a node.</summary>
public static class NodeExtensions
{
    /// <summary>True where the node is the scalar null.</summary>
    public static bool IsNull([NotNullWhen(true)] this Node? node) => node is ScalarNode { Type: ScalarType.Null };

    /// <summary>The text where the node is a string scalar, otherwise null.</summary>
    public static string? AsString(this Node? node) => node is ScalarNode { Type: ScalarType.String } scalar ? scalar.Text : null;

    /// <summary>The value where the node is a boolean scalar, otherwise null.</summary>
    public static bool? AsBoolean(this Node? node) => node is ScalarNode { Type: ScalarType.Boolean } scalar ? scalar.Text == "true" : null;
}
