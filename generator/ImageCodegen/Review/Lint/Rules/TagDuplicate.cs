using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class TagDuplicate() : LintRule(
    RuleGroup.Sound,
    "tag-duplicate",
    FindingLevel.Error,
    "Two tags with one name",
    "Names of tags are unique (OpenAPI 3.1, 4.8.1); which of the two descriptions counts is up to the tool.")
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Tag];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element.Text("name") is { } name && !seen.Add(name))
        {
            context.Report(this, element.At("name"), $"The tag '{name}' is declared twice", "Remove one of them");
        }
    }
}
