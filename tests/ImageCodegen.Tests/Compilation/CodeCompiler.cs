using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ImageCodegen.Tests.Compilation;

/// <summary>
/// Compiles source in memory as a library of the running framework that uses the runtime: nullable, warnings as errors, documentation
/// checked, with the framework's own source generators.
/// </summary>
internal static class CodeCompiler
{
    private static readonly string Pack = FindPack();

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. Directory.GetFiles(Path.Combine(Pack, "ref", "net10.0"), "*.dll").Select(static file => MetadataReference.CreateFromFile(file)),
        MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "ImageCodegen.Runtime.dll")),
    ];

    private static readonly ISourceGenerator[] Generators =
    [
        .. Directory.GetFiles(Path.Combine(Pack, "analyzers", "dotnet", "cs"), "*.dll")
            .SelectMany(static file => new AnalyzerFileReference(file, new Loader()).GetGenerators(LanguageNames.CSharp)),
    ];

    private static readonly CSharpParseOptions Parse = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        generalDiagnosticOption: ReportDiagnostic.Error,
        optimizationLevel: OptimizationLevel.Release);

    /// <summary>Compiles files; see <see cref="CompiledCode.Problems"/> for what the compiler says.</summary>
    /// <param name="files">Path and text of each.</param>
    internal static CompiledCode Compile(IEnumerable<(string Path, string Text)> files)
    {
        var trees = files.AsParallel().AsOrdered().Select(static file => CSharpSyntaxTree.ParseText(file.Text, Parse, file.Path));
        var compilation = CSharpCompilation.Create("Generated" + Guid.NewGuid().ToString("N"), trees, References, Options);
        CSharpGeneratorDriver.Create(Generators, parseOptions: Parse).RunGeneratorsAndUpdateCompilation(compilation, out var complete, out var found);
        return new CompiledCode((CSharpCompilation)complete, compilation, found);
    }

    private static string FindPack()
    {
        var packs = Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref");
        return Directory.GetDirectories(packs, "10.*").OrderBy(static folder => folder, StringComparer.Ordinal).Last();
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}

/// <summary>What came of a compilation.</summary>
/// <param name="Complete">With what source generators added.</param>
/// <param name="Written">Without it.</param>
/// <param name="GeneratorProblems">What the source generators found.</param>
internal sealed record CompiledCode(CSharpCompilation Complete, CSharpCompilation Written, ImmutableArray<Diagnostic> GeneratorProblems)
{
    /// <summary>Warnings and errors, with the line they stand on; empty where the code is clean.</summary>
    internal IReadOnlyList<string> Problems => [.. Complete.GetDiagnostics().Concat(GeneratorProblems)
        .Where(static problem => problem.Severity >= DiagnosticSeverity.Warning)
        .Select(static problem => $"{problem} | {problem.Location.SourceTree?.GetText().Lines[problem.Location.GetLineSpan().StartLinePosition.Line]}")];

    /// <summary>Loads the assembly.</summary>
    /// <exception cref="InvalidOperationException">The code is not clean.</exception>
    internal Assembly Load() =>
        TryLoad() is ({ } assembly, _) ? assembly : throw new InvalidOperationException(string.Join('\n', TryLoad().Problems));

    /// <summary>Loads the assembly, which can be unloaded; null where the code is not clean.</summary>
    internal (Assembly? Assembly, IReadOnlyList<string> Problems) TryLoad()
    {
        using var image = new MemoryStream();
        var result = Complete.Emit(image);
        image.Position = 0;
        return result.Success
            ? (new AssemblyLoadContext(Complete.AssemblyName, isCollectible: true).LoadFromStream(image), [])
            : (null, [.. result.Diagnostics.Where(static problem => problem.Severity >= DiagnosticSeverity.Warning).Select(static problem => problem.ToString())]);
    }
}
