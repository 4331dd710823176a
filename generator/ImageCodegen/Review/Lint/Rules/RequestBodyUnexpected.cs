using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class RequestBodyUnexpected() : LintRule(
    RuleGroup.Sound,
    "request-body-unexpected",
    FindingLevel.Warning,
    "A body of a request whose method has none",
    "A body of GET, HEAD or DELETE has no meaning in HTTP (RFC 9110, 9.3), and many clients and servers drop it.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Operation];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element.Name is "get" or "head" && element["requestBody"] is not null)
        {
            context.Report(
                this,
                element.AtKey("requestBody"),
                $"A {element.Name.ToUpperInvariant()} request has no body",
                "Use parameters, or another method");
        }
    }
}
