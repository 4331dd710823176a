using System.Globalization;
using System.Text;
using System.Text.Json;
using ImageCodegen.Binding;
using ImageCodegen.Emission;
using ImageCodegen.OpenApi;
using ImageCodegen.Output;
using ImageCodegen.Syntax;
using ImageCodegen.Tests.Compilation;
using ImageCodegen.Text;
using Xunit.Abstractions;

namespace ImageCodegen.Tests.Fuzzing;

/// <summary>
/// Documents that hold everything there is in OpenAPI, broken in each place in each way: they give code, or errors with a place, and never an exception.
/// A part of it is tried, and of that a part compiled; <c>IMAGECODEGEN_FUZZ_EVERY</c> and <c>IMAGECODEGEN_FUZZ_COMPILE</c> say every how manieth (1 is all).
/// </summary>
public sealed class NodeByNodeTests(ITestOutputHelper output)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, MaxDepth = 512 };
    private static readonly int Every = Setting("IMAGECODEGEN_FUZZ_EVERY", 61);
    private static readonly int CompileEvery = Setting("IMAGECODEGEN_FUZZ_COMPILE", 37);
    private static readonly TemplateSet Templates = new();

    [Theory]
    [InlineData("3.0")]
    [InlineData("3.1")]
    public void Every_change_gives_code_or_errors_with_a_place(string version)
    {
        var document = FuzzSeeds.Tree(Path.Combine(RepositoryFolder.FullPath, "tests", "Cases", "_every", version + ".yaml"));
        Assert.Null(Problem(Encoding.UTF8.GetBytes(document.ToJsonString()), compile: true));

        var changes = NodeChanges.Of(document).Where((_, i) => i % Every == 0).ToList();
        var problems = changes.Select((change, i) => (change, Problem: Problem(Encoding.UTF8.GetBytes(change.Document.ToJsonString(Readable)), i % CompileEvery == 0)))
            .Where(static tried => tried.Problem is not null)
            .Select(static tried => $"{tried.change.Pointer}: {tried.change.Kind}: {tried.Problem}").ToList();

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{changes.Count} changes"));
        problems.ForEach(output.WriteLine);
        Assert.Empty(problems);
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : usual;

    private static string? Problem(byte[] text, bool compile)
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceFile("/spec.json", "spec.json", text);
        OutputPlan plan;
        try
        {
            var contracts = new ContractBinder(new Alone(), diagnostics).Bind([new BindingInput(file, "spec.json", "Every")]);
            plan = OutputPlan.Create(
                contracts.SelectMany(contract => diagnostics.HasErrors ? [] : Emitter.Emit(contract, "", Templates)).Select(f => new PlannedFile(f.Path, f.Content, new SourceSpan(file, 1, 1))),
                diagnostics);
        }
        catch (Exception crash) when (crash is not OutOfMemoryException)
        {
            return crash.ToString();
        }

        var lines = text.AsSpan().Count((byte)'\n') + 1;
        return diagnostics.ToSorted().Any(d => d.Span.Line < 1 || d.Span.Line > lines || d.Span.Column < 1 || d.Span.File.Path != file.Path) ? "a finding without a place"
            : diagnostics.HasErrors || !compile ? null
            : CodeCompiler.Compile(plan.Files.Select(static f => (f.Path, Encoding.UTF8.GetString(f.Content.Span)))).Problems is [var first, ..] ? first : null;
    }

    /// <summary>Nothing is beside the document.</summary>
    private sealed class Alone : IDocumentLoader
    {
        public SourceFile? Find(SourceFile from, string reference, SourceSpan span, DiagnosticBag diagnostics)
        {
            if (reference.Length > 0)
            {
                diagnostics.Add(Diagnostics.ReferencedFileNotFound, span, reference, "Correct the path");
            }

            return reference.Length > 0 ? null : from;
        }

        public Node? Read(SourceFile file, DiagnosticBag diagnostics) => SyntaxReader.Read(file, diagnostics, ReadLimits.Default);
    }
}
