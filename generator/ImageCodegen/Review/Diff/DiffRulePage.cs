using System.Text;
using ImageCodegen.Review.Diff.Wire;

namespace ImageCodegen.Review.Diff;

/// <summary>The page about the rules, RULES.md, which is made of the registry so that it cannot say anything else.</summary>
public static class DiffRulePage
{
    private const string Start =
        """
        # The rules of `imagecodegen diff`

        This page is made of the rules themselves; a test keeps it so. Each rule has a pair of documents on which it fires, and a
        near miss on which it does not, under `tests/Cases/_diff`.

        A verdict is about who does not change with the contract. A request that is refused, or a response that cannot be read, is
        breaking. Webhooks and callbacks go the other way round: their requests are what clients read. Components of a document without
        operations are taken to travel both ways.

        What is said about a parameter, a response or a schema is left out, as examples and extensions are: nothing of it is sent, and the
        diff of the text shows it. `diff: rules:` of a configuration gives a rule another verdict.

        ## On the wire


        """;

    /// <summary>The page's text.</summary>
    public static string Text
    {
        get
        {
            var page = new StringBuilder(Start);
            foreach (var rule in WireRules.All)
            {
                Append(page, rule.Rule, Verdicts(rule));
            }

            page.Append("## In the source\n\n");
            foreach (var rule in DiffAxes.Rules.Skip(WireRules.All.Count))
            {
                Append(page, rule, "");
            }

            return page.ToString().TrimEnd('\n') + "\n";
        }
    }

    private static void Append(StringBuilder page, ReviewRule rule, string verdicts) =>
        page.Append(System.Globalization.CultureInfo.InvariantCulture, $"### {rule.Id}\n\n{rule.Title}. {rule.Why}{verdicts}\n\n");

    private static string Verdicts(WireRule rule) =>
        rule.InRequest == Verdict.None ? " Nothing of it is on the wire."
        : rule.InRequest == rule.InResponse ? $" Everywhere: {Word(rule.InRequest)}."
        : $" In a request: {Word(rule.InRequest)}; in a response: {Word(rule.InResponse)}.";

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Breaking => "breaking",
        Verdict.PossiblyBreaking => "possibly breaking",
        _ => "compatible",
    };
}
