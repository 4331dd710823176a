using ImageCodegen.Runtime;
using ImageCodegen.Tests.Compilation;

namespace ImageCodegen.Tests.Emission;

/// <summary>Generated code in a namespace below one whose types, or whose parts, are called like those of the runtime and the framework.</summary>
public sealed class NamespaceTests
{
    private const string Spec = """
        openapi: 3.1.1
        info: {title: t, version: "1"}
        paths:
          /images/{id}:
            get:
              operationId: getImage
              parameters: [{name: id, in: path, required: true, schema: {type: string}}]
              responses: {200: {description: d, content: {application/json: {schema: {$ref: "#/components/schemas/Image"}}}}}
        components:
          schemas:
            Image:
              type: object
              required: [id]
              properties:
                id: {type: string, pattern: "^[a-z]+$", maxLength: 4}
                made: {type: string, format: date-time}
                owner: {type: string, format: uuid}
                sizes: {type: array, uniqueItems: true, items: {type: integer}}
                labels: {type: object, additionalProperties: {type: string}}
                state: {type: string, enum: [on, off]}
                any: {}
                either: {oneOf: [{type: string}, {type: integer}]}
        """;

    [Fact]
    public void Types_of_the_namespace_around_hide_none_of_the_runtime_or_the_framework()
    {
        string[] framework = ["Guid", "DateTimeOffset", "HashCode", "Uri", "IReadOnlyList", "IReadOnlyDictionary", "JsonElement", "JsonConverter", "Utf8JsonReader", "Utf8JsonWriter", "Regex", "HttpMethod"];
        var names = typeof(Validator).Assembly.GetExportedTypes().Where(type => !type.IsNested && !type.IsGenericType).Select(type => type.Name).Concat(framework);
        CompileClean("Acme.Images", "namespace Acme;\n" + string.Concat(names.Select(name => $"internal static class {name};\n")));
    }

    [Theory]
    [InlineData("System")]
    [InlineData("Acme.System")]
    [InlineData("Acme.System.Images")]
    [InlineData("Acme.ImageCodegen.Images")]
    [InlineData("ImageCodegen.Runtime.Images")]
    public void A_namespace_may_have_parts_called_like_those_of_the_framework(string ns) => CompileClean(ns, "");

    private static void CompileClean(string ns, string around)
    {
        using var temp = new TempFolder();
        temp.Write("spec.yaml", Spec);
        var result = CodegenPipeline.Run(new CodegenOptions { WorkingDirectory = temp.FullPath, Specs = ["spec.yaml"], Namespace = ns, Output = temp["out"] });
        Assert.Empty(result.Diagnostics);
        CodeCompiler.Compile([.. Directory.GetFiles(temp["out"], "*.cs", SearchOption.AllDirectories).Select(f => (f, File.ReadAllText(f))), ("Around.cs", around)]).Load();
    }
}
