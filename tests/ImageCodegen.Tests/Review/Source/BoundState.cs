using System.Text.Json.Nodes;
using ImageCodegen.Binding;
using ImageCodegen.Emission;
using ImageCodegen.OpenApi;
using ImageCodegen.Review;
using ImageCodegen.Review.Diff.Source;
using ImageCodegen.Text;

namespace ImageCodegen.Tests.Review.Source;

/// <summary>One state of a document, bound and ready to be compared and printed.</summary>
internal sealed record BoundState(ReviewSpec Spec)
{
    private const string Namespace = "Reviewed";

    /// <summary>What C# programs can use of it.</summary>
    internal IReadOnlyList<SurfaceType> Surface => SurfaceReader.Read(Spec.Contract!);

    /// <summary>A program that uses all of it.</summary>
    internal string Program => SurfaceProgram.Of(Namespace, Surface);

    /// <summary>The generated files.</summary>
    internal IEnumerable<(string Path, string Text)> Files =>
        Emitter.Emit(Spec.Contract!, "", new TemplateSet()).Select(f => (f.Path, System.Text.Encoding.UTF8.GetString(f.Content.Span)));

    /// <summary>Binds a document; null where it cannot be bound.</summary>
    internal static BoundState? Of(JsonObject document) => Of(document.ToJsonString(), "spec.json");

    /// <summary>Binds a document; null where it cannot be bound.</summary>
    internal static BoundState? Of(string text, string name = "spec.yaml")
    {
        var diagnostics = new DiagnosticBag();
        var path = Path.Combine(Path.GetTempPath(), name);
        var file = new SourceFile(path, name, System.Text.Encoding.UTF8.GetBytes(text));
        var loader = new SourceDocuments(new SourceFiles(Path.GetTempPath(), Path.GetTempPath(), ReadLimits.Default), ReadLimits.Default);
        var contract = new ContractBinder(loader, diagnostics).Bind([new BindingInput(file, name, Namespace)]) is [var first, ..] ? first : null;
        var read = new OpenApiReader(loader, new DiagnosticBag()).ReadDocument(file);
        return contract is null || read is null || diagnostics.HasErrors ? null : new BoundState(new ReviewSpec(name, file, read, contract));
    }
}
