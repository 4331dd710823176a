using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class ResponseSuccessMissing() : LintRule(
    RuleGroup.Sound,
    "response-success-missing",
    FindingLevel.Warning,
    "An operation that documents failures alone",
    "The response of a successful call should be there (OpenAPI 3.1, 4.8.16); without it callers cannot be given a result.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Operation];

    public override void Visit(LintElement element, LintContext context)
    {
        var statuses = element.Entries("responses").Select(e => e.Key).Where(k => !ObjectShape.IsExtension(k)).ToList();
        if (statuses.Count > 0 && statuses.TrueForAll(static s => s is ['4' or '5', ..]))
        {
            context.Report(this, element.AtKey("responses"), "The operation has no response for success", "Add it, such as \"200\"");
        }
    }
}
