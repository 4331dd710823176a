using System.Reflection;
using ImageCodegen.Binding;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;
using ImageCodegen.Tests.Instances;
using ImageCodegen.Text;

namespace ImageCodegen.Benchmarks.Sweeping;

/// <summary>Reads and writes every valid example of a document with the generated types.</summary>
internal sealed class ExampleTrial
{
    private readonly Assembly assembly;
    private readonly SweepRow row;
    private readonly DocumentWalk document;
    private readonly Dictionary<string, string> typeAt;

    private ExampleTrial(MappingNode root, Dictionary<string, string> typeAt, Assembly assembly, SweepRow row)
    {
        document = new DocumentWalk(root);
        (this.typeAt, this.assembly, this.row) = (typeAt, assembly, row);
    }

    /// <summary>Tries the examples.</summary>
    /// <param name="path">The document.</param>
    /// <param name="space">The namespace of the generated types.</param>
    /// <param name="assembly">The generated types.</param>
    /// <param name="row">Takes the counts, and what is wrong.</param>
    public static void Run(string path, string space, Assembly assembly, SweepRow row)
    {
        var diagnostics = new DiagnosticBag();
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var files = new SourceFiles(folder, folder, ReadLimits.Default);
        var file = files.Open(path, diagnostics)!;
        var root = (MappingNode)SyntaxReader.Read(file, diagnostics, ReadLimits.Default)!;
        var name = Path.GetFileName(path);
        var contract = new ContractBinder(new SourceDocuments(files, ReadLimits.Default), diagnostics).Bind([new BindingInput(file, name, space)]).Single();
        var types = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var type in contract.Types)
        {
            foreach (var origin in type.Origins.Where(o => o.StartsWith(name + "#", StringComparison.Ordinal)))
            {
                types.TryAdd(origin[(name.Length + 1)..], $"{type.Name.Namespace}.{type.Name.Name}");
            }
        }

        row.Schemas = ((root["components"] as MappingNode)?["schemas"] as MappingNode)?.Entries.Count ?? 0;

        var examples = DocumentWalk.Examples(root);
        var judge = new SchemaDocument(root, examples.Select(static e => e.Schema).Concat(types.Keys));
        var trial = new ExampleTrial(root, types, assembly, row);
        foreach (var example in examples)
        {
            var json = NodeJson.Of(example.Value);
            if (judge.IsValid(example.Schema, json))
            {
                trial.Try(example.Schema, example.Value);
            }
            else
            {
                row.Examples.Invalid++;
            }
        }

        TryInstances(types, judge, assembly, row);
    }

    // A type that stands for many places is tried with a few of them.
    private static void TryInstances(Dictionary<string, string> typeAt, SchemaDocument judge, Assembly assembly, SweepRow row)
    {
        var places = typeAt.Where(static t => !t.Key.Contains("multipart~1", StringComparison.Ordinal)).GroupBy(static t => t.Value, StringComparer.Ordinal).SelectMany(static g => g.Take(2)).ToList();
        var trial = InstanceTrial.Of(judge, places.Count);
        for (var i = 0; i < places.Count; i += trial.Step)
        {
            trial.Try(places[i].Key, new GeneratedType(assembly.GetType(places[i].Value, throwOnError: true)!), seed: i);
        }

        (row.Instances.Valid, row.Instances.Invalid, row.Instances.Missed, row.Instances.Barren) = (trial.Valid, trial.Invalid, trial.Missed, trial.Barren.Count);
        row.Instances.Problems.AddRange(trial.Problems);
    }

    // A list or a map has no type of its own: what it holds has.
    private void Try(string schema, Node value)
    {
        var place = schema;
        for (var hops = 0; hops < 32; hops++)
        {
            if (typeAt.TryGetValue(place, out var name))
            {
                Try(name, place, value);
                return;
            }

            var node = document.At(place);
            var part = Only(node, "allOf") ?? Only(node, "oneOf") ?? Only(node, "anyOf");
            if (DocumentWalk.Target(node) is { } target)
            {
                place = target;
            }
            else if (part is not null)
            {
                place += part;
            }
            else
            {
                break;
            }
        }

        TryParts(place, value);
    }

    private static string? Only(Node? node, string keyword) =>
        (node as MappingNode)?[keyword] is SequenceNode { Items.Count: 1 } ? $"/{keyword}/0" : null;

    private void TryParts(string place, Node value)
    {
        var schema = document.At(place) as MappingNode;
        if (value is SequenceNode list && schema?["items"] is MappingNode)
        {
            foreach (var item in list.Items)
            {
                Try(place + "/items", item);
            }
        }
        else if (value is MappingNode map && schema?["additionalProperties"] is MappingNode)
        {
            foreach (var entry in map.Entries)
            {
                Try(place + "/additionalProperties", entry.Value);
            }
        }
        else
        {
            row.Examples.Untyped++;
        }
    }

    private void Try(string typeName, string place, Node value)
    {
        if (value.IsNull())
        {
            row.Examples.Untyped++;
            return;
        }

        row.Examples.Tried++;
        var type = new GeneratedType(assembly.GetType(typeName, throwOnError: true)!);
        if (type.Problem(NodeJson.Of(value)) is { } problem)
        {
            row.Errors.Add($"example at {value.Span} of {typeName} ({place}): {problem}");
        }
        else
        {
            row.Examples.Passed++;
        }
    }
}
