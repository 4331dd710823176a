using ImageCodegen.Review.Lint.Facts;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class TextScript() : LintRule(
    RuleGroup.Sound,
    "text-script",
    FindingLevel.Warning,
    "Text that a page could run as a script",
    "Descriptions end up in HTML pages; one that is not escaped there runs what it says.")
{
    public override void Finish(LintContext context)
    {
        foreach (var file in context.Files)
        {
            DocumentTexts.Visit(file, IsScript, (text, place) => context.Report(
                this, place, "The text holds a script", "Remove it, or write it as code between backticks"));
        }
    }

    private static bool IsScript(string text) =>
        (text.Contains('<', StringComparison.Ordinal) && text.Contains("<script", StringComparison.OrdinalIgnoreCase)
            && !text.Contains('`', StringComparison.Ordinal))
        || (text.Contains("](", StringComparison.Ordinal) && text.Contains("](javascript:", StringComparison.OrdinalIgnoreCase))
        || (text.Contains('<', StringComparison.Ordinal) && text.Contains("href=\"javascript:", StringComparison.OrdinalIgnoreCase));
}
