using System.Text;

namespace ImageCodegen.Review.Reports.Html;

/// <summary>A filter: a box to tick, and what it shows.</summary>
/// <param name="Kind">The class of what it shows.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Count">How many entries it shows.</param>
internal sealed record HtmlFilter(string Kind, string Label, int Count);

/// <summary>Filters that work by the style sheet alone, without a script.</summary>
internal static class HtmlFilters
{
    /// <summary>The kinds: the three gravities, approved entries, and operations that nothing was found about.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["fault", "doubt", "note", "approved", "same"];

    /// <summary>The kind of an entry.</summary>
    public static string KindOf(ReportEntry entry) =>
        entry.Approval is not null ? "approved" : entry.Gravity switch { Gravity.Fault => "fault", Gravity.Doubt => "doubt", _ => "note" };

    /// <summary>
    /// The rules: an entry goes with its box, and a subject with the last box of the kinds in it, for each set of kinds.
    /// </summary>
    public static string Rules
    {
        get
        {
            var rules = new StringBuilder();
            foreach (var kind in Kinds)
            {
                rules.Append(System.Globalization.CultureInfo.InvariantCulture, $"body:has(#show-{kind}:not(:checked)) .entry.{kind}{{display:none}}\n");
            }

            for (var set = 1; set < 1 << Kinds.Count; set++)
            {
                var kinds = Kinds.Where((_, i) => (set & (1 << i)) != 0).ToList();
                var unticked = string.Concat(kinds.Select(static kind => $":has(#show-{kind}:not(:checked))"));
                rules.Append(System.Globalization.CultureInfo.InvariantCulture, $"body{unticked} [data-kinds=\"{string.Join(' ', kinds)}\"]{{display:none}}\n");
            }

            return rules.ToString();
        }
    }

    /// <summary>The boxes.</summary>
    public static void Write(HtmlWriter page, IReadOnlyList<HtmlFilter> filters)
    {
        page.Write($"<fieldset class=\"filters\"><legend>Show</legend>\n");
        foreach (var filter in filters)
        {
            page.Write($"<label class=\"chip {filter.Kind}\"><input type=\"checkbox\" id=\"show-{filter.Kind}\" checked><span class=\"n\">{filter.Count}</span> {filter.Label}</label>\n");
        }

        page.Write($"</fieldset>\n");
    }
}
