using System.Globalization;
using ImageCodegen.Output;
using ImageCodegen.Tests.Compilation;

namespace ImageCodegen.Tests.Hostile;

/// <summary>Whatever a file of names says, what comes of it is code that compiles, or an error in that file.</summary>
public sealed class HostileNamesFileTests
{
    private const string Spec =
        """
        openapi: 3.1.1
        info: {title: t, version: '1'}
        paths:
          /images:
            get:
              operationId: list
              parameters: [{name: sort, in: query, schema: {enum: [up, down]}}]
              responses: {"200": {description: d, content: {application/json: {schema: {type: object, properties: {images: {type: array, items: {$ref: "#/components/schemas/Image"}}}}}}}}
        components:
          schemas:
            Image: {type: object, properties: {id: {type: string}, state: {enum: [a, b]}, place: {oneOf: [{type: object, properties: {x: {type: string}}}, {type: string}]}}}
            Disk: {type: object, properties: {state: {enum: [a, b]}, owner: {$ref: "#/components/schemas/Owner"}}}
            Owner: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
            Person: {allOf: [{$ref: "#/components/schemas/Owner"}, {type: object, properties: {name: {type: string}}}]}
            Team: {allOf: [{$ref: "#/components/schemas/Owner"}, {type: object, properties: {name: {type: string}}}]}
        """;

    private static readonly string[] Names =
    [
        "Id", "State", "Value", "Match", "IsKnown", "Unknown", "Equals", "ToString", "Clone", "Parse", "Validate", "Image", "Images", "Owner", "Person", "ListRequest", "ListResponse", "System", "String", "List", "Task", "Exception", "Uri",
        "Kept", "kept", "image", "KeptJsonResolver", "Json", "_", "Ä", "A", "B", "X", "Text", "ImageState", "DiskState", "class", "var", "A B", "", "@A", "A;}", "1", "con", "Aux", new string('n', 200), new string('n', 201),
    ];

    [Fact]
    public void Any_name_in_any_line_compiles_or_is_reported_there()
    {
        var keys = Keys();
        var written = new List<(string Path, string Text)>();
        var (faults, number) = (0, 0);
        foreach (var name in Names)
        {
            // Each line by itself with some names, all lines with every one.
            foreach (var chosen in number % 5 == 0 ? keys.Select(k => new[] { k }).Append(keys) : [keys])
            {
                using var folder = new TempFolder();
                var ns = "Kept" + (++number).ToString(CultureInfo.InvariantCulture);
                folder.Write("spec.yaml", Spec);
                folder.Write("imagecodegen.yaml", $"output: out\nnames: names.yaml\nspecs: [{{spec: spec.yaml, namespace: {ns}}}]\n");
                folder.Write("names.yaml", $"{ns}:\n" + string.Concat(chosen.GroupBy(k => k.Section, StringComparer.Ordinal)
                    .Select(g => $"  {g.Key}:\n" + string.Concat(g.Select(k => $"    {NamesText.Scalar(k.Key)}: {NamesText.Scalar(name)}\n")))));
                var result = CodegenPipeline.Run(new CodegenOptions { WorkingDirectory = folder.FullPath });
                if (result.HasErrors)
                {
                    Assert.All(result.Diagnostics, d => Assert.Equal("names.yaml", d.Span.File.DisplayPath));
                    faults++;
                    continue;
                }

                Assert.Equal("", CodegenPipeline.Run(new CodegenOptions { WorkingDirectory = folder.FullPath, Check = true }).Diff);
                written.AddRange(Directory.GetFiles(folder["out"], "*.cs", SearchOption.AllDirectories).Select(file => (ns + "/" + Path.GetRelativePath(folder["out"], file), File.ReadAllText(file))));
            }
        }

        Assert.InRange(faults, 10, number / 2);
        Assert.Empty(CodeCompiler.Compile(written).Problems.Take(3));
    }

    private static (string Section, string Key)[] Keys()
    {
        var kept = Binding.Bound.Keeping(null, Spec).Kept;
        return [.. kept.Types.Keys.Select(k => ("types", k)), .. kept.Operations.Keys.Select(k => ("operations", k)), ("members", "schemas/Image/id"), ("members", "schemas/Image/state/a"), ("members", "operations/list/query sort"), ("types", "operations/list/Request")];
    }
}
