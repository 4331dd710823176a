using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.OpenApi;

/// <summary>
/// A mapping of a document, read when asked. What has the wrong kind is reported where it stands and counts as absent.
/// Extensions (<c>x-</c>) are never looked at here.
/// </summary>
/// <param name="element">The mapping.</param>
/// <param name="mapping">The same, as a mapping.</param>
/// <param name="reader">What reads the documents of the run.</param>
public abstract class OpenApiObject(Element element, MappingNode mapping, OpenApiReader reader)
{
    /// <summary>Where it stands.</summary>
    public Element Element { get; } = element;

    /// <summary>Where it starts.</summary>
    public SourceSpan Span => Element.Span;

    /// <summary>Its keys and values.</summary>
    public MappingNode Mapping { get; } = mapping;

    /// <summary>What reads the documents of the run.</summary>
    protected internal OpenApiReader Reader { get; } = reader;

    /// <summary>The value under the key, of whatever kind; null where absent.</summary>
    public Element? Get(string key) => Mapping.TryGet(key, out var entry) ? Element.Child(key, entry.Value) : null;

    /// <summary>The text under the key.</summary>
    public string? Text(string key)
    {
        if (Mapping[key] is not { } node || node.IsNull())
        {
            return null;
        }

        if (node is ScalarNode scalar)
        {
            return scalar.Text;
        }

        Reader.Diagnostics.Add(Diagnostics.IgnoredValue, node.Span, key, "a string", node.Kind);
        return null;
    }

    /// <summary>The boolean under the key.</summary>
    public bool? Flag(string key)
    {
        if (Mapping[key] is not { } node)
        {
            return null;
        }

        if (node.AsBoolean() is { } value)
        {
            return value;
        }

        Reader.Diagnostics.Add(Diagnostics.IgnoredValue, node.Span, key, "a boolean", node.Kind);
        return null;
    }

    /// <summary>The members of the mapping under the key.</summary>
    public IEnumerable<(MappingEntry Entry, Element Element)> Members(string key)
    {
        if (Get(key) is not { } holder || Reader.Mapping(holder, key) is not { } members)
        {
            yield break;
        }

        foreach (var entry in members.Mapping.Entries)
        {
            yield return (entry, members.Element.Child(entry.Key, entry.Value));
        }
    }

    /// <summary>The members of the mapping under the key that are not extensions.</summary>
    public IEnumerable<(MappingEntry Entry, Element Element)> Events(string key) =>
        Members(key).Where(m => !m.Entry.Key.StartsWith("x-", StringComparison.Ordinal));

    /// <summary>The items of the list under the key.</summary>
    protected IEnumerable<Element> Items(string key)
    {
        if (Get(key) is not { } holder || Reader.List(holder, key) is not { } items)
        {
            yield break;
        }

        for (var i = 0; i < items.List.Items.Count; i++)
        {
            yield return items.Element.Child(i.ToString(System.Globalization.CultureInfo.InvariantCulture), items.List.Items[i]);
        }
    }
}
