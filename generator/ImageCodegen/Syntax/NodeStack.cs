using System.Globalization;
using System.Runtime.InteropServices;
using ImageCodegen.Text;

namespace ImageCodegen.Syntax;

/// <summary>
/// Holds the members and items of the containers that are being read, innermost last, and counts them against the
/// limits. A finished container takes its own part off as one array.
/// </summary>
internal sealed class NodeStack(DiagnosticBag diagnostics, ReadLimits limits)
{
    private readonly List<MappingEntry> entries = [];
    private readonly List<Node> items = [];
    private long repeated;

    /// <summary>Where the members of a mapping that starts now will begin.</summary>
    public int EntryCount => entries.Count;

    /// <summary>Where the items of a sequence that starts now will begin.</summary>
    public int ItemCount => items.Count;

    /// <summary>How many nodes were read so far, aliases counted in full.</summary>
    public long NodeCount { get; private set; }

    /// <summary>How many characters the texts read so far have, aliases counted in full.</summary>
    public long TextCount { get; private set; }

    public void Add(MappingEntry entry) => entries.Add(entry);

    public void Add(Node item) => items.Add(item);

    /// <summary>Counts nodes; false after a diagnostic, where there are too many.</summary>
    public bool TryCount(long nodes, SourceSpan span)
    {
        NodeCount += nodes;
        if (NodeCount <= limits.MaxNodes)
        {
            return true;
        }

        diagnostics.Add(Diagnostics.TooManyNodes, span, limits.MaxNodes.ToString(CultureInfo.InvariantCulture));
        return false;
    }

    /// <summary>Whether a text is short enough; reports it where it is not.</summary>
    public bool TryText(string text, SourceSpan span)
    {
        TextCount += text.Length;
        return IsWithin(limits.MaxTextLength, text, span, Diagnostics.TextTooLong);
    }

    /// <summary>Whether a key is short enough; reports it where it is not.</summary>
    public bool TryKey(string key, SourceSpan span)
    {
        TextCount += key.Length;
        return IsWithin(limits.MaxKeyLength, key, span, Diagnostics.KeyTooLong);
    }

    /// <summary>Counts the text that an alias repeats: false after a diagnostic, where all of them repeat more than one text may be long.</summary>
    public bool TryRepeat(long characters, SourceSpan span)
    {
        TextCount += characters;
        repeated += characters;
        if (repeated <= limits.MaxTextLength)
        {
            return true;
        }

        diagnostics.Add(Diagnostics.TooMuchRepeated, span, limits.MaxTextLength.ToString(CultureInfo.InvariantCulture));
        return false;
    }

    /// <summary>Tells whether containers may nest this deep; false after a diagnostic.</summary>
    public bool TryNest(int depth, SourceSpan span)
    {
        // A caller may raise the limit beyond what the thread's stack holds.
        if (depth <= limits.MaxDepth && System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return true;
        }

        var limit = Math.Min(depth - 1, limits.MaxDepth);
        diagnostics.Add(Diagnostics.TooDeep, span, limit.ToString(CultureInfo.InvariantCulture));
        return false;
    }

    /// <summary>Takes the items from <paramref name="start"/> on.</summary>
    public SequenceNode TakeSequence(SourceSpan span, int start)
    {
        var own = CollectionsMarshal.AsSpan(items)[start..].ToArray();
        CollectionsMarshal.SetCount(items, start);
        return new SequenceNode(span, own);
    }

    /// <summary>
    /// Takes the members from <paramref name="start"/> on. Keys are unique in YAML (1.2.2, section 3.2.1.1): another value for one is an error. In JSON
    /// they only should be (RFC 8259, section 4), and every reader takes the last: a warning will do, as it does where the value is the same.
    /// </summary>
    public MappingNode TakeMapping(SourceSpan span, int start, bool lastCounts = false)
    {
        var own = CollectionsMarshal.AsSpan(entries)[start..].ToArray();
        CollectionsMarshal.SetCount(entries, start);
        var mapping = new MappingNode(span, own);
        foreach (ref readonly var entry in own.AsSpan())
        {
            // The mapping finds one member for a key; a member that is not found by its own key is one of several.
            if (!mapping.TryGet(entry.Key, out var found) || found.KeySpan != entry.KeySpan)
            {
                return new MappingNode(span, WithoutDuplicates(own, lastCounts));
            }
        }

        return mapping;
    }

    private bool IsWithin(int limit, string text, SourceSpan span, DiagnosticDescriptor kind)
    {
        if (text.Length <= limit)
        {
            return true;
        }

        diagnostics.Add(kind, span, text.Length.ToString(CultureInfo.InvariantCulture), limit.ToString(CultureInfo.InvariantCulture));
        return false;
    }

    private List<MappingEntry> WithoutDuplicates(MappingEntry[] own, bool lastCounts)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var unique = new List<MappingEntry>(own.Length);
        foreach (var entry in own)
        {
            if (places.TryAdd(entry.Key, unique.Count))
            {
                unique.Add(entry);
            }
            else if (unique[places[entry.Key]] is var before && NodeEquality.AreEqual(entry.Value, before.Value))
            {
                Report(Diagnostics.RepeatedMember, entry, before);
            }
            else if (lastCounts)
            {
                Report(Diagnostics.OverriddenMember, before, entry);
                unique[places[entry.Key]] = entry;
            }
            else
            {
                Report(Diagnostics.DuplicateKey, entry, before);
            }
        }

        return unique;
    }

    private void Report(DiagnosticDescriptor kind, MappingEntry at, MappingEntry other) => diagnostics.Add(
        kind,
        at.KeySpan,
        at.Key,
        other.KeySpan.Line.ToString(CultureInfo.InvariantCulture),
        other.KeySpan.Column.ToString(CultureInfo.InvariantCulture));
}
