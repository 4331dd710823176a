using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class OperationIdMissing() : LintRule(
    RuleGroup.Sound,
    "operation-id-missing",
    FindingLevel.Warning,
    "An operation without an operationId",
    "Tools then make a name of method and path, and callers' code breaks when the path changes.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Operation];

    public override void Visit(LintElement element, LintContext context)
    {
        if (string.IsNullOrWhiteSpace(element.Text("operationId")))
        {
            context.Report(
                this,
                element["operationId"] is null ? element.Place : element.At("operationId"),
                "The operation has no operationId",
                "Add one, such as operationId: ListImages");
        }
    }
}
