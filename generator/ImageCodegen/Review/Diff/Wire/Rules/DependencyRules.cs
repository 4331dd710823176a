namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary>What one member asks of others: <c>dependentRequired</c> and <c>dependentSchemas</c>.</summary>
internal static class DependencyRules
{
    private const string Why = "An object that holds the one member without what it asks for is refused by one side and sent by the other.";

    internal static readonly WireRule RequiredAdded = WireRule.Narrows("dependent-required-added", "A member asks for others", Why);
    internal static readonly WireRule RequiredRemoved = WireRule.Widens("dependent-required-removed", "A member asks for no others any more", Why);
    internal static readonly WireRule RequiredChanged = WireRule.Breaks("dependent-required-changed", "A member asks for different others", Why);
    internal static readonly WireRule SchemaAdded = WireRule.Narrows("dependent-schema-added", "A schema where a member is there", Why);
    internal static readonly WireRule SchemaRemoved = WireRule.Widens("dependent-schema-removed", "No schema where a member is there any more", Why);

    internal static IReadOnlyList<WireRule> All { get; } = [RequiredAdded, RequiredRemoved, RequiredChanged, SchemaAdded, SchemaRemoved];

    internal static void Compare(SchemaPair pair)
    {
        var (old, now) = (pair.Base.DependentRequired, pair.Head.DependentRequired);
        foreach (var name in old.Keys.Union(now.Keys, StringComparer.Ordinal))
        {
            var before = old.GetValueOrDefault(name);
            var after = now.GetValueOrDefault(name);
            if (before is null || after is null || !before.SetEquals(after))
            {
                var rule = before is null ? RequiredAdded : after is null ? RequiredRemoved : RequiredChanged;
                pair.Report(rule, "dependentRequired", $"'{name}' of {pair.Where} asked for {Named(before)}, and asks for {Named(after)} now", name, Named(before), Named(after));
            }
        }

        SchemaParts.CompareNamed(pair, "dependentSchemas", SchemaAdded, SchemaRemoved);
    }

    private static string Named(SortedSet<string>? names) => names is null ? "nothing" : string.Join(" and ", names.Select(n => $"'{n}'"));
}
