using ImageCodegen.Binding.Names;
using ImageCodegen.Review.Lint.Facts;
using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class ParameterNameCollision() : LintRule(
    RuleGroup.Generate,
    "parameter-name-collision",
    FindingLevel.Warning,
    "Two parameters of an operation whose names are one in C#",
    "One of the two properties of the request gets another name than its own.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Operation];

    public override void Visit(LintElement element, LintContext context) => NameCollisions.Report(
        this, context, OperationParameters.All(element, context).Select(p => (p.Name, p.Place)), NamePlace.Member, StringComparer.Ordinal);
}
