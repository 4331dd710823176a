using ImageCodegen.OpenApi;
using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class DiscriminatorTargetUnknown() : LintRule(
    RuleGroup.Sound,
    "discriminator-target-unknown",
    FindingLevel.Error,
    "A discriminator that maps a value to a schema that is not there",
    "Nobody can read a value that says so.")
{
    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Discriminator];

    public override void Visit(LintElement element, LintContext context)
    {
        foreach (var entry in element.Entries("mapping").Where(e => IsMissing(element.Source.File, e.Value, context)))
        {
            var schemas = ((element.Source.File.Root.Node as MappingNode)?["components"] as MappingNode)?["schemas"] as MappingNode;
            var names = (schemas?.Entries ?? []).Select(e => e.Key).Order(StringComparer.Ordinal);
            var target = entry.Value.AsString()!;
            context.Report(
                this,
                new LintPlace(entry.Value.Span, element.AtEntry("mapping", entry).Path),
                $"There is no schema '{target}'",
                NearestName.Suggest(target[(target.LastIndexOf('/') + 1)..], names, "Refer to one that there is"));
        }
    }

    /// <summary>True where a value of a mapping is neither the name of a component nor a reference to anything. What is elsewhere on the network is not known.</summary>
    public static bool IsMissing(OpenApiFile file, Node value, LintContext context) => value.AsString() is { } target
        && !target.Contains("://", StringComparison.Ordinal)
        && context.Reader.References.Component(file, "schemas", target) is null
        && (target.Length == 0 || context.Reader.References.Peek(file, target) is null);
}
