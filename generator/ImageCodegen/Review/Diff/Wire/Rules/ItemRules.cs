using ImageCodegen.Review.Diff.Wire.Schemas;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary>Items of lists: <c>items</c>, <c>prefixItems</c>, <c>contains</c>, <c>unevaluatedItems</c>.</summary>
internal static class ItemRules
{
    private const string PrefixWhy = "An item by its position means something else than before.";
    private const string ContainsWhy = "A list without such an item is refused by one side and sent by the other.";
    private const string RestWhy = "Items beyond those that are described are refused by one side and sent by the other.";

    internal static readonly WireRule PrefixAdded = WireRule.Breaks("prefix-items-added", "A schema for one more position", PrefixWhy);
    internal static readonly WireRule PrefixRemoved = WireRule.Breaks("prefix-items-removed", "A schema for one position less", PrefixWhy);
    internal static readonly WireRule ContainsAdded = WireRule.Narrows("contains-added", "A list has to contain something", ContainsWhy);
    internal static readonly WireRule ContainsRemoved = WireRule.Widens("contains-removed", "A list need not contain it any more", ContainsWhy);
    internal static readonly WireRule UnevaluatedAdded = WireRule.Narrows("unevaluated-items-added", "A schema for items that nothing else looks at", RestWhy);
    internal static readonly WireRule UnevaluatedRemoved = WireRule.Widens("unevaluated-items-removed", "No schema for items that nothing else looks at any more", RestWhy);

    internal static IReadOnlyList<WireRule> All { get; } =
        [PrefixAdded, PrefixRemoved, ContainsAdded, ContainsRemoved, UnevaluatedAdded, UnevaluatedRemoved];

    internal static void Compare(SchemaPair pair)
    {
        if (!pair.Share(JsonTypes.Array))
        {
            return;
        }

        var old = pair.Base.Parts.GetValueOrDefault("items");
        var now = pair.Head.Parts.GetValueOrDefault("items");
        if (old is not null || now is not null)
        {
            pair.Below(old, now, pair.Where.Then("[]"));
        }

        ComparePrefix(pair, old, now);
        SchemaParts.Compare(pair, "contains", ContainsAdded, ContainsRemoved, "[any]");
        SchemaParts.Compare(pair, "unevaluatedItems", UnevaluatedAdded, UnevaluatedRemoved, "[others]");
    }

    private static void ComparePrefix(SchemaPair pair, SchemaSet? oldItems, SchemaSet? newItems)
    {
        var (old, now) = (pair.Base.PrefixItems, pair.Head.PrefixItems);
        for (var i = 0; i < Math.Max(old.Count, now.Count); i++)
        {
            if (i < old.Count && i < now.Count)
            {
                pair.Below(old[i], now[i], pair.Where.Then($"[{i}]"));
                continue;
            }

            // A position that the schema of all items describes alike is no change.
            var (before, after) = i < old.Count ? (old[i], newItems) : (oldItems, now[i]);
            var any = pair.Comparison.Forms.Any;
            var signatures = pair.Comparison.Signatures;
            if (signatures.Of(before ?? any) != signatures.Of(after ?? any))
            {
                pair.Report(
                    i < old.Count
                        ? PrefixRemoved
                        : PrefixAdded, "prefixItems", $"position {i} of {pair.Where} {(i < old.Count ? "lost its schema" : "has a schema of its own now")}",
                    i.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }
    }
}
