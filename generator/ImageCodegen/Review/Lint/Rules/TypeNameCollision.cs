using ImageCodegen.Binding.Names;
using ImageCodegen.Review.Lint.Facts;
using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class TypeNameCollision() : LintRule(
    RuleGroup.Generate,
    "type-name-collision",
    FindingLevel.Warning,
    "Two schemas whose names are one in C#",
    "One of the two types gets another name, and which one that is can change with the document.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Components];

    public override void Visit(LintElement element, LintContext context) => NameCollisions.Report(
        this, context, element.Entries("schemas").Select(e => (e.Key, element.AtEntry("schemas", e))), NamePlace.Type, StringComparer.OrdinalIgnoreCase);
}
