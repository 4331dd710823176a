using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.OpenApi;

/// <summary>Tells from the version field which rules a document follows.</summary>
public static class OpenApiVersion
{
    /// <summary>The dialect. 3.2 and later minor versions are read as 3.1.</summary>
    /// <returns>The dialect, or null after a reported error.</returns>
    public static OpenApiDialect? Read(MappingNode document, DiagnosticBag diagnostics)
    {
        if (document["openapi"] is ScalarNode version)
        {
            if (Of(version) is { } dialect)
            {
                return dialect;
            }

            diagnostics.Add(Diagnostics.UnknownOpenApiVersion, version.Span, version.Text);
        }
        else if (document["swagger"] is ScalarNode swagger)
        {
            diagnostics.Add(Diagnostics.SwaggerVersion, swagger.Span, swagger.Text);
        }
        else
        {
            diagnostics.Add(Diagnostics.NoOpenApiVersion, document.Span);
        }

        return null;
    }

    /// <summary>The dialect that a root names, without a report; null where it names none.</summary>
    public static OpenApiDialect? Peek(Node root) => (root as MappingNode)?["openapi"] is ScalarNode version ? Of(version) : null;

    private static OpenApiDialect? Of(ScalarNode version) =>
        version.Text.StartsWith("3.0", StringComparison.Ordinal) ? OpenApiDialect.V30
        : version.Text.StartsWith("3.", StringComparison.Ordinal) && version.Text.Length > 2 && char.IsAsciiDigit(version.Text[2]) ? OpenApiDialect.V31
        : null;
}
