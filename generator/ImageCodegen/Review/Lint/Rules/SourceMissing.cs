using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class SourceMissing() : LintRule(
    RuleGroup.Review,
    "source-missing",
    FindingLevel.Warning,
    "A transcribed document that does not say what it was transcribed from",
    "A reviewer cannot hold it against the page that it should agree with.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Document];

    public override void Visit(LintElement element, LintContext context)
    {
        if (!context.IsTranscribed)
        {
            return;
        }

        var source = element["x-source"] as MappingNode;
        foreach (var key in new[] { "document", "service" })
        {
            if (string.IsNullOrWhiteSpace((source?[key] as ScalarNode)?.Text))
            {
                context.Report(
                    this,
                    element["x-source"] is null ? element.Place : element.AtKey("x-source"),
                    $"The document has no x-source with a '{key}'",
                    "Add it: x-source: {document: the page, service: the product}",
                    key);
            }
        }
    }
}
