using ImageCodegen.Text;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class ReferenceIndirect() : LintRule(
    RuleGroup.Sound,
    "reference-indirect",
    FindingLevel.Warning,
    "A reference that only some tools follow",
    "A pointer leads through another reference (RFC 6901 knows none on the way), or into another document than its own, or it is the name of a schema alone.")
{
    /// <summary>What is told here.</summary>
    internal static readonly IReadOnlySet<DiagnosticDescriptor> Told =
        new HashSet<DiagnosticDescriptor> { Diagnostics.PointerThroughReference, Diagnostics.ReferenceTakenAs };

    public override void Finish(LintContext context) => DiagnosticFindings.Report(this, context, context.Found, static d => Told.Contains(d.Descriptor));
}
