using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class ParameterStyleUnfit() : LintRule(
    RuleGroup.Sound,
    "parameter-style-unfit",
    FindingLevel.Warning,
    "A style for lists or objects on a parameter that is neither",
    "OpenAPI does not say how such a value is sent (3.1, 4.8.12.3), so clients and servers differ.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Parameter];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element.Text("style") is not ("deepObject" or "spaceDelimited" or "pipeDelimited") || element["schema"] is null
            || context.FollowToMapping(element.Child("schema")) is not var (_, schema) || schema["type"].AsString() is not { } type)
        {
            return;
        }

        var style = element.Text("style")!;
        if (type is "string" or "number" or "integer" or "boolean" || (style == "deepObject" && type == "array"))
        {
            context.Report(
                this,
                element.At("style"),
                $"The style '{style}' is not for a value of type {type}",
                style == "deepObject" ? "Use it for an object, or remove it" : "Use it for a list, or remove it");
        }
    }
}
