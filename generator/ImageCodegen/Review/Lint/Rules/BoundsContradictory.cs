using ImageCodegen.Model;
using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class BoundsContradictory() : LintRule(
    RuleGroup.Sound,
    "bounds-contradictory",
    FindingLevel.Error,
    "A lower bound above the upper one",
    "No value is valid then.")
{
    private static readonly (string Low, string High)[] Pairs =
    [
        ("minLength", "maxLength"), ("minItems", "maxItems"), ("minProperties", "maxProperties"), ("minContains", "maxContains"), ("minimum", "maximum"),
        ("exclusiveMinimum", "maximum"), ("minimum", "exclusiveMaximum"), ("exclusiveMinimum", "exclusiveMaximum"),
    ];

    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Schema];

    public override void Visit(LintElement element, LintContext context)
    {
        foreach (var (low, high) in Pairs)
        {
            if (Number(element[low]) is not { } least || Number(element[high]) is not { } most)
            {
                continue;
            }

            var order = least.CompareWith(most);
            if (order > 0 || (order == 0 && (IsExclusive(element, low) || IsExclusive(element, high))))
            {
                context.Report(
                    this,
                    element.AtKey(high),
                    $"No value is valid: {low} is {element.Text(low)} and {high} is {element.Text(high)}",
                    "Change one of them",
                    low);
                return;
            }
        }
    }

    private static JsonNumber? Number(Node? node) =>
        node is ScalarNode { Type: ScalarType.Integer or ScalarType.Number } number ? JsonNumber.Parse(number.Text) : null;

    // In 3.0 the bound is exclusive where a flag says so.
    private static bool IsExclusive(LintElement element, string key) => key.StartsWith("exclusive", StringComparison.Ordinal)
        || (key is "minimum" or "maximum" && element["exclusiveM" + key[1..]].AsBoolean() == true);
}
