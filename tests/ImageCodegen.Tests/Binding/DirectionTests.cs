using ImageCodegen.Model;

namespace ImageCodegen.Tests.Binding;

public sealed class DirectionTests
{
    private const string Schema = "{schema: {$ref: '#/components/schemas/A'}}";

    [Theory]
    [InlineData("get: {responses: {'200': {description: d, content: {application/json: " + Schema + "}}}}", "id! secret plain!")]
    [InlineData("post: {requestBody: {content: {application/json: " + Schema + "}}}", "id secret! plain!")]
    [InlineData("put: {requestBody: {content: {application/json: " + Schema + "}}, responses: {'200': {description: d, content: {application/json: " + Schema + "}}}}", "id secret plain!")]
    [InlineData("get: {}", "id! secret! plain!")]
    public void A_member_that_one_side_never_sends_is_not_required_of_it(string operation, string expected)
    {
        var bound = Bound.Spec(
            $"openapi: 3.1.0\ninfo: {{title: t, version: '1'}}\npaths: {{/a: {{{operation}}}}}\ncomponents: {{schemas: {{A: {{$ref: '#/components/schemas/B'}}, "
            + "B: {required: [id, secret, plain], properties: {id: {type: string, readOnly: true}, secret: {type: string, writeOnly: true}, plain: {type: string}}}}}");
        Assert.Equal(expected, string.Join(' ', bound.Record("B").Members.Select(m => m.WireName + (m.Required ? "!" : ""))));
        Assert.Equal([MemberAccess.ReadOnly, MemberAccess.WriteOnly, MemberAccess.ReadWrite], bound.Record("B").Members.Select(m => m.Access));
    }

    [Theory]
    [InlineData("webhooks: {newPet: {post: {requestBody: {content: {application/json: {schema: {properties: {a: {}}}}}}}}}", "NewPetWebhookBody")]
    [InlineData("paths: {/a: {post: {operationId: subscribe, callbacks: {onData: {'{$request.body#/url}': {post: {requestBody: {content: {application/json: {schema: {properties: {a: {}}}}}}}}}}}}}", "SubscribeOnDataCallbackBody")]
    [InlineData("webhooks: {newPet: {$ref: '#/components/pathItems/P'}}\ncomponents: {pathItems: {P: {post: {requestBody: {content: {application/json: {schema: {enum: [a]}}}}}}}}", "NewPetWebhookBody")]
    public void What_the_service_sends_by_itself_has_types(string parts, string expected)
    {
        var bound = Bound.Spec("openapi: 3.1.0\ninfo: {title: t, version: '1'}\n" + parts);
        Assert.Equal([expected], bound.TypeNames);
        Assert.Empty(bound.Findings);
    }

    [Fact]
    public void Headers_and_other_media_types_of_answers_are_told()
    {
        var responses = Bound.Paths("/a: {get: {responses: {'200': {description: d, headers: {x-total: {required: true, schema: {type: integer}}}, content: {text/csv: {}}}, '404': {description: d, content: {image/png: {}}}}}}").Contract.Operations[0].Responses;
        Assert.Equal([BodyKind.Text, BodyKind.Binary], responses.Select(r => r.Kind));
        Assert.Equal(("x-total", "XTotal", "Int64", true), (responses[0].Headers[0].WireName, responses[0].Headers[0].CSharpName, Bound.Show(responses[0].Headers[0].Value), responses[0].Headers[0].Required));
    }
}
