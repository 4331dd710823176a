using ImageCodegen.Review.Diff.Wire.Schemas;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary>Members of objects: added, removed, required.</summary>
internal static class MemberRules
{
    internal static readonly WireRule Added = WireRule.Adds("property-added", "One more optional member", "Who does not know it leaves it out, or ignores it.");

    internal static readonly WireRule AddedToClosed = WireRule.Make(
        "property-added-to-closed", "One more member of an object that allows no others", "A client that checks the object against the old contract refuses it.",
        Verdict.Compatible, Verdict.PossiblyBreaking, "Open the object first, or make sure that no client refuses unknown members");

    internal static readonly WireRule RequiredAdded = WireRule.Narrows(
        "required-property-added", "One more required member", "A request without it, as everybody sends today, is refused.", "Make the member optional");

    internal static readonly WireRule Removed = WireRule.MayBreak(
        "property-removed", "One optional member less", "A request that still holds it may be refused or understood only in part; a client that shows it has nothing to show.",
        "Deprecate the member first, and remove it with the next major version");

    internal static readonly WireRule RemovedFromClosed = WireRule.Make(
        "property-removed-from-closed", "One member less of an object that allows no others", "A request that still holds the member is refused.",
        Verdict.Breaking, Verdict.PossiblyBreaking, "Deprecate the member first, and remove it with the next major version");

    internal static readonly WireRule RequiredRemoved = WireRule.Make(
        "required-property-removed", "One required member less", "A client relies on a required member and fails without it.",
        Verdict.PossiblyBreaking, Verdict.Breaking, "Deprecate the member first, and remove it with the next major version");

    internal static readonly WireRule BecameRequired = WireRule.Narrows(
        "property-became-required", "A member became required", "A request without it, valid so far, is refused.", "Leave the member optional, with a default on the server's side");

    internal static readonly WireRule BecameOptional = WireRule.Widens(
        "property-became-optional", "A member became optional", "A client that relied on the member can meet an object without it.", "Go on sending the member, and leave it required");

    internal static IReadOnlyList<WireRule> All { get; } =
        [Added, AddedToClosed, RequiredAdded, Removed, RemovedFromClosed, RequiredRemoved, BecameRequired, BecameOptional];

    internal static void Compare(SchemaPair pair)
    {
        foreach (var (name, old) in pair.Base.Members)
        {
            if (pair.Head.Members.TryGetValue(name, out var now))
            {
                CompareRequired(pair.Judged(MutabilityRules.FlowOf(pair.Flow, now.Form)), name);
                pair.Below(old, now, pair.Where.Member(name));
            }
            else
            {
                Remove(pair.Judged(MutabilityRules.FlowOf(pair.Flow, old.Form)), name, old);
            }
        }

        foreach (var (name, now) in pair.Head.Members.Where(m => !pair.Base.Members.ContainsKey(m.Key)))
        {
            Add(pair.Judged(MutabilityRules.FlowOf(pair.Flow, now.Form)), name, now);
        }

        foreach (var name in pair.Base.Required.Union(pair.Head.Required, StringComparer.Ordinal)
            .Where(n => !pair.Base.Members.ContainsKey(n) && !pair.Head.Members.ContainsKey(n)))
        {
            CompareRequired(pair, name);
        }
    }

    /// <summary>True where members that are not named are refused.</summary>
    internal static bool IsClosed(SchemaForm form) =>
        (form.Parts.TryGetValue("additionalProperties", out var more) && more.Form.IsFalse)
        || (form.Parts.TryGetValue("unevaluatedProperties", out var rest) && rest.Form.IsFalse);

    private static void CompareRequired(SchemaPair pair, string name)
    {
        var (was, @is) = (pair.Base.Required.Contains(name), pair.Head.Required.Contains(name));
        if (was != @is)
        {
            pair.Report(@is ? BecameRequired : BecameOptional, "required", $"'{name}' of {pair.Where} became {(@is ? "required" : "optional")}", name);
        }
    }

    private static void Remove(SchemaPair pair, string name, SchemaSet old)
    {
        var rule = pair.Base.Required.Contains(name) ? RequiredRemoved
            : IsClosed(pair.Head) ? RemovedFromClosed
            : Removed;
        if (IsClosed(pair.Head) && rule == RequiredRemoved && pair.Flow.Direction == Direction.Request)
        {
            rule = RemovedFromClosed;
        }

        pair.ReportAt(rule, old.Element, pair.HeadStart, $"the {Kind(pair.Base, name)} member '{name}' of {pair.Where} was removed", name);
    }

    private static void Add(SchemaPair pair, string name, SchemaSet now)
    {
        var isRequired = pair.Head.Required.Contains(name);
        if (isRequired && pair.Base.Required.Contains(name))
        {
            // It was required already, though nobody had said what it is.
            pair.ReportAt(Added, pair.BaseStart, now.Element, $"the required member '{name}' of {pair.Where} is described now", name);
            return;
        }

        var rule = isRequired && pair.Flow.Direction == Direction.Request ? RequiredAdded
            : IsClosed(pair.Base) ? AddedToClosed
            : isRequired ? RequiredAdded
            : Added;
        pair.ReportAt(rule, pair.BaseStart, now.Element, $"the {Kind(pair.Head, name)} member '{name}' of {pair.Where} was added", name);
    }

    private static string Kind(SchemaForm form, string name) => form.Required.Contains(name) ? "required" : "optional";
}
