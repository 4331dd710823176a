using ImageCodegen.OpenApi;
using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class LinkOperationUnknown() : LintRule(
    RuleGroup.Sound,
    "link-operation-unknown",
    FindingLevel.Error,
    "A link to an operationId that no operation has",
    "Who follows the link finds nothing.")
{
    private readonly List<LintElement> links = [];
    private readonly HashSet<string> operations = new(StringComparer.Ordinal);

    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Link, ObjectKind.Operation];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element.Kind == ObjectKind.Link)
        {
            links.Add(element);
        }
        else if (element.Text("operationId") is { } id)
        {
            operations.Add(id);
        }
    }

    public override void Finish(LintContext context)
    {
        foreach (var link in links)
        {
            if (link.Text("operationId") is { } id && !operations.Contains(id))
            {
                context.Report(
                    this,
                    link.At("operationId"),
                    $"No operation has the operationId '{id}'",
                    NearestName.Suggest(id, operations.Order(StringComparer.Ordinal), "Name one that there is"));
            }
        }
    }
}
