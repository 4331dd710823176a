using ImageCodegen.OpenApi;
using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class ReferenceSiblings() : LintRule(
    RuleGroup.Sound,
    "reference-siblings",
    FindingLevel.Warning,
    "Something stands beside a reference, where it is ignored",
    "Beside '$ref' no constraint counts, in 3.1 outside of schemas and in 3.0 anywhere, so what is written there is lost.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Reference];

    public override void Visit(LintElement element, LintContext context)
    {
        foreach (var entry in element.Mapping.Entries)
        {
            var isText = entry.Key is "summary" or "description";
            if (entry.Key != "$ref" && !ObjectShape.IsExtension(entry.Key) && !(isText && element.Dialect == OpenApiDialect.V31))
            {
                context.Report(
                    this,
                    isText ? FindingLevel.Info : FindingLevel.Warning,
                    element.AtKey(entry.Key),
                    $"'{entry.Key}' beside '$ref' is ignored",
                    element.Dialect == OpenApiDialect.V30 ? "Move it to where the reference leads, or wrap the reference in 'allOf'" : "Move it to where the reference leads");
            }
        }
    }
}
