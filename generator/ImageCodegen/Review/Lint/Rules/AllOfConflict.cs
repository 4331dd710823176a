using ImageCodegen.Text;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class AllOfConflict() : LintRule(
    RuleGroup.Generate,
    "all-of-conflict",
    FindingLevel.Warning,
    "Parts of an allOf that contradict each other",
    "No value can meet both parts, and the generator takes one of them.")
{
    public override void Finish(LintContext context) =>
        DiagnosticFindings.Report(this, context, context.Binding.Diagnostics, d => d.Descriptor == Diagnostics.AllOfConflict);
}
