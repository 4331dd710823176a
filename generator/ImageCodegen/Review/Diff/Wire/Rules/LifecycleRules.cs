namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary>Deprecation of members.</summary>
internal static class LifecycleRules
{
    internal static readonly WireRule Deprecated = WireRule.Adds("deprecated", "Something is deprecated", "It still works; it is time to stop using it.");
    internal static readonly WireRule Reactivated = WireRule.Adds("reactivated", "Something is no longer deprecated", "It can be used again.");

    internal static IReadOnlyList<WireRule> All { get; } = [Deprecated, Reactivated];

    internal static void CompareMember(SchemaPair pair)
    {
        if (pair.Base.Sources.Count > 0 && pair.Head.Sources.Count > 0)
        {
            var (old, now) = (pair.Base.Sources[0], pair.Head.Sources[0]);
            SunsetRules.CompareStability(old, now, pair.Flow, pair.Comparison.Report);
            if (pair.Head.IsDeprecated)
            {
                SunsetRules.CompareDates(old, now, pair.Flow, pair.Comparison);
            }
        }

        if (pair.Base.IsDeprecated != pair.Head.IsDeprecated)
        {
            pair.Report(
                pair.Head.IsDeprecated
                    ? Deprecated
                    : Reactivated, "deprecated", $"{pair.Where} is {(pair.Head.IsDeprecated ? "deprecated now" : "no longer deprecated")}");
        }
    }
}
