using ImageCodegen.Review.Diff.Wire.Schemas;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary><c>if</c>, <c>then</c>, <c>else</c> and <c>not</c>.</summary>
internal static class ConditionRules
{
    private const string Why = "A value that the condition picks out is refused by one side and sent by the other.";

    internal static readonly WireRule Added = WireRule.Narrows("condition-added", "A condition", Why);
    internal static readonly WireRule Removed = WireRule.Widens("condition-removed", "No condition any more", Why);
    internal static readonly WireRule Changed = WireRule.MayBreak("condition-changed", "Another condition", Why, "Compare the two conditions by the values that are really sent");
    internal static readonly WireRule NotAdded = WireRule.Narrows("not-added", "Something is excluded", "A request that holds it is refused.");
    internal static readonly WireRule NotRemoved = WireRule.Widens("not-removed", "Something is no longer excluded", "A client that never met it can meet it now.");

    internal static IReadOnlyList<WireRule> All { get; } = [Added, Removed, Changed, NotAdded, NotRemoved];

    internal static void Compare(SchemaPair pair)
    {
        var (old, now) = (pair.Base.Conditions, pair.Head.Conditions);
        for (var i = 0; i < Math.Max(old.Count, now.Count); i++)
        {
            if (i >= old.Count || i >= now.Count)
            {
                pair.Report(i < old.Count ? Removed : Added, "if", $"a condition of {pair.Where} was {(i < old.Count ? "removed" : "added")}", $"{i}");
                continue;
            }

            if (pair.Comparison.Signatures.Of(old[i].If) != pair.Comparison.Signatures.Of(now[i].If))
            {
                pair.Report(Changed, "if", $"a condition of {pair.Where} picks out other values now", $"{i}");
            }

            CompareBranch(pair, old[i].Then, now[i].Then, "then");
            CompareBranch(pair, old[i].Else, now[i].Else, "else");
        }

        CompareExcluded(pair);
    }

    private static void CompareBranch(SchemaPair pair, SchemaSet? old, SchemaSet? now, string keyword)
    {
        if (old is not null && now is not null)
        {
            pair.Below(old, now, pair.Where.Then($"({keyword})"));
        }
        else if (old is not null || now is not null)
        {
            pair.Report(now is null ? Removed : Added, keyword, $"'{keyword}' of {pair.Where} was {(now is null ? "removed" : "added")}", keyword);
        }
    }

    private static void CompareExcluded(SchemaPair pair)
    {
        var signatures = pair.Comparison.Signatures;
        var now = pair.Head.Excluded.ToList();
        var old = pair.Base.Excluded.Where(o => now.FindIndex(n => signatures.Of(n) == signatures.Of(o)) is var at && !TakeOut(now, at)).ToList();
        if (old.Count == 1 && now.Count == 1)
        {
            // Excluding more is allowing less.
            pair.Below(old[0], now[0], pair.Where.Then("(not)"), pair.Flow with { Inverted = !pair.Flow.Inverted });
            return;
        }

        foreach (var gone in old)
        {
            pair.ReportAt(NotRemoved, gone.Element, pair.HeadStart, $"something that {pair.Where} excluded is allowed now", signatures.Of(gone));
        }

        foreach (var added in now)
        {
            pair.ReportAt(NotAdded, pair.BaseStart, added.Element, $"{pair.Where} excludes something more now", signatures.Of(added));
        }
    }

    private static bool TakeOut(List<SchemaSet> sets, int at)
    {
        if (at >= 0)
        {
            sets.RemoveAt(at);
        }

        return at >= 0;
    }
}
