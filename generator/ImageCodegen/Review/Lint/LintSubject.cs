using ImageCodegen.OpenApi.References;

namespace ImageCodegen.Review.Lint;

/// <summary>Tells from the way to an element what it belongs to.</summary>
internal static class LintSubject
{
    /// <summary>The operation, path or component, empty for the document; and the JSON Pointer below it.</summary>
    public static (string Subject, string Below) Of(IReadOnlyList<string> segments)
    {
        var (subject, steps) = segments switch
        {
            ["paths" or "webhooks", var path, "get" or "put" or "post" or "delete" or "options" or "head" or "patch" or "trace" or "query", ..] =>
                ($"{segments[2].ToUpperInvariant()} {path}", 3),
            ["paths" or "webhooks", var path, "additionalOperations", var method, ..] => ($"{method} {path}", 4),
            ["paths" or "webhooks", var path, ..] => (path, 2),
            ["components", var section, var name, ..] => ($"{section}/{name}", 3),
            _ => ("", 0),
        };
        return (subject, string.Concat(segments.Skip(steps).Select(s => "/" + JsonPointer.Escape(s))));
    }
}
