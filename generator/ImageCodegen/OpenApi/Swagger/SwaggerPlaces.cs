using ImageCodegen.Syntax;

namespace ImageCodegen.OpenApi.Swagger;

/// <summary>Where things stand in Swagger 2.0, and where in the OpenAPI 3.0 document that is made of it.</summary>
internal static class SwaggerPlaces
{
    private static readonly (string Swagger, string OpenApi)[] Sections =
        [("definitions", "schemas"), ("parameters", "parameters"), ("responses", "responses"), ("securityDefinitions", "securitySchemes")];

    /// <summary>The steps of a pointer as they are in OpenAPI.</summary>
    /// <param name="file">The file that the pointer leads into.</param>
    /// <param name="steps">The steps as they are written.</param>
    public static IReadOnlyList<string> Moved(OpenApiFile file, IReadOnlyList<string> steps) =>
        file.IsSwagger && steps.Count > 0 && file.Root.Node is MappingNode root && root["components"] is MappingNode && root[steps[0]] is null
            && Array.Find(Sections, s => s.Swagger == steps[0]) is { OpenApi: { } section }
            ? ["components", section, .. steps.Skip(1)]
            : steps;

    /// <summary>The way to an element as its file has it, for people to read.</summary>
    /// <param name="element">The element.</param>
    public static string Written(Element element)
    {
        var steps = element.Path.Segments;
        return element.File.IsSwagger && steps is ["components", var section, ..] && Array.Find(Sections, s => s.OpenApi == section) is { Swagger: { } name }
            ? steps.Skip(2).Aggregate(NodePath.Root.Then(name), static (way, step) => way.Then(step)).ToString()
            : element.Path.ToString();
    }
}
