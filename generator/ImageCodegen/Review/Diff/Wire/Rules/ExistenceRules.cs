using ImageCodegen.OpenApi;
using ImageCodegen.Review.Diff.Wire.Schemas;

namespace ImageCodegen.Review.Diff.Wire.Rules;

/// <summary>A schema where any value was allowed, or the other way round; the schemas <c>true</c> and <c>false</c>.</summary>
internal static class ExistenceRules
{
    internal static readonly WireRule Added = WireRule.Narrows(
        "schema-added", "A schema where any value was allowed", "Values that were fine so far can be refused from now on.");

    internal static readonly WireRule Removed = WireRule.Widens(
        "schema-removed", "No schema any more, so that any value is allowed", "A client cannot tell any more what it will get.");

    internal static readonly WireRule Forbidden = WireRule.Narrows(
        "value-forbidden", "A value that was allowed is forbidden altogether", "Whoever sends the value is refused.");

    internal static readonly WireRule Allowed = WireRule.Widens(
        "value-allowed", "A value that was forbidden is allowed", "A client that relied on its absence can meet it now.");

    internal static IReadOnlyList<WireRule> All { get; } = [Added, Removed, Forbidden, Allowed];

    /// <summary>True where there is nothing left to compare.</summary>
    internal static bool Compare(SchemaPair pair, Element? before, Element? after)
    {
        if (pair.Base.IsFalse || pair.Head.IsFalse)
        {
            if (!pair.Base.IsFalse)
            {
                pair.ReportAt(Forbidden, before, after, $"{pair.Where} is forbidden now");
            }
            else if (!pair.Head.IsFalse)
            {
                pair.ReportAt(Allowed, before, after, $"{pair.Where} was forbidden and is allowed now");
            }

            return true;
        }

        if (pair.Base.IsAny == pair.Head.IsAny)
        {
            return pair.Base.IsAny;
        }

        if (pair.Base.IsAny)
        {
            pair.ReportAt(Added, before, after, $"{pair.Where} allowed any value, and allows {pair.Head.Types.Text()} with constraints now");
        }
        else
        {
            pair.ReportAt(Removed, before, after, $"{pair.Where} allowed {pair.Base.Types.Text()} with constraints, and allows any value now");
        }

        return true;
    }
}
