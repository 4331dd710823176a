using ImageCodegen.Review.Lint.Structure;
using ImageCodegen.Text;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class DiscriminatorMappingUnknown() : LintRule(
    RuleGroup.Generate,
    "discriminator-mapping-unknown",
    FindingLevel.Warning,
    "A discriminator that maps a value to a schema which is none of the cases",
    "A value that the document names is never read as what it is mapped to.")
{
    // A schema that is not there at all is told by another rule.
    private readonly HashSet<SourceSpan> missing = [];

    public override IReadOnlyList<ObjectKind> Kinds { get; } = [ObjectKind.Discriminator];

    public override void Visit(LintElement element, LintContext context) =>
        missing.UnionWith(
            element.Entries("mapping").Where(e => DiscriminatorTargetUnknown.IsMissing(element.Source.File, e.Value, context))
                .Select(e => e.KeySpan));

    public override void Finish(LintContext context) => DiagnosticFindings.Report(
        this, context, context.Binding.Diagnostics, d => d.Descriptor == Diagnostics.UnknownMapping && !missing.Contains(d.Span));
}
