using ImageCodegen.Model;

namespace ImageCodegen.Tests.Binding;

public sealed class OperationTests
{
    [Fact]
    public void Parameters_of_the_path_and_of_the_operation_are_merged()
    {
        var operation = Only("/a/{id}:\n  parameters: [{name: id, in: path, required: true, schema: {type: string}}, {name: q, in: query, schema: {type: string}}]\n  get: {operationId: Get, parameters: [{name: q, in: query, schema: {type: integer}}, {name: h, in: header, schema: {}}]}");
        Assert.Equal(["Id String", "Q Int64", "H Any?"], operation.Request.Record.Members.Select(m => $"{m.CSharpName} {Bound.Show(m.Value)}"));
        Assert.Equal(("GET", "/a/{id}", "GetRequest"), (operation.Request.Method, operation.Request.PathTemplate, operation.Request.Record.Name.Name));
    }

    [Theory]
    [InlineData("in: path, required: true, schema: {}", ParameterPlace.Path, ParameterStyle.Simple, false)]
    [InlineData("in: path, required: true, style: matrix, explode: true, schema: {}", ParameterPlace.Path, ParameterStyle.Matrix, true)]
    [InlineData("in: query, schema: {}", ParameterPlace.Query, ParameterStyle.Form, true)]
    [InlineData("in: query, explode: false, schema: {}", ParameterPlace.Query, ParameterStyle.Form, false)]
    [InlineData("in: query, style: pipeDelimited, schema: {}", ParameterPlace.Query, ParameterStyle.PipeDelimited, false)]
    [InlineData("in: query, style: deepObject, explode: true, schema: {}", ParameterPlace.Query, ParameterStyle.DeepObject, true)]
    [InlineData("in: header, schema: {}", ParameterPlace.Header, ParameterStyle.Simple, false)]
    [InlineData("in: cookie, schema: {}", ParameterPlace.Cookie, ParameterStyle.Form, true)]
    [InlineData("in: query, content: {application/json: {schema: {type: array, items: {type: string}}}}", ParameterPlace.Query, ParameterStyle.Json, false)]
    public void A_parameter_is_written_as_OpenAPI_says(string parameter, ParameterPlace place, ParameterStyle style, bool explode)
    {
        var path = place == ParameterPlace.Path ? "/{p}" : "/";
        var bound = Bound.Paths($"{path}: {{get: {{parameters: [{{name: p, {parameter}}}]}}}}");
        var only = bound.Contract.Operations[0].Request.Parameters.Single();
        Assert.Equal((place, style, explode), (only.Place, only.Style, only.Explode));
        Assert.Empty(bound.Findings);
    }

    [Fact]
    public void A_constant_is_sent_and_not_exposed()
    {
        var request = Only("/: {get: {parameters: [{name: x-acs-version, in: header, required: true, schema: {type: string, const: '2017-11-10'}}]}}").Request;
        Assert.Equal(("2017-11-10", null), (request.Parameters[0].Constant, request.Parameters[0].Member));
        Assert.Empty(request.Record.Members);
    }

    [Fact]
    public void Headers_that_OpenAPI_reserves_are_ignored() =>
        Assert.Empty(Only("/: {get: {parameters: [{name: accept, in: header, schema: {}}, {name: Content-Type, in: header, schema: {}}, {name: Authorization, in: header, schema: {}}]}}").Request.Parameters);

    [Fact]
    public void Parameters_keep_clear_of_each_other_and_of_generated_members() => Assert.Equal(
        ["Id", "QueryId", "QueryMethod", "Body"],
        Only("/{id}: {post: {parameters: [{name: id, in: path, required: true, schema: {}}, {name: id, in: query, schema: {}}, {name: method, in: query, schema: {}}], requestBody: {content: {application/json: {schema: {}}}}}}").Request.Record.Members.Select(m => m.CSharpName));

    [Fact]
    public void An_inline_parameter_type_is_named_after_operation_and_parameter_and_a_shared_one_after_itself()
    {
        var bound = Bound.Spec("openapi: 3.1.1\npaths: {/: {get: {operationId: List, parameters: [{name: sort_field, in: query, schema: {type: string, enum: [a]}}, {$ref: '#/components/parameters/Order'}]}}}\ncomponents: {parameters: {Order: {name: o, in: query, schema: {type: string, enum: [asc]}}}}");
        Assert.Equal(["ListSortField", "Order"], bound.TypeNames);
    }

