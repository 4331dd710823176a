using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class DefaultRejected() : LintRule(
    RuleGroup.Sound,
    "default-rejected",
    FindingLevel.Error,
    "A default that its own schema rejects",
    "Who leaves the value out gets one that he may not send.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Schema];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element["default"] is not null)
        {
            context.Values.Add(this, context.Reader.Schema(element.Source), element.Child("default"), "default");
        }
    }
}
