using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class ResponseErrorMissing() : LintRule(
    RuleGroup.Generate,
    "response-error-missing",
    FindingLevel.Info,
    "An operation that documents no failure",
    "Every call can fail; callers get no type for what the server answers then.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Operation];

    public override void Visit(LintElement element, LintContext context)
    {
        var statuses = element.Entries("responses").Select(e => e.Key).Where(k => !ObjectShape.IsExtension(k)).ToList();
        if (statuses.Count > 0 && statuses.TrueForAll(static s => s is not ['4' or '5', ..] && s != "default"))
        {
            context.Report(
                this,
                element.AtKey("responses"),
                "The operation documents no failure",
                "Add the statuses that the service answers when it refuses or fails, or 'default'");
        }
    }
}
