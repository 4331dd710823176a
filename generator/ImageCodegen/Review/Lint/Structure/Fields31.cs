using ImageCodegen.OpenApi;

namespace ImageCodegen.Review.Lint.Structure;

/// <summary>What 3.1 has and 3.0 has not.</summary>
internal static class Fields31
{
    /// <summary>True where a 3.0 document has a field that came with 3.1.</summary>
    public static bool IsNew(LintElement element, string key) => element.Dialect == OpenApiDialect.V30
        && !element.Shape.Fields.ContainsKey(key)
        && key is not ("definitions" or "dependencies")
        && OpenApiStructure.Of(element.Kind, OpenApiDialect.V31).Fields.ContainsKey(key);

    /// <summary>True where the document is of a version after 3.1, which may have fields that are not known here.</summary>
    public static bool IsLater(LintContext context) =>
        !context.Version.StartsWith("3.0", StringComparison.Ordinal) && !context.Version.StartsWith("3.1", StringComparison.Ordinal);
}
