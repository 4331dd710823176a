using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class ErrorCodeStatusMissing() : LintRule(
    RuleGroup.Review,
    "error-code-status-missing",
    FindingLevel.Error,
    "A documented error code without a status that the operation answers",
    "Generated code tells errors by status and code; without the status the code is never found.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Operation];

    public override void Visit(LintElement element, LintContext context)
    {
        var statuses = element.Entries("responses").Select(e => e.Key).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < element.Items("x-error-codes").Count; i++)
        {
            if (element.Items("x-error-codes")[i] is not MappingNode entry)
            {
                continue;
            }

            var status = (entry["status"] as ScalarNode)?.Text;
            var code = (entry["code"] as ScalarNode)?.Text;
            if (string.IsNullOrEmpty(status))
            {
                context.Report(
                    this,
                    element.AtItem("x-error-codes", i),
                    $"The error code '{code}' has no status",
                    "Add the status that the page has");
            }
            else if (!statuses.Contains(status) && !statuses.Contains(status[0] + "XX") && !statuses.Contains("default"))
            {
                context.Report(
                    this,
                    element.AtItem("x-error-codes", i),
                    $"The error code '{code}' has the status {status}, which the operation does not answer",
                    "Add the response, or correct the status");
            }
        }
    }
}
