using ImageCodegen.Text;

namespace ImageCodegen.Cli.Output;

/// <summary>A finding on one line, as <see cref="Diagnostic.ToString"/> has it, coloured where that is wanted.</summary>
internal static class DiagnosticLine
{
    /// <summary>The line.</summary>
    public static string Of(Diagnostic diagnostic, Ink ink)
    {
        var severity = SeverityOf(diagnostic);
        var coloured = diagnostic.Descriptor.Severity == Severity.Error ? ink.Red(severity) : ink.Yellow(severity);
        return ink.IsOn
            ? $"{ink.Bold(diagnostic.Span.ToString())}: {coloured} {diagnostic.Descriptor.Id}: {diagnostic.What}. {ink.Dim(diagnostic.Fix + ".")}"
            : diagnostic.ToString();
    }

    /// <summary>The severity as it is printed: <c>error</c> or <c>warning</c>.</summary>
    public static string SeverityOf(Diagnostic diagnostic) => diagnostic.Descriptor.Severity == Severity.Error ? "error" : "warning";
}
