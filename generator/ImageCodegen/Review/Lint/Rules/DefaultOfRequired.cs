using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class DefaultOfRequired() : LintRule(
    RuleGroup.Sound,
    "default-of-required",
    FindingLevel.Info,
    "A required parameter with a default",
    "It is never left out, so the default says nothing (OpenAPI 3.1, 4.8.24); often one of the two is not meant.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Parameter];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element["required"].AsBoolean() == true && element.Text("in") != "path" && element["schema"] is MappingNode schema && schema["default"] is not null)
        {
            context.Report(
                this,
                new LintPlace(schema["default"]!.Span, element.Source.Path.Then("schema").Then("default")),
                $"The parameter '{element.Text("name")}' is required and has a default",
                "Remove the default, or let it be left out");
        }
    }
}
