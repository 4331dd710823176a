using ImageCodegen.Text;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class ReferenceUnresolved() : LintRule(
    RuleGroup.Sound,
    "reference-unresolved",
    FindingLevel.Error,
    "A reference leads to nothing, back to itself, or out of the folder of the spec",
    "What it stands for is missing from the contract.")
{
    private static readonly HashSet<DiagnosticDescriptor> Told =
    [
        Diagnostics.ReferencedFileNotFound, Diagnostics.ReferenceOutsideRoot, Diagnostics.RemoteReference, Diagnostics.UnresolvedReference,
        Diagnostics.CyclicReference, Diagnostics.InvalidReference,
    ];

    public override void Finish(LintContext context) => DiagnosticFindings.Report(this, context, context.Found, d => Told.Contains(d.Descriptor));
}
