using ImageCodegen.OpenApi;
using ImageCodegen.Review.Diff.Wire.Schemas;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary>
/// Parts of <c>allOf</c> that say something new, or say it no more. What they say is compared with the rest; that another
/// part has to hold is worth a word of its own. A part that only divides what was there is none.
/// </summary>
internal static class AllOfRules
{
    private const string Why = "Every part has to hold, so each is one more condition for senders and one more promise to readers.";

    internal static readonly WireRule Added = WireRule.Narrows("all-of-added", "One more part of allOf, which says something new", Why);

    internal static readonly WireRule Removed = WireRule.Make(
        "all-of-removed", "One part of allOf less, which said something", Why, Verdict.PossiblyBreaking, Verdict.Breaking, "Keep what the part said");

    internal static IReadOnlyList<WireRule> All { get; } = [Added, Removed];

    internal static void Compare(SchemaPair pair)
    {
        Report(pair, Added, pair.Head, pair.Base, "has to be", pair.BaseStart);
        Report(pair, Removed, pair.Base, pair.Head, "need no longer be", pair.HeadStart);
    }

    private static void Report(SchemaPair pair, WireRule rule, SchemaForm with, SchemaForm without, string what, Element? start)
    {
        foreach (var part in Unmatched(with.AllOf, without.AllOf).Where(p => !p.IsBuilding && !Implication.Holds(without, p.Form, pair.Comparison.Signatures)))
        {
            var (before, after) = rule == Added ? (start, part.Element) : (part.Element, start);
            pair.ReportAt(rule, before, after, $"{pair.Where} {what} {UnionMatching.NameOf(part)} too", UnionMatching.NameOf(part));
        }
    }

    // A part that is still there has changed at most, which is reported there; those without a name are told apart by their number.
    private static IEnumerable<SchemaSet> Unmatched(List<SchemaSet> parts, List<SchemaSet> others)
    {
        var names = others.Select(UnionMatching.ReferenceOf).ToHashSet(StringComparer.Ordinal);
        var unnamed = others.Count(o => UnionMatching.ReferenceOf(o) is null);
        return parts.Where(p => UnionMatching.ReferenceOf(p) is { } name ? !names.Contains(name) : --unnamed < 0);
    }
}
