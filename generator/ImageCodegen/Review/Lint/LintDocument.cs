using ImageCodegen.OpenApi;
using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Text;

namespace ImageCodegen.Review.Lint;

/// <summary>One document of a run.</summary>
/// <param name="document">The document.</param>
/// <param name="reader">What reads it.</param>
/// <param name="found">What the reader finds on the way.</param>
internal sealed class LintDocument(OpenApiDocument document, OpenApiReader reader, DiagnosticBag found)
{
    /// <summary>Looks at it with all rules.</summary>
    public void Check(LintReport report)
    {
        var root = new LintElement(ObjectKind.Document, document.Element, document.Span, parent: null);
        var context = new LintContext(root, reader, report) { Found = found };
        var rules = LintRules.Create().Where(rule => report.Wants(rule.Rule)).ToList();
        new LintWalk(context, rules).Run();
        foreach (var rule in rules)
        {
            rule.Finish(context);
        }
    }
}
