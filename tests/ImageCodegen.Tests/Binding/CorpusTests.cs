using System.Diagnostics;
using ImageCodegen.Binding;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Text;
using Xunit.Abstractions;

namespace ImageCodegen.Tests.Binding;

/// <summary>Real documents, where they are at hand.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [CorpusFact]
    public void Real_documents_bind_without_errors_and_the_same_way_twice()
    {
        foreach (var path in Directory.GetFiles(CorpusFactAttribute.Folder!).Order(StringComparer.Ordinal))
        {
            var (first, diagnostics) = Bind(path);
            Assert.DoesNotContain(diagnostics.ToSorted(), d => d.Descriptor.Severity == Severity.Error);
            Assert.Equal(first, Bind(path).Contract);
        }
    }

    private (ContractModel Contract, DiagnosticBag Diagnostics) Bind(string path)
    {
        var diagnostics = new DiagnosticBag();
        var folder = Path.GetDirectoryName(path)!;
        var files = new SourceFiles(folder, folder, ReadLimits.Default);
        var watch = Stopwatch.StartNew();
        var input = new BindingInput(files.Open(path, diagnostics)!, Path.GetFileName(path), "Corpus");
        var contract = new ContractBinder(new SourceDocuments(files, ReadLimits.Default), diagnostics).Bind([input]).Single();
        var counts = diagnostics.ToSorted().GroupBy(d => d.Descriptor.Id).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} x{g.Count()}");
        output.WriteLine($"{input.SpecPath}: {contract.Types.Count} types, {contract.Operations.Count} operations, {watch.ElapsedMilliseconds} ms, {string.Join(", ", counts)}");
        return (contract, diagnostics);
    }
}
