using ImageCodegen.Review.Lint.Facts;
using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class SuccessExampleMissing() : LintRule(
    RuleGroup.Review,
    "success-example-missing",
    FindingLevel.Warning,
    "An operation of a transcribed document without a documented sample of success",
    "The sample of the page is what shows that the schema is right; it is a round-trip test, too.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Operation];

    public override void Visit(LintElement element, LintContext context)
    {
        if (!context.IsTranscribed || element["responses"] is not MappingNode responses)
        {
            return;
        }

        foreach (var entry in responses.Entries.Where(e => e.Key is ['2', ..]))
        {
            var response = element.Child("responses").Child(entry.Key, entry.Value);
            if (context.FollowToMapping(response) is not var (target, mapping) || mapping["content"] is not MappingNode { Entries.Count: > 0 } content)
            {
                continue;
            }

            var media = content.Entries.Select(e =>
                new LintElement(ObjectKind.MediaType, target.Child("content", content).Child(e.Key, e.Value), e.KeySpan, element));
            if (!media.Any(m => Examples.Of(m, context).Any()))
            {
                context.Report(
                    this,
                    element.AtEntry("responses", entry),
                    $"The answer with the status {entry.Key} has no sample",
                    "Add the sample of the page under 'examples'");
            }
        }
    }
}
