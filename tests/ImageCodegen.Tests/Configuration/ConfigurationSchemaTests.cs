using System.Text.Json;
using System.Text.Json.Nodes;
using ImageCodegen.Binding.Settings;
using ImageCodegen.Configuration;
using ImageCodegen.Runtime;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Tests.Configuration;

/// <summary>The schema that editors use says what the reader says.</summary>
public sealed class ConfigurationSchemaTests : IDisposable
{
    private const string Specs = "specs: [{spec: a.yaml, namespace: N}]";
    private static readonly JsonNode Schema = JsonNode.Parse(ConfigurationSchema.Text)!;
    private static readonly JsonSchemaAssertion Assertion = JsonSchemaAssertion.Parse(ConfigurationSchema.Text);

    private readonly TempFolder temp = new();

    public static TheoryData<string> Configurations =>
    [
        .. Directory.EnumerateFiles(Path.Combine(RepositoryFolder.FullPath, "tests", "Cases"), ConfigurationFile.Name, SearchOption.AllDirectories)
            .Where(static path => path != Wrong),
        Path.Combine(RepositoryFolder.FullPath, "specs", ConfigurationFile.Name),
    ];

    private static string Wrong => Path.Combine(RepositoryFolder.FullPath, "tests", "Cases", "config-unknown-key", ConfigurationFile.Name);

    public void Dispose() => temp.Dispose();

    [Theory]
    [InlineData(true, "output: o\n" + Specs)]
    [InlineData(false, Specs)]
    [InlineData(false, "output: o")]
    [InlineData(false, "[]")]
    [InlineData(false, "output: ''\n" + Specs)]
    [InlineData(false, "output: 1\n" + Specs)]
    [InlineData(false, "output: o\nspecs: []")]
    [InlineData(false, "output: o\nspecs: {}")]
    [InlineData(false, "output: o\nspecs: [a.yaml]")]
    [InlineData(false, "output: o\nspecs: [{spec: a.yaml}]")]
    [InlineData(false, "output: o\nspecs: [{namespace: N}]")]
    [InlineData(false, "output: o\nspecs: [{spec: a.yaml, namespace: N..M}]")]
    [InlineData(false, "output: o\nspecs: [{spec: a.yaml, namespace: 1N}]")]
    [InlineData(true, "output: o\nspecs: [{spec: a.yaml, namespace: Größe._1.Übung2}]")]
    [InlineData(false, "output: o\nspecs: [{spec: a.yaml, namespace: N, output: o}]")]
    [InlineData(true, "output: o\nspecs: [{spec: a.yaml, namespace: N, prune: true, emit: [errors], visibility: internal}]")]
    [InlineData(true, "include: {paths: [/a/**], tags: [t], operations: ['*'], schemas: []}")]
    [InlineData(true, "exclude: {}")]
    [InlineData(false, "include: {}\nincludes: {}")]
    [InlineData(false, "include: {verbs: [get]}")]
    [InlineData(false, "include: {paths: /a}")]
    [InlineData(false, "exclude: {paths: ['']}")]
    [InlineData(false, "exclude: {tags: [1]}")]
    [InlineData(false, "exclude: [Pet]")]
    [InlineData(false, "exclude:")]
    [InlineData(true, "prune: false")]
    [InlineData(false, "prune: yes")]
    [InlineData(true, "track-absence: true")]
    [InlineData(false, "track-absence: null")]
    [InlineData(true, "assert-formats: true")]
    [InlineData(false, "assert-formats: [email]")]
    [InlineData(true, "types: {date-time: string, integer: int, anything: bytes}")]
    [InlineData(false, "types: {date-time: DateTime}")]
    [InlineData(false, "types: {date-time: null}")]
    [InlineData(false, "types: [string]")]
    [InlineData(true, "rename: {types: {a: B}, members: {a.b: _c}}")]
    [InlineData(true, "rename: {}")]
    [InlineData(false, "rename: {types: {a: '@B'}}")]
    [InlineData(false, "rename: {types: {a: A.B}}")]
    [InlineData(false, "rename: {members: {a: ''}}")]
    [InlineData(false, "rename: {operations: {a: B}}")]
    [InlineData(true, "visibility: public")]
    [InlineData(false, "visibility: private")]
    [InlineData(true, "emit: [models, validators, errors, operations]")]
    [InlineData(false, "emit: []")]
    [InlineData(false, "emit: models")]
    [InlineData(false, "emit: [json]")]
    [InlineData(true, "lint: {rules: {operation-id-missing: off, component-unused: error}, transcribed: true}")]
    [InlineData(true, "lint: {suppress: [{rule: component-unused, at: /components/**, file: a.yaml, reason: r}]}")]
    [InlineData(true, "lint: {}")]
    [InlineData(false, "lint: {rule: {}}")]
    [InlineData(false, "lint: {rules: {component-unused: fatal}}")]
    [InlineData(false, "lint: {rules: [component-unused]}")]
    [InlineData(false, "lint: {transcribed: yes}")]
    [InlineData(false, "lint: {suppress: {rule: component-unused}}")]
    [InlineData(false, "lint: {suppress: [component-unused]}")]
    [InlineData(false, "lint: {suppress: [{rule: component-unused, at: /a}]}")]
    [InlineData(false, "lint: {suppress: [{rule: component-unused, at: /a, reason: ''}]}")]
    [InlineData(false, "lint: {suppress: [{rule: component-unused, at: /a, reason: r, until: 2027}]}")]
    [InlineData(true, "templates: t")]
    [InlineData(false, "templates: [t]")]
    [InlineData(false, "templates: ''")]
    public void Both_accept_the_same(bool accepted, string yaml)
    {
        var text = yaml.Contains("output", StringComparison.Ordinal) || yaml is Specs or "[]" ? yaml : $"output: o\n{Specs}\n{yaml}\n";
        temp.Write("a.yaml", "openapi: 3.1.0\n");
        var path = temp.Write(ConfigurationFile.Name, text);

        var found = new DiagnosticBag();
        var read = ConfigurationReader.Read(path, new SourceFiles(temp.FullPath, temp.FullPath, ReadLimits.Default), ReadLimits.Default, found);

        Assert.Equal(accepted, read is not null);
        Assert.Equal(accepted, Failures(path).Count == 0);
    }

