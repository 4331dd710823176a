using ImageCodegen.Review.Diff.Wire.Schemas;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary>Listed values: <c>enum</c>, <c>const</c>, <c>x-extensible-enum</c>; and defaults.</summary>
internal static class ValueRules
{
    internal static readonly WireRule Added = WireRule.Make(
        "enum-value-added", "One more value", "A client that knows the old values alone meets one that it cannot name.",
        Verdict.Compatible, Verdict.PossiblyBreaking, "Make sure that clients take unknown values, or send the new one only to those who ask for it");

    internal static readonly WireRule Removed = WireRule.Narrows("enum-value-removed", "One value less", "A request with the value is refused.");
    internal static readonly WireRule Listed = WireRule.Narrows("enum-added", "Only listed values are allowed", "Requests with other values are refused.");

    internal static readonly WireRule Unlisted = WireRule.Widens(
        "enum-removed", "The list of values is gone", "A client that knows the old values alone meets others.");

    internal static readonly WireRule Constant = WireRule.Breaks("const-changed", "Another constant", "Both sides send and expect exactly that value.");

    internal static readonly WireRule ConstantWidened = WireRule.Widens(
        "const-widened", "A constant became one value of several", "A client that was told of one value alone need not look at it, and reads the others as that one.");

    internal static readonly WireRule OpenRemoved = WireRule.Narrows(
        "extensible-value-removed", "One value less in x-extensible-enum", "A list that may grow does not promise that it may shrink: a request with the value is refused.");

    internal static readonly WireRule OpenAdded = WireRule.Adds(
        "extensible-value-added", "One more value in x-extensible-enum", "The list says that more may come, so clients are prepared.");

    internal static readonly WireRule Default = WireRule.Adds(
        "default-changed", "Another default of a member", "What is left out may mean something else now; what is sent means the same.");

    internal static IReadOnlyList<WireRule> All { get; } = [Added, Removed, Listed, Unlisted, Constant, ConstantWidened, OpenRemoved, OpenAdded, Default];

    internal static void Compare(SchemaPair pair)
    {
        CompareLists(pair);
        foreach (var value in pair.Base.OpenValues.Keys.Where(v => !pair.Head.OpenValues.ContainsKey(v) && pair.Head.OpenValues.Count > 0))
        {
            pair.Report(OpenRemoved, "x-extensible-enum", $"{pair.Where} no longer documents the value {value}", value);
        }

        foreach (var value in pair.Head.OpenValues.Keys.Where(v => !pair.Base.OpenValues.ContainsKey(v)))
        {
            pair.Report(OpenAdded, "x-extensible-enum", $"{pair.Where} documents the value {value} now", value);
        }

        if (!string.Equals(pair.Base.Default, pair.Head.Default, StringComparison.Ordinal) && !pair.Where.IsParameter)
        {
            pair.Report(
                Default, "default", $"the default of {pair.Where} was {pair.Base.Default ?? "not there"}, and is {pair.Head.Default ?? "not there"} now",
                pair.Base.Default ?? "", pair.Head.Default ?? "");
        }
    }

    private static void CompareLists(SchemaPair pair)
    {
        switch (pair.Base.Values, pair.Head.Values)
        {
            case (null, null):
                break;
            case (null, { } now):
                pair.Report(Listed, KeywordOf(pair.Head), $"{pair.Where} allows only {Names(now.Keys)} now", [.. now.Keys]);
                break;
            case ({ } old, null):
                pair.Report(Unlisted, KeywordOf(pair.Base), $"{pair.Where} allowed only {Names(old.Keys)}, and other values are allowed now");
                break;
            case ({ Count: 1 } old, { Count: 1 } now) when old.Keys.First() != now.Keys.First():
                pair.Report(Constant, KeywordOf(pair.Head), $"{pair.Where} was always {old.Keys.First()}, and is always {now.Keys.First()} now", old.Keys.First(), now.Keys.First());
                break;
            case ({ Count: 1 } old, { Count: > 1 } now) when KeywordOf(pair.Base) == "const" && now.ContainsKey(old.Keys.First()):
                pair.Report(ConstantWidened, "const", $"{pair.Where} was always {old.Keys.First()}, and is one of {Names(now.Keys)} now", [.. now.Keys]);
                break;
            case ({ } old, { } now):
                CompareValues(pair, old, now);
                break;
        }
    }

    private static void CompareValues(
        SchemaPair pair, SortedDictionary<string, Syntax.Node> old, SortedDictionary<string, Syntax.Node> now)
    {
        foreach (var value in old.Keys.Where(v => !now.ContainsKey(v)))
        {
            pair.Report(Removed, KeywordOf(pair.Head), $"{pair.Where} no longer allows the value {value}", value);
        }

        foreach (var value in now.Keys.Where(v => !old.ContainsKey(v)))
        {
            pair.Report(pair.Head.OpenValues.Count > 0 ? OpenAdded : Added, KeywordOf(pair.Head), $"{pair.Where} allows the value {value} now", value);
        }
    }

    private static string KeywordOf(SchemaForm form) => form.Sources.Exists(s => s.Mapping["enum"] is not null) ? "enum" : "const";

    private static string Names(IEnumerable<string> values) => string.Join(", ", values.Take(8)) + (values.Count() > 8 ? ", …" : "");
}
