using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class PathParameterOptional() : LintRule(
    RuleGroup.Sound,
    "path-parameter-optional",
    FindingLevel.Error,
    "A path parameter without 'required: true'",
    "A path without it is another path, so OpenAPI requires the field (3.1, 4.8.12).")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Parameter];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element.Text("in") == "path" && element["required"].AsBoolean() != true)
        {
            context.Report(
                this,
                element["required"] is null ? element.Place : element.At("required"),
                $"The path parameter '{element.Text("name")}' is not marked as required",
                "Write required: true");
        }
    }
}
