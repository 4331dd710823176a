using ImageCodegen.Text;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class ConstructIgnored() : LintRule(
    RuleGroup.Generate,
    "construct-ignored",
    FindingLevel.Warning,
    "Something that the generator passes over",
    "The contract says it, and C# that is generated from it does not.")
{
    private static readonly HashSet<DiagnosticDescriptor> Told =

    [
        Diagnostics.UnsupportedMediaType, Diagnostics.UnsupportedDefault, Diagnostics.EndlessType, Diagnostics.TooManyParts, Diagnostics.TooLargeAssertion,
    ];

    public override void Finish(LintContext context) => DiagnosticFindings.Report(this, context, context.Binding.Diagnostics, Told);
}
