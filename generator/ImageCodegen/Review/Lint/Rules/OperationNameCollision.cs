using ImageCodegen.Binding.Names;
using ImageCodegen.Review.Lint.Facts;
using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class OperationNameCollision() : LintRule(
    RuleGroup.Generate,
    "operation-name-collision",
    FindingLevel.Warning,
    "Two operationIds that are one name in C#",
    "One of the two operations gets another name, and which one that is can change with the document.")
{
    private readonly List<(string Name, LintPlace Place)> operations = [];

    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Operation];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element.Text("operationId") is { Length: > 0 } id)
        {
            operations.Add((id, element.At("operationId")));
        }
    }

    public override void Finish(LintContext context) =>
        NameCollisions.Report(this, context, operations.DistinctBy(o => o.Name, StringComparer.Ordinal), NamePlace.Type, StringComparer.OrdinalIgnoreCase);
}