    [Theory]
    [InlineData("text/plain: {}, application/merge-patch+json: {schema: {type: integer}}, application/json: {schema: {type: string}}", "Body: String as application/json|text/plain; MergePatchBody: Int64 as application/merge-patch+json")]
    [InlineData("application/json: {schema: {$ref: '#/components/schemas/P'}}, application/xml: {schema: {$ref: '#/components/schemas/P'}}", "Body!: P as application/json")]
    [InlineData("'*/*': {schema: {$ref: '#/components/schemas/P'}}", "Body!: P as application/json")]
    [InlineData("application/json: {schema: {$ref: '#/components/schemas/P'}}, text/json: {schema: {$ref: '#/components/schemas/P'}}, application/*+json: {schema: {$ref: '#/components/schemas/P'}}", "Body!: P as application/json")]
    [InlineData("multipart/form-data: {schema: {properties: {a: {}}}}, application/x-www-form-urlencoded: {schema: {properties: {a: {}}}}", "Body!: MakeRequestBody as application/x-www-form-urlencoded|multipart/form-data")]
    [InlineData("image/png: {}, image/jpeg: {}", "Body!: Bytes as image/png|image/jpeg")]
    [InlineData("application/x-www-form-urlencoded: {schema: {type: string}}", "Body!: String as application/x-www-form-urlencoded")]
    [InlineData("text/csv: {}, application/vnd.git-lfs+json: {schema: {$ref: '#/components/schemas/P'}}", "Body: P as application/vnd.git-lfs+json; CsvBody: String as text/csv")]
    public void Media_types_of_one_type_are_one_body(string content, string expected)
    {
        var bound = Bound.Spec($"openapi: 3.1.1\npaths: {{/: {{post: {{operationId: Make, requestBody: {{required: true, content: {{{content}}}}}}}}}}}\ncomponents: {{schemas: {{P: {{properties: {{m: {{}}}}}}}}}}");
        Assert.Equal(expected, string.Join("; ", bound.Contract.Operations[0].Request.Bodies.Select(b =>
            $"{b.Member.CSharpName}{(b.Member.Required ? "!" : "")}: {Bound.Show(b.Member.Value)} as {string.Join('|', b.Formats.Select(f => f.MediaType))}")));
    }

    [Fact]
    public void An_inline_response_is_named_after_the_operation_and_a_component_is_itself()
    {
        var bound = Bound.Spec("openapi: 3.1.1\npaths: {/: {get: {operationId: List, responses: {'200': {content: {application/json: {schema: {properties: {x: {}}}}}}, '202': {content: {application/json: {schema: {properties: {x: {}}}}}}, 4XX: {content: {application/json: {schema: {$ref: '#/components/schemas/Error'}}}}, '204': {description: none}, default: {description: d}}}}}\ncomponents: {schemas: {Error: {properties: {m: {}}}}}");
        Assert.Equal(["200 ListResponse", "202 ListAcceptedResponse", "4XX Error", "204 ", "default "], bound.Contract.Operations[0].Responses.Select(r => $"{r.Status} {(r.Body is null ? "" : Bound.Show(r.Body))}"));
    }

    [Fact]
    public void A_component_keeps_its_name_where_a_request_would_have_it()
    {
        var bound = Bound.Spec("openapi: 3.1.1\npaths: {/: {post: {operationId: List}}}\ncomponents: {schemas: {ListRequest: {properties: {m: {}}}}}");
        Assert.Equal(("ListRequest", "ListOperationRequest"), (bound.TypeNames.Single(), bound.Contract.Operations[0].Request.Record.Name.Name));
    }

    [Theory]
    [InlineData("/pets/{petId}/toys", "GetPetsByPetIdToys")]
    [InlineData("/", "GetRoot")]
    [InlineData("/v2/images", "GetV2Images")]
    public void An_operation_without_an_id_is_named_after_method_and_path(string path, string expected) =>
        Assert.Equal(expected, Bound.Paths($"{path}: {{get: {{parameters: [{{name: petId, in: path, required: true, schema: {{}}}}]}}}}").Contract.Operations[0].CSharpName);

    [Fact]
    public void Error_codes_carry_their_data()
    {
        var errors = Only("/: {get: {operationId: List, responses: {'404': {}}, x-error-codes: [{status: 400, code: 'InvalidParameter.%s', message: 'The %s.'}, {status: 403, code: InvalidParameter, description: d}, {status: 400, code: InvalidUser.Unauthorized}]}}").Errors!;
        Assert.Equal(("ListError", "ListErrors"), (errors.EnumName.Name, errors.ClassName.Name));
        Assert.Equal(
            [
                new ErrorCodeModel("InvalidParameter.", true, "InvalidParameterWithArgument", 400, "The %s.", null),
                new ErrorCodeModel("InvalidParameter", false, "InvalidParameter", 403, null, "d"),
                new ErrorCodeModel("InvalidUser.Unauthorized", false, "InvalidUserUnauthorized", 400, null, null),
            ],
            errors.Codes);
    }

    [Fact]
    public void Statuses_alone_are_no_error_codes() =>
        Assert.Null(Only("/: {get: {responses: {'200': {}, '400': {description: bad}, 5XX: {}, default: {}}}}").Errors);

    [Fact]
    public void What_is_documented_comes_along()
    {
        var operation = Only("/: {get: {summary: s, description: d, deprecated: true, parameters: [{name: p, in: query, deprecated: true, schema: {type: string, description: of schema}}]}}");
        Assert.Equal(new Documentation { Summary = "s", Deprecated = true }, operation.Documentation);
        Assert.Equal(new Documentation { Summary = "of schema", Deprecated = true }, operation.Request.Record.Members[0].Documentation);
        Assert.Equal("spec.yaml#/paths/~1/get", operation.Origin);
    }

    private static OperationModel Only(string paths) => Bound.Paths(paths).Contract.Operations.Single();
}
