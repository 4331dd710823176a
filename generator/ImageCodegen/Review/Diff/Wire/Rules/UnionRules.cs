using ImageCodegen.Review.Diff.Wire.Schemas;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary><c>oneOf</c> and <c>anyOf</c>: cases that came, went or changed.</summary>
internal static class UnionRules
{
    private const string Why = "A reader decides by the cases that it knows.";

    internal static readonly WireRule CaseAdded = WireRule.Widens("alternative-added", "One more case", Why);
    internal static readonly WireRule CaseRemoved = WireRule.Narrows("alternative-removed", "One case less", Why);
    internal static readonly WireRule Added = WireRule.Narrows("alternatives-added", "One of several cases has to hold beside what held before", Why);
    internal static readonly WireRule Removed = WireRule.Widens("alternatives-removed", "The cases are gone; what stood beside them stays", Why);
    internal static readonly WireRule Opened = WireRule.Widens("alternatives-opened", "The old schema became one case among others, and every value of it still fits", Why);
    internal static readonly WireRule Narrowed = WireRule.Narrows("alternatives-narrowed", "One of the cases is the whole schema now", Why);
    internal static readonly WireRule Wrapped = WireRule.Breaks("wrapped-in-alternatives", "A choice in place of one schema", Why);
    internal static readonly WireRule Unwrapped = WireRule.Breaks("unwrapped-from-alternatives", "One schema in place of a choice", Why);

    internal static readonly WireRule KindChanged = WireRule.MayBreak(
        "alternatives-kind-changed", "oneOf became anyOf, or the other way round", "Values that fit several cases are allowed by anyOf alone.", "Make sure that no value fits two cases");

    internal static IReadOnlyList<WireRule> All { get; } =
        [CaseAdded, CaseRemoved, Added, Removed, Opened, Narrowed, Wrapped, Unwrapped, KindChanged];

    /// <summary>False where one side is a choice and the other is not, so that their own keywords are not worth comparing.</summary>
    internal static bool Compare(SchemaPair pair)
    {
        var (old, now) = (pair.Base.Unions, pair.Head.Unions);
        DiscriminatorRules.Compare(pair);
        if (old.Count == 0 && now.Count == 0)
        {
            return true;
        }

        for (var i = 0; i < Math.Min(old.Count, now.Count); i++)
        {
            CompareCases(pair, old[i], now[i]);
        }

        return old.Count == now.Count || (old.Count < now.Count ? Add(pair, now[^1]) : Remove(pair, old[^1]));
    }

    private static bool Add(SchemaPair pair, Union added)
    {
        var isKept = added.Cases.Any(c => pair.Comparison.Signatures.Of(c) == pair.Comparison.Signatures.OfForm(pair.Base));
        var isExtra = !isKept && !IsReplaced(pair.Base, pair.Head);
        var rule = isExtra ? Added : isKept && (added.Keyword == "anyOf" || IsApart(pair.Base, added)) ? Opened : Wrapped;
        pair.Report(rule, added.Keyword, $"{pair.Where} {(isExtra ? "also has to fit a case of" : "became a case of")} {added.Keyword}");
        return isExtra;
    }

    private static bool Remove(SchemaPair pair, Union removed)
    {
        var isCase = removed.Cases.Any(c => pair.Comparison.Signatures.Of(c) == pair.Comparison.Signatures.OfForm(pair.Head));
        var isExtra = !isCase && !IsReplaced(pair.Head, pair.Base);
        var rule = isExtra ? Removed : isCase ? Narrowed : Unwrapped;
        pair.Report(
            rule,
            removed.Keyword,
            $"{pair.Where} {(isExtra ? "need not fit a case of" : "is no choice any more by")} {removed.Keyword}{(isExtra ? " any more" : "")}");
        return isExtra;
    }

    // Of oneOf, no value may fit two cases: text and lists never do, objects may.
    private static bool IsApart(SchemaForm form, Union union) =>
        (form.Types & JsonTypes.Object) == JsonTypes.None && union.Cases.Count(c => (c.Form.Types & form.Types) != JsonTypes.None) == 1;

    // What one side says itself, the other leaves to its cases.
    private static bool IsReplaced(SchemaForm plain, SchemaForm choice) =>
        choice.Members.Count == 0 && choice.Parts.Count == 0 && (plain.Members.Count > 0 || plain.Parts.Count > 0);

    private static void CompareCases(SchemaPair pair, Union old, Union now)
    {
        if (!pair.Comparison.IsNew(old, now, pair.Flow))
        {
            return;
        }

        if (old.Keyword != now.Keyword && (old.Cases.Count > 1 || now.Cases.Count > 1))
        {
            pair.Report(KindChanged, now.Keyword, $"{pair.Where} was {old.Keyword}, and is {now.Keyword} now");
        }

        var matches = UnionMatching.Of(pair, old, now);
        foreach (var (before, after) in matches)
        {
            if (before is not null && after is not null)
            {
                pair.Below(before, after, pair.Where.Then($"({UnionMatching.NameOf(after)})"));
            }
            else if (before is not null)
            {
                pair.ReportAt(CaseRemoved, before.Element, pair.Head.Place(now.Keyword) ?? pair.HeadStart, $"{pair.Where} is never {UnionMatching.NameOf(before)} any more", UnionMatching.NameOf(before));
            }
            else
            {
                pair.ReportAt(CaseAdded, pair.Base.Place(old.Keyword) ?? pair.BaseStart, after!.Element, $"{pair.Where} can be {UnionMatching.NameOf(after)} now", UnionMatching.NameOf(after));
            }
        }
    }
}
