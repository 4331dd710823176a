using ImageCodegen.Binding.Operations;
using ImageCodegen.Model;
using ImageCodegen.Review.Lint.Facts;
using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class ExampleRejected() : LintRule(
    RuleGroup.Sound,
    "example-rejected",
    FindingLevel.Warning,
    "An example that its own schema rejects",
    "Readers copy examples; either the example is wrong, or the schema refuses what is really sent.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Schema, ObjectKind.MediaType, ObjectKind.Parameter, ObjectKind.Header];

    public override void Visit(LintElement element, LintContext context)
    {
        if (element.Kind != ObjectKind.Schema
            && (element["schema"] is null || (element.Kind == ObjectKind.MediaType && MediaTypes.KindOf(element.Name) != BodyKind.Json)))
        {
            return;
        }

        foreach (var example in Examples.Of(element, context))
        {
            context.Values.Add(this, context.Reader.Schema(element.Kind == ObjectKind.Schema ? element.Source : element.Child("schema")), example, "example");
        }
    }
}
