using ImageCodegen.OpenApi;
using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class TagUndeclared() : LintRule(
    RuleGroup.Sound,
    "tag-undeclared",
    FindingLevel.Info,
    "An operation with a tag that the document does not declare, though it declares others",
    "Most often it is misspelled, and the operation stands in a group of its own.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Operation];

    public override void Visit(LintElement element, LintContext context)
    {
        var declared = context.Document.Items("tags").Select(t => ((t as MappingNode)?["name"] as ScalarNode)?.Text).OfType<string>().ToList();
        for (var i = 0; i < (declared.Count == 0 ? 0 : element.Items("tags").Count); i++)
        {
            if (element.Items("tags")[i].AsString() is { } tag && !declared.Contains(tag, StringComparer.Ordinal))
            {
                context.Report(
                    this,
                    element.AtItem("tags", i),
                    $"The tag '{tag}' is not declared",
                    NearestName.Suggest(tag, declared, "Declare it under 'tags' of the document"));
            }
        }
    }
}
