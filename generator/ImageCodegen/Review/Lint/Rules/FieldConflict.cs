using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class FieldConflict() : LintRule(
    RuleGroup.Sound,
    "field-conflict",
    FindingLevel.Error,
    "Two fields stand together that exclude each other",
    "OpenAPI does not say which of them counts, so tools differ.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } =
        [ObjectKind.Parameter, ObjectKind.Header, ObjectKind.MediaType, ObjectKind.Example, ObjectKind.Link, ObjectKind.License];

    public override void Visit(LintElement element, LintContext context)
    {
        foreach (var (one, other) in Pairs(element.Kind))
        {
            if (element[one] is not null && element[other] is not null)
            {
                context.Report(this, element.AtKey(other), $"'{one}' and '{other}' exclude each other", "Remove one of them");
            }
        }
    }

    private static (string One, string Other)[] Pairs(ObjectKind kind) => kind switch
    {
        ObjectKind.Parameter or ObjectKind.Header => 
        [
            ("schema", "content"), ("example", "examples"), ("content", "style"), ("content", "explode"), ("content", "allowReserved"),
            ("content", "example"), ("content", "examples"),
        ],
        ObjectKind.MediaType => [("example", "examples")],
        ObjectKind.Example => [("value", "externalValue")],
        ObjectKind.Link => [("operationRef", "operationId")],
        _ => [("identifier", "url")],
    };
}
