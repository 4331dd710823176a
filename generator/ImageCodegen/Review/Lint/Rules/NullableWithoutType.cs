using ImageCodegen.OpenApi;
using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class NullableWithoutType() : LintRule(
    RuleGroup.Sound,
    "nullable-without-type",
    FindingLevel.Info,
    "nullable beside no type",
    "Without a type in the same schema it adds nothing (OpenAPI 3.0.3, 4.7.24), and tools differ in what they make of it.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Schema];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element.Dialect == OpenApiDialect.V30 && element["nullable"].AsBoolean() == true && element["type"] is null)
        {
            context.Report(this, element.AtKey("nullable"), "'nullable' says nothing without a 'type' beside it", "Add the type");
        }
    }
}
