using ImageCodegen.Binding.Operations;
using ImageCodegen.Model;
using ImageCodegen.Review.Lint.Facts;
using ImageCodegen.Review.Lint.Structure;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class SampleNotRoundTrip() : LintRule(
    RuleGroup.Review,
    "sample-not-round-trip",
    FindingLevel.Warning,
    "A documented sample that generated code does not read, or does not write, as it stands",
    "The sample is the best evidence of what is really sent: either the schema is wrong or the page is.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Operation, ObjectKind.MediaType];

    public override void Visit(LintElement element, LintContext context)
    {
        if (!context.IsTranscribed)
        {
            return;
        }

        if (element.Kind == ObjectKind.Operation)
        {
            Requests(element, context);
        }
        else if (element["schema"] is not null && MediaTypes.KindOf(element.Name) == BodyKind.Json)
        {
            foreach (var example in Examples.Of(element, context))
            {
                foreach (var (value, type) in TypedValues.Unread(element.Child("schema"), example, context))
                {
                    context.Report(
                        this,
                        new LintPlace(value.Span, value.Path),
                        $"The value cannot be read as {type}",
                        "Correct the format or the type in the schema");
                }
            }
        }
    }

    private void Requests(LintElement operation, LintContext context)
    {
        foreach (var sample in SampleRequest.Of(operation, context))
        {
            foreach (var problem in sample.Problems(operation, context))
            {
                context.Report(
                    this,
                    sample.Place,
                    $"The sample request '{sample.Uri}' {problem}",
                    "Correct the sample or the operation",
                    problem);
            }
        }
    }
}
