using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class KeywordMisplaced() : LintRule(
    RuleGroup.Sound,
    "keyword-misplaced",
    FindingLevel.Warning,
    "A keyword that says nothing about values of the declared type",
    "A length of a number or a pattern of a list is never checked, so the constraint that was meant is not there.")
{
    private static readonly (string Type, string[] Keywords)[] Table =
    [
        ("string", ["minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType"]),
        ("number", ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]),
        ("array", ["items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains"]),
        ("object", ["properties", "required", "additionalProperties", "patternProperties", "propertyNames", "minProperties", "maxProperties"]),
    ];

    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Schema];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element["type"] is not { } type)
        {
            return;
        }

        var types = (type is SequenceNode list ? list.Items : [type]).Select(t => (t as ScalarNode)?.Text).ToList();
        foreach (var (wanted, keywords) in Table.Where(row => !types.Contains(row.Type) && !(row.Type == "number" && types.Contains("integer"))))
        {
            // A parameter that is no list has no items to be alike; converters add the keyword to all.
            foreach (var key in keywords.Where(k =>
                element[k] is not null and not SequenceNode { Items.Count: 0 }
                    && !(k == "uniqueItems" && element.Parent?.Kind == ObjectKind.Parameter)))
            {
                var there = string.Join(" or ", types);
                context.Report(
                    this,
                    element.AtKey(key),
                    $"'{key}' says nothing about a value of type {there}",
                    $"Remove it, or let the type be {wanted}");
            }
        }
    }
}
