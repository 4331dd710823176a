using ImageCodegen.Review.Diff.Wire.Schemas;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary>Types and null.</summary>
internal static class TypeRules
{
    private const string Why = "A reader that expects one type of JSON value fails at another one.";

    internal static readonly WireRule Changed = WireRule.Breaks("type-changed", "Another type", Why);
    internal static readonly WireRule Generalized = WireRule.Widens("type-generalized", "More types", Why);
    internal static readonly WireRule Specialized = WireRule.Narrows("type-specialized", "Fewer types", Why);

    internal static readonly WireRule Reworded = WireRule.MayBreak(
        "type-reworded", "Another type of a member of a parameter, which may be written alike", "How such a member is written is not said, so whether 1 and '1' are alike is not known.");

    internal static readonly WireRule Nullable = WireRule.Widens(
        "became-nullable", "Null is allowed", "A client that never met null can fail at it.");

    internal static readonly WireRule NotNullable = WireRule.Narrows(
        "became-not-nullable", "Null is not allowed any more", "A request that holds null is refused.");

    internal static IReadOnlyList<WireRule> All { get; } = [Changed, Generalized, Specialized, Reworded, Nullable, NotNullable];

    /// <summary>False where the types have so little in common that nothing else is worth comparing.</summary>
    internal static bool Compare(SchemaPair pair)
    {
        var (before, after) = (pair.Base, pair.Head);
        if (before.IsNullable != after.IsNullable && (before.Types & after.Types) != JsonTypes.None)
        {
            pair.Report(
                after.IsNullable ? Nullable : NotNullable, "type", $"{pair.Where} {(after.IsNullable ? "can be null now" : "can no longer be null")}");
        }

        var (old, now) = (before.Types, after.Types);
        if (old == now || BothListValues(before, after))
        {
            return true;
        }

        // In text without types a number, read as a string, is what it was.
        var widens = (old & ~now) == JsonTypes.None || (pair.Flow.Loose && now.HasFlag(JsonTypes.String) && !IsContainer(old) && IsAnyText(after));
        var narrows = (now & ~old) == JsonTypes.None || (pair.Flow.Loose && old.HasFlag(JsonTypes.String) && !IsContainer(now) && IsAnyText(before));
        var isReworded = pair.Flow.InParameter && !pair.Where.IsWhole && widens && (old & ~now) != JsonTypes.None;
        var rule = isReworded ? Reworded : widens && old != JsonTypes.None ? Generalized : narrows && now != JsonTypes.None ? Specialized : Changed;
        pair.Report(rule, "type", $"{pair.Where} was {Named(before)}, and is {Named(after)} now", old.Text(), now.Text());
        return (old & now) != JsonTypes.None;
    }

    // The values that come and go tell more than their types do.
    private static bool BothListValues(SchemaForm before, SchemaForm after) =>
        before.Values is not null && after.Values is not null && (before.Types & after.Types) != JsonTypes.None;

    // What reads a date does not read a number, though both are text.
    private static bool IsAnyText(SchemaForm form) =>
        form.Values is null && form.Texts.Count == 0 && !form.Limits.ContainsKey("minLength") && !form.Limits.ContainsKey("maxLength");

    private static bool IsContainer(JsonTypes types) => (types & (JsonTypes.Object | JsonTypes.Array)) != JsonTypes.None;

    private static string Named(SchemaForm form) =>
        form.Types == JsonTypes.None ? form.IsNullable ? "null" : "nothing" : $"{form.Types.Text()}";
}
