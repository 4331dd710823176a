using ImageCodegen.Binding.Names;
using ImageCodegen.Review.Lint.Facts;
using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class EnumNameCollision() : LintRule(
    RuleGroup.Generate,
    "enum-name-collision",
    FindingLevel.Warning,
    "Two values of an enum whose names are one in C#",
    "One of the two gets another name than its own; values that differ in case alone are often one value that is misspelled.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Schema];

    public override void Visit(LintElement element, LintContext context) => NameCollisions.Report(
        this,
        context,
        element.Items("enum").Select((v, i) => (Text: v.AsString(), Index: i)).Where(v => v.Text is not null).DistinctBy(v => v.Text, StringComparer.Ordinal)
            .Select(v => (v.Text!, element.AtItem("enum", v.Index))),
        NamePlace.Value,
        StringComparer.Ordinal);
}
