using ImageCodegen.Review.Lint.Facts;
using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class RuntimeExpressionInvalid() : LintRule(
    RuleGroup.Sound,
    "runtime-expression-invalid",
    FindingLevel.Error,
    "An expression of a callback or a link that has no meaning",
    "Its value cannot be taken from a request or a response (OpenAPI 3.1, 4.8.20.3), so the address or the parameter stays empty.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Callback, ObjectKind.Link];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element.Kind == ObjectKind.Callback)
        {
            foreach (var entry in element.Mapping.Entries.Where(e => !ObjectShape.IsExtension(e.Key)))
            {
                Check(context, element.AtKey(entry.Key), entry.Key, isConstant: false);
            }

            return;
        }

        foreach (var entry in element.Entries("parameters"))
        {
            Check(context, new LintPlace(entry.Value.Span, element.AtEntry("parameters", entry).Path), entry.Value.AsString(), isConstant: true);
        }

        Check(context, element.At("requestBody"), element["requestBody"].AsString(), isConstant: true);
    }

    private void Check(LintContext context, LintPlace place, string? text, bool isConstant)
    {
        foreach (var expression in RuntimeExpression.Wrong(text ?? "", isConstant))
        {
            context.Report(
                this,
                place,
                $"'{expression}' is no runtime expression",
                "Write one such as $request.body#/id, $request.query.id, $request.path.id, $request.header.Id or $url",
                expression);
        }
    }
}
