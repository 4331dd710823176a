using System.Reflection;
using ImageCodegen.Syntax;
using ImageCodegen.Tests.Compilation;
using ImageCodegen.Tests.Instances;
using ImageCodegen.Text;

namespace ImageCodegen.Tests.Cases;

/// <summary>A spec that is generated and compiled for a test, and the judge of its schemas.</summary>
internal sealed class GeneratedSpec
{
    private readonly Assembly assembly;

    /// <summary>Generates and compiles the components.</summary>
    /// <param name="schemas">The schemas, each a line of YAML below <c>schemas</c>.</param>
    public GeneratedSpec(params string[] schemas)
        : this("3.1.1", schemas)
    {
    }

    private GeneratedSpec(string version, string[] schemas)
    {
        using var temp = new TempFolder();
        temp.Write("spec.yaml", $"openapi: {version}\ninfo: {{title: t, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n    " + string.Join("\n    ", schemas) + "\n");
        var result = CodegenPipeline.Run(new CodegenOptions { WorkingDirectory = temp.FullPath, Specs = ["spec.yaml"], Namespace = "Probe", Output = temp["out"] });
        Assert.True(Directory.Exists(temp["out"]), string.Join('\n', result.Diagnostics));
        assembly = CodeCompiler.Compile(Directory.GetFiles(temp["out"], "*.cs", SearchOption.AllDirectories).Select(f => (f, File.ReadAllText(f)))).Load();
        var files = new SourceFiles(temp.FullPath, temp.FullPath, ReadLimits.Default);
        var diagnostics = new DiagnosticBag();
        Document = new SchemaDocument((MappingNode)SyntaxReader.Read(files.Open(temp["spec.yaml"], diagnostics)!, diagnostics, ReadLimits.Default)!, schemas.Select(Place));
    }

    /// <summary>Generates and compiles the components of a document of OpenAPI 3.0.</summary>
    public static GeneratedSpec OfVersion30(params string[] schemas) => new("3.0.3", schemas);

    /// <summary>The judge.</summary>
    public SchemaDocument Document { get; }

    /// <summary>A generated type.</summary>
    public GeneratedType Type(string name) => new(assembly.GetType("Probe." + name, throwOnError: true)!);

    private static string Place(string schema) => "/components/schemas/" + schema[..schema.IndexOf(':', StringComparison.Ordinal)];
}
