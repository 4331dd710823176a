using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class ErrorBodyMissing() : LintRule(
    RuleGroup.Generate,
    "error-body-missing",
    FindingLevel.Info,
    "A failure without a body",
    "Callers learn the status and nothing else; most services do send a body, and then it is not in the contract.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Response];

    public override void Visit(LintElement element, LintContext context)
    {
        var isFailure = element.Parent?.Kind == ObjectKind.Responses && element.Name is ['4' or '5', _, _];
        if (isFailure && element.Entries("content").Count == 0 && element.Source.Path.Segments is not [.., "head", _, _])
        {
            context.Report(
                this,
                element.Place,
                $"The answer with the status {element.Name} has no body",
                "Add its content, or suppress the finding where there is none");
        }
    }
}
