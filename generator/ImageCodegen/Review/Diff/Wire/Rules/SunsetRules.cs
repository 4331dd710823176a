using ImageCodegen.OpenApi;
using ImageCodegen.Review.Diff.Wire.Document;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary>Deprecation with a date, and levels of stability.</summary>
internal static class SunsetRules
{
    private const string Why = "Clients plan by the date that was announced.";

    internal static readonly WireRule Removed = WireRule.Breaks("sunset-removed", "A sunset date is gone while the deprecation stays", Why, "Put the date back");
    internal static readonly WireRule Earlier = WireRule.Breaks("sunset-moved-earlier", "An earlier sunset date", Why, "Leave the date, or choose a later one");
    internal static readonly WireRule Later = WireRule.Adds("sunset-moved-later", "A sunset date, or a later one", Why);
    internal static readonly WireRule Passed = WireRule.Breaks("sunset-passed", "A first sunset date that has passed already", "Nobody had the time to prepare.", "Choose a day in the future");
    internal static readonly WireRule Invalid = WireRule.Breaks("sunset-invalid", "A sunset date that is none", Why, "Write the date as 2027-01-31");

    internal static readonly WireRule StabilityDecreased = WireRule.Breaks(
        "stability-decreased", "A lower stability level", "What was promised to stay may change at any time from now on.", "Leave the level");

    internal static readonly WireRule StabilityIncreased = WireRule.Adds("stability-increased", "A higher stability level", "More is promised than before.");

    internal static readonly WireRule StabilityInvalid = WireRule.Breaks(
        "stability-invalid", "A stability level that is none", "Nobody can tell what is promised.", "Write draft, alpha, beta or stable");

    internal static IReadOnlyList<WireRule> All { get; } =
        [Removed, Earlier, Later, Passed, Invalid, StabilityDecreased, StabilityIncreased, StabilityInvalid];

    /// <summary>Compares what is said of an operation, a parameter or a header; schemas have a flag of their own for it.</summary>
    internal static void Compare(OpenApiObject old, OpenApiObject now, string name, Flow flow, SchemaComparison comparison)
    {
        var (was, @is) = (old.Flag("deprecated") == true, now.Flag("deprecated") == true);
        if (was != @is)
        {
            comparison.Report.Add(
                @is ? LifecycleRules.Deprecated : LifecycleRules.Reactivated, flow, old.Get("deprecated") ?? old.Element, now.Get("deprecated") ?? now.Element,
                $"{name} is {(@is ? "deprecated now" : "no longer deprecated")}");
        }

        if (@is)
        {
            CompareDates(old, now, flow, comparison);
        }

        CompareStability(old, now, flow, comparison.Report);
    }

    /// <summary>Compares the levels of an operation, a parameter or a schema.</summary>
    internal static void CompareStability(OpenApiObject old, OpenApiObject now, Flow flow, WireReport report)
    {
        var (level, newLevel) = (Stability.Of(old), Stability.Of(now));
        if (level == newLevel)
        {
            return;
        }

        var rule = newLevel is null || level is null ? StabilityInvalid : newLevel > level ? StabilityIncreased : StabilityDecreased;
        report.Add(
            rule, flow with { Muted = false }, old.Get(Stability.Keyword) ?? old.Element, now.Get(Stability.Keyword) ?? now.Element,
            $"the stability level was {old.Text(Stability.Keyword) ?? "not there"}, and is {now.Text(Stability.Keyword) ?? "not there"} now");
    }

    /// <summary>Compares the days on which something deprecated is to go.</summary>
    internal static void CompareDates(OpenApiObject old, OpenApiObject now, Flow flow, SchemaComparison comparison)
    {
        var (before, after) = (Sunset.TextOf(old), Sunset.TextOf(now));
        if (before == after)
        {
            return;
        }

        var (from, to) = (Sunset.Of(old), Sunset.Of(now));
        var rule = after is null ? Removed
            : to is null || (before is not null && from is null) ? Invalid
            : from > to ? Earlier
            : from is null && to < comparison.Today ? Passed
            : Later;
        comparison.Report.Add(
            rule, flow, old.Get(Sunset.Keyword) ?? old.Element, now.Get(Sunset.Keyword) ?? now.Element,
            $"the sunset date was {before ?? "not there"}, and is {after ?? "not there"} now", before ?? "", after ?? "");
    }
}
