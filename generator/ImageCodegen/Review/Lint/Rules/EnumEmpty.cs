using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class EnumEmpty() : LintRule(
    RuleGroup.Sound,
    "enum-empty",
    FindingLevel.Error,
    "An enum or a list of alternatives without entries",
    "No value is valid then, and tools differ in whether they pass over the keyword.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Schema];

    public override void Visit(LintElement element, LintContext context)
    {
        foreach (var key in new[] { "enum", "allOf", "anyOf", "oneOf" })
        {
            if (element[key] is SequenceNode { Items.Count: 0 })
            {
                context.Report(this, element.AtKey(key), $"'{key}' has no entries", "List them, or remove it");
            }
        }
    }
}
