using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class ResponseBodyUnexpected() : LintRule(
    RuleGroup.Sound,
    "response-body-unexpected",
    FindingLevel.Warning,
    "A body of a response that has none",
    "Answers with the status 1xx, 204, 205 or 304 carry no content (RFC 9110, 15), so what is documented is never sent.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Response];

    public override void Visit(LintElement element, LintContext context)
    {
        var status = element.Source.Path.Segments is [.., "responses", var key] && element.Parent?.Kind == ObjectKind.Responses ? key : "";
        if ((status is "204" or "205" or "304" || (status.Length == 3 && status[0] == '1')) && element.Entries("content").Count > 0)
        {
            context.Report(
                this,
                element.AtKey("content"),
                $"An answer with the status {status} has no body",
                "Remove 'content', or use another status");
        }
    }
}
