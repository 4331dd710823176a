using ImageCodegen.OpenApi;
using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class EnumEmpty() : LintRule(
    RuleGroup.Sound,
    "enum-empty",
    FindingLevel.Error,
    "An enum or a list of alternatives without entries",
    "No value is valid then, and tools differ in whether they pass over the keyword. For a server variable it is an error since 3.1.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Schema, ObjectKind.ServerVariable];

    public override void Visit(LintElement element, LintContext context)
    {
        foreach (var key in new[] { "enum", "allOf", "anyOf", "oneOf", "prefixItems" })
        {
            if (element[key] is SequenceNode { Items.Count: 0 })
            {
                var isAdvice = element.Kind == ObjectKind.ServerVariable && element.Dialect == OpenApiDialect.V30;
                context.Report(
                    this,
                    isAdvice ? FindingLevel.Warning : FindingLevel.Error,
                    element.AtKey(key),
                    $"'{key}' has no entries",
                    "List them, or remove it");
            }
        }
    }
}
