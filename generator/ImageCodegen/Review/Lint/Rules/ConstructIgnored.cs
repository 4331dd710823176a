using ImageCodegen.Text;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class ConstructIgnored() : LintRule(
    RuleGroup.Generate,
    "construct-ignored",
    FindingLevel.Warning,
    "Something that the generator passes over",
    "The contract says it, and C# that is generated from it does not.")
{
    // What rules about the document itself tell, in words of their own.
    private static readonly HashSet<DiagnosticDescriptor> ToldElsewhere =
    [
        Diagnostics.IgnoredValue, Diagnostics.UnusedPathParameter, Diagnostics.DuplicateParameter, Diagnostics.InvalidStatus,
        Diagnostics.StyleOutOfPlace, Diagnostics.UnknownType, Diagnostics.DefaultType, Diagnostics.ContradictoryBounds, Diagnostics.InvalidBound,
        Diagnostics.AllOfConflict, Diagnostics.UnknownMapping, Diagnostics.DuplicateErrorCode, Diagnostics.DuplicateEnumValue, Diagnostics.EmptyEnum,
    ];

    public override void Finish(LintContext context) => DiagnosticFindings.Report(this, context, context.Binding.Diagnostics, IsWanted);

    private static bool IsWanted(Diagnostic diagnostic) => diagnostic.Descriptor.Severity == Severity.Warning
        && NotGenerated.IsAboutDocument(diagnostic)
        && !ToldElsewhere.Contains(diagnostic.Descriptor)
        && !ReferenceIndirect.Told.Contains(diagnostic.Descriptor)
        && (diagnostic.Descriptor != Diagnostics.InvalidPattern || PatternInvalid.IsLimit(diagnostic.Arguments[1]));
}
