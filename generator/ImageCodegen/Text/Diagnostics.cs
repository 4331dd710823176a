namespace ImageCodegen.Text;

/// <summary>
/// Every kind of diagnostic. Ids are stable: never reused, never renumbered. IMG00xx is about files and syntax,
/// IMG01xx about references and OpenAPI, IMG02xx about binding to C#, IMG03xx about configuration and output.
/// </summary>
public static class Diagnostics
{
    /// <summary>{0} the path, {1} the reason.</summary>
    public static readonly DiagnosticDescriptor CannotReadFile = Error("IMG0001", "The file '{0}' cannot be read: {1}", "Check the path and its permissions");

    private static DiagnosticDescriptor Error(string id, string what, string fix) => new(id, Severity.Error, what, fix);

    private static DiagnosticDescriptor Warning(string id, string what, string fix) => new(id, Severity.Warning, what, fix);
}
