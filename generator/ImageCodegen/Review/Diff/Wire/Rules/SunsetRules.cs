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
    internal static readonly WireRule Invalid = WireRule.Breaks("sunset-invalid", "A sunset date that is none", Why, "Write the date as 2027-01-31");

    internal static readonly WireRule StabilityDecreased = WireRule.Breaks(
        "stability-decreased", "A lower stability level", "What was promised to stay may change at any time from now on.", "Leave the level");

    internal static readonly WireRule StabilityIncreased = WireRule.Adds("stability-increased", "A higher stability level", "More is promised than before.");

    internal static readonly WireRule StabilityInvalid = WireRule.Breaks(
        "stability-invalid", "A stability level that is none", "Nobody can tell what is promised.", "Write draft, alpha, beta or stable");

    internal static IReadOnlyList<WireRule> All { get; } =
        [Removed, Earlier, Later, Invalid, StabilityDecreased, StabilityIncreased, StabilityInvalid];

    internal static void Compare(OpenApiObject old, OpenApiObject now, Flow flow, WireReport report)
    {
        var (was, @is) = (old.Flag("deprecated") == true, now.Flag("deprecated") == true);
        if (was != @is)
        {
            report.Add(
                @is ? LifecycleRules.Deprecated : LifecycleRules.Reactivated, flow, old.Get("deprecated") ?? old.Element, now.Get("deprecated") ?? now.Element,
                $"{(now is Operation operation ? $"{operation.Method} {operation.Path.Template}" : $"the parameter '{now.Text("name")}'")} is {(@is ? "deprecated now" : "no longer deprecated")}");
        }

        if (@is)
        {
            CompareDates(old, now, flow, report);
        }

        CompareStability(old, now, flow, report);
    }

    /// <summary>Compares the levels of an operation, a parameter or a schema.</summary>
    internal static void CompareStability(OpenApiObject old, OpenApiObject now, Flow flow, WireReport report)
    {
        var (level, newLevel) = (Stability.Of(old), Stability.Of(now));
        if (level == newLevel)
        {
            return;
        }

        var rule = newLevel is null ? StabilityInvalid : level is null || newLevel > level ? StabilityIncreased : StabilityDecreased;
        report.Add(
            rule, flow with { Muted = false }, old.Get(Stability.Keyword) ?? old.Element, now.Get(Stability.Keyword) ?? now.Element,
            $"the stability level was {old.Text(Stability.Keyword) ?? "not there"}, and is {now.Text(Stability.Keyword) ?? "not there"} now");
    }

    private static void CompareDates(OpenApiObject old, OpenApiObject now, Flow flow, WireReport report)
    {
        var (before, after) = (Sunset.TextOf(old), Sunset.TextOf(now));
        if (before == after)
        {
            return;
        }

        var rule = after is null ? Removed
            : Sunset.Of(now) is not { } date ? Invalid
            : Sunset.Of(old) > date ? Earlier
            : Later;
        report.Add(
            rule, flow, old.Get(Sunset.Keyword) ?? old.Element, now.Get(Sunset.Keyword) ?? now.Element,
            $"the sunset date was {before ?? "not there"}, and is {after ?? "not there"} now", before ?? "", after ?? "");
    }
}
