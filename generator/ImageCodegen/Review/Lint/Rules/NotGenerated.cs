using ImageCodegen.Text;

namespace ImageCodegen.Review.Lint.Rules;

internal sealed class NotGenerated() : LintRule(
    RuleGroup.Generate,
    "not-generated",
    FindingLevel.Error,
    "Something that keeps the generator from generating",
    "generate ends with this error, and writes nothing.")
{
    // What rules about the document itself tell, in words of their own.
    private static readonly HashSet<DiagnosticDescriptor> ToldElsewhere =
    [
        Diagnostics.ReferencedFileNotFound, Diagnostics.ReferenceOutsideRoot, Diagnostics.RemoteReference, Diagnostics.UnresolvedReference,
        Diagnostics.CyclicReference, Diagnostics.InvalidReference, Diagnostics.WrongKind, Diagnostics.MissingKey, Diagnostics.DuplicateOperationId,
        Diagnostics.UndeclaredPathParameter, Diagnostics.UnknownKeywordValue, Diagnostics.InvalidPath, Diagnostics.EnumValueType,
    ];

    public override void Finish(LintContext context) => DiagnosticFindings.Report(
        this,
        context,
        context.Binding.Diagnostics,
        d => d.Descriptor.Severity == Severity.Error && IsAboutDocument(d) && !ToldElsewhere.Contains(d.Descriptor));

    /// <summary>True for what reading OpenAPI and binding to C# say; syntax and configuration are told without a rule.</summary>
    public static bool IsAboutDocument(Diagnostic diagnostic) =>
        diagnostic.Descriptor.Id.StartsWith("IMG01", StringComparison.Ordinal) || diagnostic.Descriptor.Id.StartsWith("IMG02", StringComparison.Ordinal);
}
