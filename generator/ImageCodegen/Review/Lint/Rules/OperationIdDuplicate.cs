using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class OperationIdDuplicate() : LintRule(
    RuleGroup.Sound,
    "operation-id-duplicate",
    FindingLevel.Error,
    "Two operations with one operationId",
    "The id must be unique in the document (OpenAPI 3.1, 4.8.10); links and generated code cannot tell the two apart.")
{
    private readonly Dictionary<string, LintElement> seen = new(StringComparer.Ordinal);

    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Operation];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element.Text("operationId") is { Length: > 0 } id && !seen.TryAdd(id, element))
        {
            var first = seen[id];
            context.Report(
                this,
                element.At("operationId"),
                $"The operationId '{id}' is that of {first.Name.ToUpperInvariant()} {first.Parent?.Name} already",
                "Give each operation an id of its own");
        }
    }
}
