using ImageCodegen.Text;

namespace ImageCodegen.Cli;

/// <summary>What the user sees of a bug: one line, and the stack for those who ask for it.</summary>
internal static class InternalErrors
{
    /// <summary>Prints the error.</summary>
    public static void Report(Exception exception, bool verbose, TextWriter error)
    {
        var place = new SourceSpan(new SourceFile("imagecodegen", "imagecodegen", default), 1, 1);
        error.WriteLine(new Diagnostic(Diagnostics.InternalError, place, [exception.GetType().Name, exception.Message]));
        if (verbose)
        {
            error.WriteLine(exception);
        }
    }
}
