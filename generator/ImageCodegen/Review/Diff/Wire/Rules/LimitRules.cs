using ImageCodegen.Review.Diff.Wire.Schemas;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary>Limits of numbers, lengths and counts: set for the first time, moved, or gone.</summary>
internal static class LimitRules
{
    private static readonly Dictionary<string, (WireRule Tightened, WireRule Loosened)> Rules = ScalarKeywords.Limits.ToDictionary(
        keyword => keyword, keyword => (Tightened(keyword), Loosened(keyword)), StringComparer.Ordinal);

    internal static IReadOnlyList<WireRule> All { get; } = [.. Rules.Values.SelectMany(r => (WireRule[])[r.Tightened, r.Loosened])];

    internal static void Compare(SchemaPair pair)
    {
        foreach (var keyword in ScalarKeywords.Limits)
        {
            Limit? old = pair.Base.Limits.TryGetValue(keyword, out var before) ? before : null;
            Limit? now = pair.Head.Limits.TryGetValue(keyword, out var after) ? after : null;
            if (old == now || (old is null && ListedValues.Keep(pair.Base, keyword, after)) || (now is null && ListedValues.Keep(pair.Head, keyword, before)))
            {
                continue;
            }

            var tightened = old is null || (now is not null && FormMerging.Compare(keyword, after, before) < 0);
            var (from, to) = (old?.ToString() ?? "not there", now?.ToString() ?? "not there");
            pair.Report(
                tightened ? Rules[keyword].Tightened : Rules[keyword].Loosened,
                PlaceOf(pair, keyword), $"{keyword} of {pair.Where} was {from}, and is {to} now", from, to);
        }
    }

    private static string PlaceOf(SchemaPair pair, string keyword) =>
        keyword is "minimum" or "maximum" && pair.Head.Sources.TrueForAll(s => s.Mapping[keyword] is null)
            && pair.Base.Sources.TrueForAll(s => s.Mapping[keyword] is null)
            ? "exclusiveM" + keyword[1..]
            : keyword;

    private static WireRule Tightened(string keyword) => WireRule.Narrows(
        Kebab(keyword) + "-tightened", $"A tighter {keyword}, or one where there was none", "A request that kept the old limit can be refused.");

    private static WireRule Loosened(string keyword) => WireRule.Widens(
        Kebab(keyword) + "-loosened", $"A looser {keyword}, or none any more", "A client that relied on the old limit can meet a value beyond it.");

    private static string Kebab(string keyword) =>
        string.Concat(keyword.Select(c => char.IsAsciiLetterUpper(c) ? "-" + char.ToLowerInvariant(c) : c.ToString()));
}
