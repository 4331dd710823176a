using ImageCodegen.OpenApi;
using ImageCodegen.Review.Lint.Facts;
using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class LinkOperationUnknown() : LintRule(
    RuleGroup.Sound,
    "link-operation-unknown",
    FindingLevel.Error,
    "A link to an operation that is not there",
    "Who follows the link finds nothing.")
{
    private readonly List<LintElement> links = [];
    private readonly LinkTargets operations = new();

    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Link, ObjectKind.Operation];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element.Kind == ObjectKind.Link)
        {
            links.Add(element);
        }
        else
        {
            operations.Add(element);
        }
    }

    public override void Finish(LintContext context)
    {
        foreach (var link in links.Where(l => operations.Of(l, context) is null))
        {
            if (link.Text("operationId") is { } id)
            {
                context.Report(
                    this,
                    link.At("operationId"),
                    $"No operation has the operationId '{id}'",
                    NearestName.Suggest(id, operations.Ids.Order(StringComparer.Ordinal), "Name one that there is"));
            }
            else if (LinkTargets.IsLocal(link))
            {
                context.Report(
                    this,
                    link.At("operationRef"),
                    $"'{link.Text("operationRef")}' leads to no operation",
                    "Write the pointer to one, such as #/paths/~1images/get");
            }
        }
    }
}
