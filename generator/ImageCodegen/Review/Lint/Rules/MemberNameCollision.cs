using ImageCodegen.Binding.Names;
using ImageCodegen.Review.Lint.Facts;
using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class MemberNameCollision() : LintRule(
    RuleGroup.Generate,
    "member-name-collision",
    FindingLevel.Warning,
    "Two members of an object whose names are one in C#",
    "One of the two properties gets another name than its own.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Schema];

    public override void Visit(LintElement element, LintContext context) => NameCollisions.Report(
        this, context, element.Entries("properties").Select(e => (e.Key, element.AtEntry("properties", e))), NamePlace.Member, StringComparer.Ordinal);
}
