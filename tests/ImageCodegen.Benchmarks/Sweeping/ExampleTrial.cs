using System.Reflection;
using System.Text;
using System.Text.Json;
using ImageCodegen.Binding;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;
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
        var types = contract.Types
            .Where(type => type.Origin.StartsWith(name + "#", StringComparison.Ordinal))
            .DistinctBy(type => type.Origin, StringComparer.Ordinal)
            .ToDictionary(type => type.Origin[(name.Length + 1)..], type => $"{type.Name.Namespace}.{type.Name.Name}", StringComparer.Ordinal);
        row.Schemas = ((root["components"] as MappingNode)?["schemas"] as MappingNode)?.Entries.Count ?? 0;

        var examples = DocumentWalk.Examples(root);
        var judge = ExampleJudge.Of(root, examples.Select(e => e.Schema).Distinct(StringComparer.Ordinal));
        var trial = new ExampleTrial(root, types, assembly, row);
        foreach (var example in examples)
        {
            var json = Json(example.Value);
            if (judge.IsValid(example.Schema, json))
            {
                trial.Try(example.Schema, example.Value);
            }
            else
            {
                row.Examples.Invalid++;
            }
        }
    }

    private static string Json(Node node)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            JsonText.Write(json, node);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
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
        var json = Json(value);
        if (RoundTrip.Problem(assembly.GetType(typeName, throwOnError: true)!, json) is { } problem)
        {
            row.Errors.Add($"example at {value.Span} of {typeName} ({place}): {problem}");
        }
        else
        {
            row.Examples.Passed++;
        }
    }
}
