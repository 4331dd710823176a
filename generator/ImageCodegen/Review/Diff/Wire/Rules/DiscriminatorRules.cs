using ImageCodegen.Review.Diff.Wire.Schemas;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary>What tells the cases of a union apart. Without a mapping, the names of components are values on the wire.</summary>
internal static class DiscriminatorRules
{
    private const string Why = "Readers pick the case by the value of this member.";

    internal static readonly WireRule Added = WireRule.Make(
        "discriminator-added", "A member tells the cases apart", "The member has to hold one of the names from now on.", Verdict.PossiblyBreaking, Verdict.Compatible,
        "Make sure that every sender fills the member");

    internal static readonly WireRule Removed = WireRule.MayBreak("discriminator-removed", "No member tells the cases apart any more", Why);
    internal static readonly WireRule PropertyChanged = WireRule.Breaks("discriminator-property-changed", "Another member tells the cases apart", Why);
    internal static readonly WireRule ValueAdded = WireRule.Make("discriminator-value-added", "One more value", Why, Verdict.Compatible, Verdict.PossiblyBreaking, "Make sure that clients take values that they do not know");
    internal static readonly WireRule ValueRemoved = WireRule.Make("discriminator-value-removed", "One value less", Why, Verdict.Breaking, Verdict.PossiblyBreaking);
    internal static readonly WireRule ValueChanged = WireRule.Breaks("discriminator-value-changed", "A value means another schema", Why);

    internal static IReadOnlyList<WireRule> All { get; } = [Added, Removed, PropertyChanged, ValueAdded, ValueRemoved, ValueChanged];

    internal static void Compare(SchemaPair pair)
    {
        const string keyword = "discriminator";
        if (!IsOwner(pair.Base) && !IsOwner(pair.Head))
        {
            return;
        }

        var (old, now) = (pair.Base.Discriminator, pair.Head.Discriminator);
        if (old is null || now is null)
        {
            if (old is not null || now is not null)
            {
                pair.Report(now is null ? Removed : Added, keyword, $"{pair.Where} {(now is null ? "is no longer told apart" : "is told apart")} by '{(old ?? now)!.PropertyName}'");
            }

            return;
        }

        if (old.PropertyName != now.PropertyName)
        {
            pair.Report(PropertyChanged, keyword, $"{pair.Where} was told apart by '{old.PropertyName}', and is by '{now.PropertyName}' now", now.PropertyName);
        }

        var (before, after) = (ValuesOf(pair.Base, pair.Comparison.Descendants), ValuesOf(pair.Head, pair.Comparison.Descendants));
        foreach (var value in before.Keys.Where(v => !after.ContainsKey(v)))
        {
            pair.Report(ValueRemoved, keyword, $"'{value}' no longer tells a case of {pair.Where}", value);
        }

        foreach (var value in after.Keys.Where(v => !before.ContainsKey(v)))
        {
            pair.Report(ValueAdded, keyword, $"'{value}' tells a case of {pair.Where} now", value);
        }

        var (oldCases, newCases) = (CasesOf(pair.Base), CasesOf(pair.Head));
        var signatures = newCases.Values.Select(c => pair.Comparison.Signatures.Of(c)).ToHashSet(StringComparer.Ordinal);
        foreach (var (value, target) in before.Where(v => after.ContainsKey(v.Key)))
        {
            if (oldCases.TryGetValue(target, out var was) && newCases.TryGetValue(after[value], out var became))
            {
                CompareTargets(pair, value, was, became, signatures);
            }
        }
    }

    /// <summary>The values of the discriminator with what they lead to: those of the mapping, and the names of cases or of what derives that it leaves out.</summary>
    internal static IReadOnlyDictionary<string, Node> ValuesOf(SchemaForm form, Descendants descendants)
    {
        var values = new Dictionary<string, Node>(StringComparer.Ordinal);
        if (form.Discriminator is not { } discriminator)
        {
            return values;
        }

        var cases = form.Unions.SelectMany(u => u.Cases).Where(c => c.Parts.Count == 1).ToList();
        var named = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        var targets = new Dictionary<Node, SchemaSet>(ReferenceEqualityComparer.Instance);
        cases.ForEach(c => targets.TryAdd(TargetOf(c), c));
        foreach (var (value, _, schema) in discriminator.Values)
        {
            if (schema is not null)
            {
                named.Add(schema.Element.Node);
                values[value] = targets.GetValueOrDefault(schema.Element.Node)?.Element?.Node ?? schema.Element.Node;
            }
        }

        foreach (var one in cases.Where(c => c.Parts[0].IsReference && !named.Contains(TargetOf(c))))
        {
            values.TryAdd(UnionMatching.NameOf(one), one.Element!.Node);
        }

        // A base lists nobody: who derives from it counts.
        if (form.Unions.Count == 0 && IsOwner(form))
        {
            foreach (var (name, schema) in descendants.Of(form.Sources[0].Element.Node).Where(d => !named.Contains(d.Schema.Element.Node)))
            {
                values.TryAdd(name, schema.Element.Node);
            }
        }

        return values;
    }

    // What derives has the discriminator of its base too, where it is compared.
    private static bool IsOwner(SchemaForm form) => form.Unions.Count > 0 || (form.Sources.Count > 0 && form.Sources[0].Mapping["discriminator"] is not null);

    private static Node TargetOf(SchemaSet set) => (set.Parts[0].IsReference ? set.Parts[0].Target() : null)?.Element.Node ?? set.Parts[0].Element.Node;

    private static void CompareTargets(SchemaPair pair, string value, SchemaSet before, SchemaSet after, HashSet<string> newCases)
    {
        var signature = pair.Comparison.Signatures.Of(before);
        if (signature != pair.Comparison.Signatures.Of(after) && newCases.Contains(signature))
        {
            pair.Report(ValueChanged, "discriminator", $"'{value}' of {pair.Where} meant {UnionMatching.NameOf(before)}, and means {UnionMatching.NameOf(after)} now", value);
        }
    }

    /// <summary>The cases by where they stand.</summary>
    private static Dictionary<Node, SchemaSet> CasesOf(SchemaForm form)
    {
        var cases = new Dictionary<Node, SchemaSet>(ReferenceEqualityComparer.Instance);
        foreach (var one in form.Unions.SelectMany(u => u.Cases))
        {
            if (one.Element is { } element)
            {
                cases.TryAdd(element.Node, one);
            }
        }

        return cases;
    }
}
