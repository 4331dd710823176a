using ImageCodegen.Tests.Binding;

namespace ImageCodegen.Tests.OpenApi;

/// <summary>Documents of Swagger 2.0, which <c>tests/Cases/swagger-2.0</c> shows whole.</summary>
public sealed class SwaggerTests
{
    private const string Head = "swagger: '2.0'\ninfo: {title: t, version: '1'}\n";

    [Theory]
    [InlineData("part.yaml#/definitions/Thing", "Thing")]
    [InlineData("other.yaml#/definitions/Other", "Other")]
    [InlineData("#/definitions/Own", "Own")]
    public void Definitions_are_found_within_and_across_files(string reference, string type)
    {
        var bound = Bound.Files(
            [("spec.yaml", "Ns")],
            ("spec.yaml", Head + $"definitions: {{A: {{properties: {{m: {{$ref: '{reference}'}}}}}}, Own: {{properties: {{n: {{type: string}}}}}}}}\n"),
            ("part.yaml", "definitions: {Thing: {properties: {n: {type: string}}}}\n"),
            ("other.yaml", Head + "definitions: {Other: {properties: {n: {type: integer}}}}\n"));

        Assert.Empty(bound.Findings);
        Assert.Equal(type, bound.TypeOf("m"));
    }

    [Theory]
    [InlineData("{type: string, x-nullable: true}", "String?")]
    [InlineData("{type: file}", "String")]
    [InlineData("{type: array, items: {type: integer, format: int32, x-nullable: true}}", "List(Int32?)")]
    public void Keywords_of_its_own_are_read(string schema, string type) =>
        Assert.Equal(type, Bound.Spec(Head + $"definitions: {{A: {{required: [m], properties: {{m: {schema}}}}}}}\n").TypeOf("m"));

    [Fact]
    public void Paths_and_parameters_may_stand_anywhere_in_the_document()
    {
        var bound = Bound.Spec(Head + """
            paths: {/a: {$ref: '#/x-paths/a'}}
            x-paths: {a: {get: {$ref: '#/x-operations/a'}}}
            x-operations: {a: {operationId: getA, parameters: [{$ref: '#/x-parts/q'}, {$ref: '#/x-parts/round'}], responses: {'200': {description: d}}}}
            x-parts: {q: {name: q, in: query, type: integer}, round: {$ref: '#/x-parts/about'}, about: {$ref: '#/x-parts/round'}}

            """);
        Assert.Equal(["IMG0107"], bound.Findings.Select(f => f[..7]));
        Assert.Equal("Int64", Bound.Show(bound.Contract.Operations.Single().Request.Record.Members.Single().Value));
    }

    [Fact]
    public void Findings_are_located_where_the_file_has_it()
    {
        var bound = Bound.Spec(Head + """
            paths:
              /a/{id}:
                get:
                  parameters:
                    - {name: id, in: path, type: string, required: true}
                    - {name: q, in: query, type: integer, default: none}
                  responses: {'200': {description: d, schema: {$ref: '#/definitions/Gone'}}}
            definitions: {A: {type: object}}

            """);
        Assert.Equal(["IMG0202 8,56", "IMG0106 9,58"], bound.Findings);
    }
}
