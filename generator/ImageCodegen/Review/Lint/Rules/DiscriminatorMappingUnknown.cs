using ImageCodegen.Text;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class DiscriminatorMappingUnknown() : LintRule(
    RuleGroup.Generate,
    "discriminator-mapping-unknown",
    FindingLevel.Warning,
    "A discriminator that maps a value to a schema which is none of the cases",
    "A value that the document names is never read as what it is mapped to.")
{
    public override void Finish(LintContext context) =>
        DiagnosticFindings.Report(this, context, context.Binding.Diagnostics, d => d.Descriptor == Diagnostics.UnknownMapping);
}
