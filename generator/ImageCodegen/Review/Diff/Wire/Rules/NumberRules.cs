using ImageCodegen.Model;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary><c>multipleOf</c> and <c>uniqueItems</c>.</summary>
internal static class NumberRules
{
    private const string MultipleWhy = "Numbers between two multiples are refused by one side and sent by the other.";

    internal static readonly WireRule Tightened = WireRule.Narrows("multiple-of-tightened", "A multipleOf, or a multiple of the old one", MultipleWhy);
    internal static readonly WireRule Loosened = WireRule.Widens("multiple-of-loosened", "No multipleOf any more, or one that divides the old one", MultipleWhy);
    internal static readonly WireRule Changed = WireRule.Breaks("multiple-of-changed", "Another multipleOf", MultipleWhy);
    internal static readonly WireRule Unique = WireRule.Narrows("unique-items-added", "Items may not repeat any more", "A request with an item twice is refused.");

    internal static readonly WireRule Repeated = WireRule.Widens(
        "unique-items-removed", "Items may repeat", "A client that makes a set or a map of the items can lose one, or fail.");

    internal static IReadOnlyList<WireRule> All { get; } = [Tightened, Loosened, Changed, Unique, Repeated];

    internal static void Compare(SchemaPair pair)
    {
        var (old, now) = (pair.Base.Multiples, pair.Head.Multiples);
        if (!old.Keys.SequenceEqual(now.Keys, StringComparer.Ordinal))
        {
            var rule = now.Values.All(n => old.Values.Any(o => IsMultiple(o, n))) ? Loosened
                : old.Values.All(o => now.Values.Any(n => IsMultiple(n, o))) ? Tightened
                : Changed;
            var (before, after) = (Named(old.Keys), Named(now.Keys));
            pair.Report(rule, "multipleOf", $"multipleOf of {pair.Where} was {before}, and is {after} now", before, after);
        }

        if (pair.Base.UniqueItems != pair.Head.UniqueItems && pair.Share(Schemas.JsonTypes.Array))
        {
            pair.Report(
                pair.Head.UniqueItems ? Unique : Repeated, "uniqueItems",
                pair.Head.UniqueItems ? $"the items of {pair.Where} may not repeat any more" : $"the items of {pair.Where} may repeat now");
        }
    }

    private static bool IsMultiple(JsonNumber number, JsonNumber of)
    {
        var least = Math.Min(number.Exponent, of.Exponent);
        if (Math.Max(number.Exponent, of.Exponent) - least > 100)
        {
            return false;
        }

        var whole = number.Digits * System.Numerics.BigInteger.Pow(10, number.Exponent - least);
        return (whole % (of.Digits * System.Numerics.BigInteger.Pow(10, of.Exponent - least))).IsZero;
    }

    private static string Named(IEnumerable<string> multiples) => multiples.Any() ? string.Join(" and ", multiples) : "not there";
}
