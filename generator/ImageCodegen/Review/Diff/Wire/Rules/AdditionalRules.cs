using ImageCodegen.Review.Diff.Wire.Schemas;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary>Members that are not named: <c>additionalProperties</c>, <c>patternProperties</c>, <c>propertyNames</c>, <c>unevaluatedProperties</c>.</summary>
internal static class AdditionalRules
{
    private const string Why = "Members that nobody named travel in objects that are used as maps, and in those of newer clients.";

    internal static readonly WireRule Closed = WireRule.Narrows("additional-properties-closed", "Other members are refused", Why, "Leave the object open");
    internal static readonly WireRule Opened = WireRule.Widens("additional-properties-opened", "Other members are allowed", Why);
    internal static readonly WireRule Constrained = WireRule.Narrows("additional-properties-constrained", "A schema for other members", Why);
    internal static readonly WireRule Freed = WireRule.Widens("additional-properties-freed", "Other members may be anything", Why);
    internal static readonly WireRule PatternAdded = WireRule.Narrows("pattern-property-added", "A schema for members by pattern", Why);
    internal static readonly WireRule PatternRemoved = WireRule.Widens("pattern-property-removed", "No schema for members by pattern any more", Why);
    internal static readonly WireRule NamesAdded = WireRule.Narrows("property-names-added", "A schema for the names of members", Why);
    internal static readonly WireRule NamesRemoved = WireRule.Widens("property-names-removed", "No schema for the names of members any more", Why);
    internal static readonly WireRule UnevaluatedAdded = WireRule.Narrows("unevaluated-properties-added", "A schema for members that nothing else looks at", Why);
    internal static readonly WireRule UnevaluatedRemoved = WireRule.Widens("unevaluated-properties-removed", "No schema for members that nothing else looks at any more", Why);

    internal static IReadOnlyList<WireRule> All { get; } =
    [
        Closed, Opened, Constrained, Freed, PatternAdded, PatternRemoved, NamesAdded, NamesRemoved, UnevaluatedAdded, UnevaluatedRemoved,
    ];

    internal static void Compare(SchemaPair pair)
    {
        if (!pair.Share(JsonTypes.Object))
        {
            return;
        }

        CompareAdditional(pair);
        SchemaParts.Compare(pair, "propertyNames", NamesAdded, NamesRemoved, ".(names)");
        SchemaParts.Compare(pair, "unevaluatedProperties", UnevaluatedAdded, UnevaluatedRemoved, ".(others)");
        SchemaParts.CompareNamed(pair, "patternProperties", PatternAdded, PatternRemoved);
    }

    private static void CompareAdditional(SchemaPair pair)
    {
        const string keyword = "additionalProperties";
        pair.Base.Parts.TryGetValue(keyword, out var old);
        pair.Head.Parts.TryGetValue(keyword, out var now);
        var (closed, closes) = (old?.Form.IsFalse == true, now?.Form.IsFalse == true);
        var rule = closed == closes
            ? (old, now) switch
            {
                (null, not null) => Constrained,
                (not null, null) => Freed,
                _ => null,
            }
            : closes ? Closed : Opened;
        if (rule is not null)
        {
            pair.Report(rule, keyword, $"{pair.Where} took {Named(old)}, and takes {Named(now)} now");
        }
        else if (old is not null && now is not null && !closed)
        {
            pair.Below(old, now, pair.Where.Then(".*"));
        }
    }

    private static string Named(SchemaSet? set) =>
        set is null ? "any other member" : set.Form.IsFalse ? "no other member" : "other members by a schema";
}
