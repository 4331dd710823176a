using System.Reflection;
using ImageCodegen.Binding;
using ImageCodegen.OpenApi;
using ImageCodegen.OpenApi.Swagger;
using ImageCodegen.Syntax;
using ImageCodegen.Tests.Instances;
using ImageCodegen.Text;

namespace ImageCodegen.Tests.Examples;

/// <summary>A document and what was generated of it, ready to be tried.</summary>
internal sealed class TriedDocument
{
    private readonly ExampleTrial trial;
    private readonly Lazy<SchemaDocument> judge;

    /// <summary>Reads a document.</summary>
    /// <param name="path">The document.</param>
    /// <param name="space">The namespace of the generated types.</param>
    /// <param name="assembly">The generated types.</param>
    public TriedDocument(string path, string space, Assembly assembly)
    {
        var diagnostics = new DiagnosticBag();
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var files = new SourceFiles(folder, folder, ReadLimits.Default);
        var file = files.Open(path, diagnostics)!;
        var written = SyntaxReader.Read(file, diagnostics, ReadLimits.Default)!;
        Root = (MappingNode)(SwaggerDocument.IsSwagger(written) ? Moved(SwaggerDocument.Upgrade(written)!) : written);
        var contract = new ContractBinder(new SourceDocuments(files, ReadLimits.Default), diagnostics).Bind([new BindingInput(file, Path.GetFileName(path), space)]).Single();
        var places = new DocumentPlaces(Root);
        Types = new TypePlaces(places, contract, assembly);
        Examples = new ExampleFinder(places, file, files).Find();
        trial = new ExampleTrial(places, Examples, contract, Types, assembly);
        judge = new(() => new SchemaDocument(Root, trial.Asked.Concat(Types.All.Keys), trial.Added, RequestShapes.Keyword));
    }

    /// <summary>The tree.</summary>
    public MappingNode Root { get; }

    /// <summary>The types, and the places that they stand for.</summary>
    public TypePlaces Types { get; }

    /// <summary>All examples and defaults.</summary>
    public IReadOnlyList<Example> Examples { get; }

    /// <summary>The judge of values.</summary>
    public SchemaDocument Judge => judge.Value;

    /// <summary>Tries the examples.</summary>
    /// <param name="counts">Takes what came of them.</param>
    public void TryExamples(ExampleCounts counts) => trial.Run(Judge, counts);

    // References of Swagger 2.0 lead to where its definitions stand in OpenAPI.
    private static Node Moved(Node node) => node switch
    {
        MappingNode mapping => new MappingNode(mapping.Span, [.. mapping.Entries.Select(Moved)]),
        SequenceNode list => new SequenceNode(list.Span, [.. list.Items.Select(Moved)]),
        _ => node,
    };

    private static MappingEntry Moved(MappingEntry entry) => entry.Key == "$ref" && entry.Value.AsString() is { } reference
        ? Nodes.Text(entry.Key, entry.Value.Span, reference.Replace("#/definitions/", "#/components/schemas/", StringComparison.Ordinal)
            .Replace("#/parameters/", "#/components/parameters/", StringComparison.Ordinal).Replace("#/responses/", "#/components/responses/", StringComparison.Ordinal))
        : entry with { Value = Moved(entry.Value) };
}
