using ImageCodegen.OpenApi;
using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class ConstRejected() : LintRule(
    RuleGroup.Sound,
    "const-rejected",
    FindingLevel.Error,
    "A const that the rest of its schema rejects",
    "No value is valid then.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Schema];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element["const"] is not null && element.Dialect == OpenApiDialect.V31)
        {
            context.Values.Add(this, context.Reader.Schema(element.Source), element.Child("const"), "const");
        }
    }
}
