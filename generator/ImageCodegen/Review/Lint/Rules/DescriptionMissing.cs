using ImageCodegen.OpenApi;
using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class DescriptionMissing() : LintRule(
    RuleGroup.Review,
    "description-missing",
    FindingLevel.Warning,
    "An element of a transcribed document without a description",
    "The page says what it is, and a reviewer wants to see that it was understood.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Info, ObjectKind.Operation, ObjectKind.Parameter, ObjectKind.Schema];

    public override void Visit(LintElement element, LintContext context)
    {
        var isNamed = element.Kind != ObjectKind.Schema || element.Source.Path.Segments is [.., "properties", _] or ["components", "schemas", _];
        if (!context.IsTranscribed || !isNamed || IsDescribed(element.Source, context, 0))
        {
            return;
        }

        var what = element.Kind switch
        {
            ObjectKind.Schema => $"'{element.Name}'",
            ObjectKind.Parameter => $"The parameter '{element.Text("name")}'",
            ObjectKind.Info => "The document",
            _ => "The operation",
        };
        context.Report(this, element.Place, $"{what} has no description", "Say in a sentence of your own what it is");
    }

    private static bool IsDescribed(Element element, LintContext context, int depth) => element.Node is not MappingNode mapping
        || !string.IsNullOrWhiteSpace((mapping["description"] as ScalarNode)?.Text)
        || !string.IsNullOrWhiteSpace((mapping["summary"] as ScalarNode)?.Text)
        || (depth < 8 && mapping["$ref"] is not null
            && (context.Reader.References.FollowOnce(element) is not { } target || IsDescribed(target, context, depth + 1)));
}
