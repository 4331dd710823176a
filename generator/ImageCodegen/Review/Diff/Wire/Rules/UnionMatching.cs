using ImageCodegen.Review.Diff.Wire.Schemas;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary>
/// Finds out which case of the old union became which of the new one: equal ones first, then those of one discriminator
/// value, one name, one constant, and last those that share most members.
/// </summary>
internal sealed class UnionMatching
{
    // Each is compared with each where nothing else has told which is which; of so many that is no longer worth the time.
    private const long MostComparisons = 250_000;

    private readonly List<(SchemaSet? Before, SchemaSet? After)> matches = [];
    private readonly List<SchemaSet> before;
    private readonly List<SchemaSet> after;

    private UnionMatching(Union old, Union now) => (before, after) = ([.. old.Cases], [.. now.Cases]);

    /// <summary>The pairs; a case that came or went stands alone.</summary>
    public static IReadOnlyList<(SchemaSet? Before, SchemaSet? After)> Of(SchemaPair pair, Union old, Union now)
    {
        var matching = new UnionMatching(old, now);
        var signatures = pair.Comparison.Signatures;
        matching.Take(c => signatures.Of(c));
        var descendants = pair.Comparison.Descendants;
        matching.TakeByValue(DiscriminatorRules.ValuesOf(pair.Base, descendants), DiscriminatorRules.ValuesOf(pair.Head, descendants));
        matching.Take(ReferenceOf);
        matching.Take(ConstantsOf);
        matching.Take(TitleOf);
        matching.TakeByMembers();
        return [.. matching.matches, .. matching.before.Select(static c => (c, (SchemaSet?)null)), .. matching.after.Select(static c => ((SchemaSet?)null, c))];
    }

    private void Take(Func<SchemaSet, string?> key)
    {
        var free = new Dictionary<string, Queue<SchemaSet>>(StringComparer.Ordinal);
        foreach (var one in after)
        {
            if (key(one) is { } name)
            {
                (free.TryGetValue(name, out var same) ? same : free[name] = new Queue<SchemaSet>()).Enqueue(one);
            }
        }

        var taken = new HashSet<SchemaSet>();
        before.RemoveAll(one =>
        {
            if (key(one) is not { } name || !free.TryGetValue(name, out var same) || !same.TryDequeue(out var match))
            {
                return false;
            }

            matches.Add((one, match));
            taken.Add(match);
            return true;
        });
        after.RemoveAll(taken.Contains);
    }

    private void TakeByValue(IReadOnlyDictionary<string, Node> oldValues, IReadOnlyDictionary<string, Node> newValues)
    {
        var values = new Dictionary<Node, string>(ReferenceEqualityComparer.Instance);
        foreach (var (value, node) in oldValues.Concat(newValues))
        {
            values.TryAdd(node, value);
        }

        Take(c => c.Element is { } element ? values.GetValueOrDefault(element.Node) : null);
    }

    private void TakeByMembers()
    {
        for (var i = 0; i < before.Count && (long)before.Count * after.Count <= MostComparisons; i++)
        {
            var best = after.MaxBy(c => Likeness(before[i].Form, c.Form));
            if (best is not null && Likeness(before[i].Form, best.Form) >= 0.5)
            {
                matches.Add((before[i], best));
                after.Remove(best);
                before.RemoveAt(i--);
            }
        }
    }

    /// <summary>What to call a case.</summary>
    public static string NameOf(SchemaSet set) =>
        ReferenceOf(set) ?? TitleOf(set) ?? (set.Form.Values is { Count: > 0 } values ? string.Join(" or ", values.Keys.Take(3)) : set.Form.Types.Text());

    /// <summary>The name of the component that a case refers to; null for one that is written out.</summary>
    public static string? ReferenceOf(SchemaSet set) =>
        set.Parts.Count == 1 && set.Parts[0].Mapping["$ref"].AsString() is { } reference ? reference[(reference.LastIndexOf('/') + 1)..] : null;

    private static string? TitleOf(SchemaSet set) => set.Form.Sources.Select(s => s.Mapping["title"].AsString()).FirstOrDefault(t => t is not null);

    private static string? ConstantsOf(SchemaSet set)
    {
        var constants = set.Form.Members.Where(m => m.Value.Form.Values is { Count: 1 })
            .Select(m => m.Key + "=" + m.Value.Form.Values!.Keys.First()).Order(StringComparer.Ordinal);
        var text = string.Join(';', constants);
        return text.Length == 0 ? null : text;
    }

    private static double Likeness(SchemaForm a, SchemaForm b)
    {
        if ((a.Types & b.Types) == JsonTypes.None)
        {
            return 0;
        }

        if (a.Members.Count == 0 && b.Members.Count == 0)
        {
            return a.Required.Count + b.Required.Count > 0 ? (a.Required.Overlaps(b.Required) ? 0.5 : 0) : a.Types == b.Types ? 0.6 : 0.5;
        }

        var shared = a.Members.Keys.Count(b.Members.ContainsKey);
        return (double)shared / Math.Max(a.Members.Count, b.Members.Count);
    }
}
