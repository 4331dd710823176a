using System.Reflection;
using ImageCodegen.Tests.Compilation;

namespace ImageCodegen.Tests.Cases;

/// <summary>A folder with a spec and a program that uses what is generated from it, compiled together.</summary>
internal sealed class GeneratedProgram
{
    private readonly Type program;

    /// <summary>Generates and compiles; what is generated is in the namespace Probe.</summary>
    /// <param name="name">The folder under <c>tests/Cases/_programs</c>; it has <c>spec.yaml</c>, other files of the spec, and <c>Program.cs</c>.</param>
    internal GeneratedProgram(string name)
    {
        var folder = Path.Combine(RepositoryFolder.FullPath, "tests", "Cases", "_programs", name);
        using var temp = new TempFolder();
        var result = CodegenPipeline.Run(new CodegenOptions { WorkingDirectory = folder, Specs = ["spec.yaml"], Namespace = "Probe", Output = temp["out"] });
        Assert.True(Directory.Exists(temp["out"]), string.Join('\n', result.Diagnostics));
        var files = Directory.GetFiles(temp["out"], "*.cs", SearchOption.AllDirectories).Append(Path.Combine(folder, "Program.cs"));
        program = CodeCompiler.Compile(files.Select(static file => (file, File.ReadAllText(file)))).Load().GetType("Program", throwOnError: true)!;
    }

    /// <summary>Calls a method of the program.</summary>
    internal T Call<T>(string name, params object[] arguments)
    {
        var method = program.GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic) ?? throw new ArgumentException(name, nameof(name));
        return (T)method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
    }
}
