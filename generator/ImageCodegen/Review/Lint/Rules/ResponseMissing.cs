using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class ResponseMissing() : LintRule(
    RuleGroup.Sound,
    "response-missing",
    FindingLevel.Error,
    "An operation without any response",
    "At least one is required (OpenAPI 3.1, 4.8.16); without it nobody knows what success looks like.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Operation];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element["responses"] is MappingNode responses && responses.Entries.All(e => ObjectShape.IsExtension(e.Key)))
        {
            context.Report(this, element.AtKey("responses"), "The operation has no response", "Add the one for success, such as \"200\"");
        }
    }
}