    [Theory]
    [MemberData(nameof(Configurations))]
    public void The_schema_accepts_every_configuration_of_the_project(string path) => Assert.Empty(Failures(path));

    [Fact]
    public void The_schema_refuses_the_keys_that_the_reader_refuses() =>
        Assert.Equal(["/visibilty", "/specs/0/exlude"], Failures(Wrong).Select(static f => f.Pointer));

    [Fact]
    public void The_keys_are_those_of_the_reader()
    {
        Assert.Equal(ConfigurationKeys.Top, Keys(Schema));
        Assert.Equal(ConfigurationKeys.Row, Keys(Definition("row")));
        Assert.Equal(ConfigurationKeys.Selection, Keys(Definition("selection")));
        Assert.Equal(ConfigurationKeys.Renames, Keys(Definition("rename")));
    }

    [Fact]
    public void The_values_are_those_of_the_reader()
    {
        Assert.Equal(FormatMapping.Types.Keys, Values(Definition("types")["additionalProperties"]!));
        Assert.Equal(ConfigurationKeys.Visibilities, Values(Definition("visibility")));
        Assert.Equal(ConfigurationKeys.Parts, Values(Definition("emit")["items"]!));
    }

    private static IReadOnlyList<ValidationFailure> Failures(string path)
    {
        var found = new DiagnosticBag();
        var file = new SourceFile(path, path, File.ReadAllBytes(path));
        using var json = JsonDocument.Parse(ToJson(SyntaxReader.Read(file, found, ReadLimits.Default)!)?.ToJsonString() ?? "null");
        return Assertion.Evaluate(json.RootElement);
    }

    private static JsonNode? ToJson(Node node) => node switch
    {
        MappingNode mapping => new JsonObject(mapping.Entries.Select(e => KeyValuePair.Create(e.Key, ToJson(e.Value)))),
        SequenceNode list => new JsonArray([.. list.Items.Select(ToJson)]),
        ScalarNode { Type: ScalarType.String } text => JsonValue.Create(text.Text),
        ScalarNode scalar => JsonNode.Parse(scalar.Text),
        _ => throw new ArgumentException(node.Kind, nameof(node)),
    };

    private static JsonNode Definition(string name) => Schema["definitions"]![name]!;

    private static IEnumerable<string> Keys(JsonNode schema) => schema["properties"]!.AsObject().Select(p => p.Key);

    private static IEnumerable<string> Values(JsonNode schema) => schema["enum"]!.AsArray().Select(v => (string)v!);
}
