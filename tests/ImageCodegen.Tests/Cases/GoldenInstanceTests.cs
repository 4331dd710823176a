using ImageCodegen.Binding;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;
using ImageCodegen.Tests.Compilation;
using ImageCodegen.Tests.Instances;
using ImageCodegen.Text;

namespace ImageCodegen.Tests.Cases;

/// <summary>
/// For the types of every golden case: values that are made of their schemas come back as they were and are valid where JSON Schema says
/// so, and are refused or reported where it does not.
/// </summary>
public sealed class GoldenInstanceTests
{
    public static TheoryData<string> Names => [.. GoldenCase.All.Where(IsPlain).Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_JSON_Schema_says_of_a_value_the_generated_type_says_too(string name)
    {
        var golden = GoldenCase.Named(name);
        var files = new SourceFiles(golden.Folder, golden.Folder, ReadLimits.Default);
        var diagnostics = new DiagnosticBag();
        var file = files.Open(Path.Combine(golden.Folder, "spec.yaml"), diagnostics)!;
        var root = (MappingNode)SyntaxReader.Read(file, diagnostics, ReadLimits.Default)!;
        var contract = new ContractBinder(new SourceDocuments(files, ReadLimits.Default), diagnostics).Bind([new BindingInput(file, "spec.yaml", "Cases")]).Single();
        var types = contract.Types
            .SelectMany(t => t.Origins.Select(o => (Place: o["spec.yaml#".Length..], t.Name.Name)))
            .Where(t => !t.Place.Contains("multipart~1", StringComparison.Ordinal)).ToList();
        if (types.Count == 0)
        {
            return;
        }

        var assembly = CodeCompiler.Compile(golden.ExpectedFiles.Select(f => (f.Key, f.Value))).Load();
        var trial = new InstanceTrial(new SchemaDocument(root, types.Select(t => t.Place))) { Places = 4, Alternatives = 2 };
        for (var i = 0; i < types.Count; i++)
        {
            trial.Try(types[i].Place, new GeneratedType(assembly.GetType("Cases." + types[i].Name, throwOnError: true)!), seed: i);
        }

        Assert.True(trial.Problems.Count == 0, string.Join("\n", trial.Problems.Take(20)));
        Assert.True(trial.Valid > 0);
    }

    // The types of the others come from several files, are written with keywords that are no JSON Schema, or are what the user wanted and not what the schema says.
    private static bool IsPlain(GoldenCase golden) =>
        !golden.Name.StartsWith("config-", StringComparison.Ordinal)
        && golden.Name != "wild-loose"
        && Directory.GetFiles(golden.Folder, "*.yaml", SearchOption.AllDirectories).Length + Directory.GetFiles(golden.Folder, "*.json", SearchOption.AllDirectories).Length == 1;
}
