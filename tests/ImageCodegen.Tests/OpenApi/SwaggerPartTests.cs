using ImageCodegen.Model;
using ImageCodegen.Tests.Binding;

namespace ImageCodegen.Tests.OpenApi;

/// <summary>Documents of Swagger 2.0 in several files, whose parts are written in Swagger 2.0 too.</summary>
public sealed class SwaggerPartTests
{
    private const string Head = "swagger: '2.0'\ninfo: {title: t, version: '1'}\n";

    private static readonly (string Path, string Text)[] Parts =
    [
        ("paths/pets.yaml", """
            post:
              operationId: createPet
              consumes: [application/json]
              parameters: [{$ref: '../parameters.yaml#/Pet'}, {$ref: '../parameters.yaml#/Limit'}, {$ref: '../parameters.yaml#/Tabs'}]
              responses: {'200': {$ref: '../responses.yaml#/Pet'}, '404': {$ref: '#/responses/Gone'}, '500': {$ref: '../other.yaml#/responses/Broken'}}

            """),
        ("paths/all.json", """{"upload": {"post": {"operationId": "upload", "consumes": ["multipart/form-data"], "parameters": [{"$ref": "#/file"}, {"name": "note", "in": "formData", "type": "string", "x-nullable": true}], "responses": {"200": {"description": "d", "schema": {"$ref": "#/made"}}}}}, "file": {"name": "file", "in": "formData", "type": "file", "required": true}, "made": {"type": "file"}}"""),
        ("parameters.yaml", """
            Pet: {name: body, in: body, required: true, schema: {$ref: definitions/Pet.yaml}}
            Limit: {name: limit, in: query, type: integer, format: int32, x-example: 7}
            Tabs: {name: tabs, in: query, type: array, items: {type: string}, collectionFormat: tsv}

            """),
        ("responses.yaml", "Pet: {description: d, schema: {type: array, items: {$ref: 'definitions/Pet.yaml'}}, headers: {X-Left: {type: integer}}}\nGone: {description: d, schema: {$ref: '#/definitions/Error'}}\n"),
        ("definitions/Pet.yaml", "{discriminator: petType, required: [petType], properties: {petType: {type: string}, name: {type: string, x-nullable: true}}}"),
        ("definitions/Cat.yaml", "{allOf: [{$ref: Pet.yaml}, {properties: {lives: {type: integer}}}]}"),
        ("definitions/index.yaml", "Pet: {$ref: Pet.yaml}\nCat: {$ref: Cat.yaml}\nError: {required: [code], properties: {code: {type: integer, x-nullable: true}}}\n"),
        ("other.yaml", Head + "responses: {Broken: {description: d, schema: {type: string}}}\n"),
    ];

    private static readonly Bound Pets = Bound.Files([("spec.yaml", "Ns")], [("spec.yaml", Head + """
        paths: {/pets: {$ref: paths/pets.yaml}, /upload: {$ref: 'paths/all.json#/upload'}}
        responses: {Gone: {$ref: 'responses.yaml#/Gone'}}
        definitions: {$ref: definitions/index.yaml}

        """), .. Parts]);

    [Fact]
    public void They_are_read_without_a_finding_but_of_habits() => Assert.All(Pets.Diagnostics, static d => Assert.True(d.Descriptor.Id is "IMG0123" or "IMG0124", d.ToString()));

    [Fact]
    public void Bodies_and_parameters_are_found_in_other_files()
    {
        var request = Operation("createPet").Request;
        Assert.Equal(["limit", "tabs"], request.Parameters.Select(p => p.WireName));
        Assert.Equal(ParameterStyle.TabDelimited, request.Parameters[1].Style);
        Assert.Equal("Pet", Assert.IsType<RecordRef>(Assert.Single(request.Bodies).Member.Value.Type).Name.Name);
    }

    [Fact]
    public void Files_are_parts_of_a_form_wherever_they_are_declared()
    {
        var body = Pets.Record("UploadRequestBody");
        Assert.Equal(["file: True", "note: False"], body.Members.Select(m => $"{m.WireName}: {m.Required}"));
        Assert.True(body.Members[1].Value.Nullable);
    }

    [Fact]
    public void Schemas_of_parts_are_those_of_swagger()
    {
        Assert.True(Pets.Member("Pet", "name").Value.Nullable);
        Assert.True(Pets.Member("Error", "code").Value.Nullable);
        Assert.Equal("Pet", Pets.Record("Cat").Base?.Name);
    }

    [Fact]
    public void A_part_of_openapi_is_read_as_such() => Assert.False(Bound.Files(
        [("spec.yaml", "Ns")],
        ("spec.yaml", "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents: {schemas: {Pet: {$ref: definitions/Pet.yaml}}}\n"),
        Parts[4]).Member("Pet", "name").Value.Nullable);

    [Theory]
    [InlineData("definitions: {A: {$ref: '#/definitions/Gone'}}", "IMG0106: '#/definitions/Gone' leads to nothing. There is no 'Gone' under '#/definitions'; add it, or change the reference.")]
    [InlineData("definitions: {A: {$ref: B}, B: {type: string}}", "IMG0124: 'B' leads to nothing from here, and is taken as '#/definitions/B'. Write '#/definitions/B'.")]
    public void Findings_say_where_things_are_in_swagger(string definitions, string finding) =>
        Assert.EndsWith(finding, Assert.Single(Bound.Spec(Head + definitions + "\n").Diagnostics).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("paths: {/a: {$ref: 'p.yaml'}}", "IMG0107")]
    [InlineData("paths: {/a: {$ref: 'none.yaml'}}", "IMG0006")]
    [InlineData("paths: {/a: {get: {parameters: [{$ref: 'q.yaml#/x'}], responses: {'200': {description: d}}}}}", "IMG0106")]
    public void What_leads_nowhere_is_told_once(string paths, string id) =>
        Assert.Equal([id], Bound.Files([("spec.yaml", "Ns")], ("spec.yaml", Head + paths + "\n"), ("p.yaml", "{$ref: 'p.yaml'}"), ("q.yaml", "{y: 1}")).Findings.Select(static f => f[..7]));

    private static OperationModel Operation(string id) => Pets.Contract.Operations.Single(o => string.Equals(o.CSharpName, id, StringComparison.OrdinalIgnoreCase));
}
