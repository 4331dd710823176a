using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class ReadWriteOnly() : LintRule(
    RuleGroup.Sound,
    "read-write-only",
    FindingLevel.Error,
    "A member that may be only read and only written",
    "It may stand neither in a request nor in a response, which OpenAPI forbids to say (3.0, 4.7.24.2).")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Schema];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element["readOnly"].AsBoolean() == true && element["writeOnly"].AsBoolean() == true)
        {
            context.Report(this, element.AtKey("writeOnly"), "'readOnly' and 'writeOnly' exclude each other", "Remove one of them");
        }
    }
}
