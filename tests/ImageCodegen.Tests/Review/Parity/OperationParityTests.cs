namespace ImageCodegen.Tests.Review.Parity;

/// <summary>What stands around schemas: parameters, bodies, responses, headers, deprecation. Each row is a change, its rule and the worst verdict.</summary>
public sealed class OperationParityTests
{
    private const string Fine = "responses: {'200': {description: Fine.}}";
    private const string Json = "content: {application/json: {schema: {type: string}}}";
    private const string Past = "'2020-01-31'";
    private const string Future = "'2999-01-31'";

    public static TheoryData<string, string, string, string> Parameters => new()
    {
        { "", "{name: q, in: query, schema: {type: string}}", "parameter-added", "compatible" },
        { "", "{name: q, in: query, required: true, schema: {type: string}}", "required-parameter-added", "breaking" },
        { "", "{name: Q, in: header, required: true, schema: {type: string, default: a}}", "required-parameter-added", "breaking" },
        { "", "{name: q, in: cookie, required: true, schema: {type: string}}", "required-parameter-added", "breaking" },
        { "{name: q, in: query, schema: {type: string}}", "", "parameter-removed", "possibly" },
        { "{name: q, in: query, deprecated: true, schema: {type: string}}", "", "parameter-removed-as-announced", "compatible" },
        { $"{{name: q, in: query, deprecated: true, x-sunset: {Past}, schema: {{type: string}}}}", "", "parameter-removed-as-announced", "compatible" },
        { $"{{name: q, in: query, deprecated: true, x-sunset: {Future}, schema: {{type: string}}}}", "", "parameter-removed-before-sunset", "breaking" },
        { "{name: q, in: query, deprecated: true, x-sunset: soon, schema: {type: string}}", "", "parameter-removed-before-sunset", "breaking" },
        { "{name: q, in: query, schema: {type: string}}", "{name: q, in: header, schema: {type: string}}", "parameter-moved", "breaking" },
        { "{name: q, in: query, schema: {type: string}}", "{name: q, in: query, required: true, schema: {type: string}}", "parameter-became-required", "breaking" },
        { "{name: q, in: query, required: true, schema: {type: string}}", "{name: q, in: query, schema: {type: string}}", "parameter-became-optional", "compatible" },
        { "{name: q, in: query, schema: {type: string}}", "{name: q, in: query, schema: {type: string, default: a}}", "parameter-default-changed", "breaking" },
        { "{name: q, in: query, schema: {type: string, default: a}}", "{name: q, in: query, schema: {type: string, default: b}}", "parameter-default-changed", "breaking" },
        { "{name: q, in: query, schema: {type: string, default: a}}", "{name: q, in: query, schema: {type: string}}", "parameter-default-changed", "breaking" },
        { "{name: q, in: query, schema: {type: array, items: {type: string}}}", "{name: q, in: query, explode: false, schema: {type: array, items: {type: string}}}", "parameter-style-changed", "breaking" },
        { "{name: q, in: query, schema: {type: array, items: {type: string}}}", "{name: q, in: query, style: pipeDelimited, schema: {type: array, items: {type: string}}}", "parameter-style-changed", "breaking" },
        { "{name: q, in: query, schema: {type: string}}", "{name: q, in: query, allowEmptyValue: true, schema: {type: string}}", "parameter-style-loosened", "compatible" },
        { "{name: q, in: query, allowEmptyValue: true, schema: {type: string}}", "{name: q, in: query, schema: {type: string}}", "parameter-style-changed", "breaking" },
        { "{name: q, in: query, schema: {type: string}}", "{name: q, in: query, content: {application/json: {schema: {type: string}}}}", "parameter-content-changed", "breaking" },
        { "{name: q, in: query, schema: {type: string}}", "{name: q, in: query, schema: {type: array, items: {type: string}}}", "type-generalized", "compatible" },
        { "{name: q, in: query, schema: {type: string}}", "{name: q, in: query, explode: false, schema: {type: array, items: {type: string}}}", "type-changed", "breaking" },
        { "{name: q, in: query, schema: {type: string}}", "{name: q, in: query, schema: {type: array, items: {type: integer}}}", "type-specialized", "breaking" },
        { "{name: q, in: query, schema: {type: integer}}", "{name: q, in: query, schema: {type: string, format: date}}", "type-changed", "breaking" },
        { "{name: q, in: query, schema: {type: integer}}", "{name: q, in: query, schema: {type: string}}", "type-generalized", "compatible" },
        { "{name: q, in: query, schema: {type: [string, 'null']}}", "{name: q, in: query, schema: {type: string}}", "became-not-nullable", "breaking" },
        { "{name: q, in: query, schema: {enum: [a, b]}}", "{name: q, in: query, schema: {enum: [a]}}", "enum-value-removed", "breaking" },
        { "{name: q, in: query, schema: {enum: [a]}}", "{name: q, in: query, schema: {enum: [a, b]}}", "enum-value-added", "compatible" },
        { "{name: q, in: query, schema: {type: string, x-extensible-enum: [a, b]}}", "{name: q, in: query, schema: {type: string, x-extensible-enum: [a]}}", "extensible-value-removed", "breaking" },
        { "{name: q, in: query, schema: {type: string, pattern: ^a}}", "{name: q, in: query, schema: {type: string, pattern: ^b}}", "pattern-changed", "possibly" },
        { "{name: q, in: query, schema: {type: string, pattern: ^a}}", "{name: q, in: query, schema: {type: string, pattern: '.*'}}", "pattern-removed", "compatible" },
        { "{name: X, in: header, schema: {type: object, properties: {a: {type: string}}}}", "{name: X, in: header, schema: {type: object, properties: {a: {type: string}, b: {type: string}}, required: [b]}}", "required-property-added", "breaking" },
        { "{name: q, in: query, schema: {type: object, properties: {a: {type: number}}}}", "{name: q, in: query, schema: {type: object, properties: {a: {type: string}}}}", "type-reworded", "possibly" },
        { "{name: q, in: query, schema: {type: string}}", "{name: q, in: query, deprecated: true, schema: {type: string}}", "deprecated", "compatible" },
        { "{name: q, in: query, deprecated: true, schema: {type: string}}", "{name: q, in: query, schema: {type: string}}", "reactivated", "compatible" },
        { "{name: q, in: query, schema: {type: string}}", $"{{name: q, in: query, deprecated: true, x-sunset: {Past}, schema: {{type: string}}}}", "sunset-passed", "breaking" },
        { $"{{name: q, in: query, deprecated: true, x-sunset: {Future}, schema: {{type: string}}}}", "{name: q, in: query, deprecated: true, schema: {type: string}}", "sunset-removed", "breaking" },
    };

    public static TheoryData<string, string, string, string> Operations => new()
    {
        { Fine, $"{Fine}, requestBody: {{{Json}}}", "request-body-added", "compatible" },
        { Fine, $"{Fine}, requestBody: {{required: true, {Json}}}", "required-request-body-added", "breaking" },
        { $"{Fine}, requestBody: {{{Json}}}", Fine, "request-body-removed", "breaking" },
        { $"{Fine}, requestBody: {{{Json}}}", $"{Fine}, requestBody: {{required: true, {Json}}}", "request-body-became-required", "breaking" },
        { $"{Fine}, requestBody: {{required: true, {Json}}}", $"{Fine}, requestBody: {{{Json}}}", "request-body-became-optional", "compatible" },
        { $"{Fine}, requestBody: {{{Json}}}", Fine + ", requestBody: {content: {application/json: {schema: {type: string}}, text/csv: {}}}", "media-type-added", "compatible" },
        { Fine + ", requestBody: {content: {application/json: {schema: {type: string}}, text/csv: {}}}", $"{Fine}, requestBody: {{{Json}}}", "media-type-removed", "breaking" },
        { Fine + ", requestBody: {content: {application/*: {}}}", Fine + ", requestBody: {content: {application/json: {}}}", "media-type-specialized", "breaking" },
        { Fine + ", requestBody: {content: {application/a;v=1: {}}}", Fine + ", requestBody: {content: {application/a;v=2: {}}}", "media-type-parameters-changed", "breaking" },
        { Fine + ", requestBody: {content: {application/json: {}}}", $"{Fine}, requestBody: {{{Json}}}", "schema-added", "breaking" },
        { $"{Fine}, requestBody: {{{Json}}}", Fine + ", requestBody: {content: {application/json: {}}}", "schema-removed", "compatible" },
        { Fine + ", requestBody: {content: {text/xml: {schema: {type: object, properties: {a: {type: string}}}}}}", Fine + ", requestBody: {content: {text/xml: {schema: {type: object, properties: {a: {type: string, xml: {attribute: true}}}}}}}", "xml-changed", "breaking" },
        { Fine, "responses: {'200': {description: Fine.}, '201': {description: Made.}}", "response-success-added", "compatible" },
        { "responses: {'200': {description: Fine.}, '201': {description: Made.}}", Fine, "response-success-removed", "breaking" },
        { Fine, "responses: {2XX: {description: Fine.}}", "response-success-generalized", "breaking" },
        { "responses: {2XX: {description: Fine.}}", Fine, "response-success-specialized", "compatible" },
        { Fine, "responses: {'200': {description: Fine.}, '404': {description: Gone.}}", "response-failure-added", "compatible" },
        { "responses: {'200': {description: Fine.}, '404': {description: Gone.}}", Fine, "response-failure-removed", "compatible" },
        { "responses: {'200': {description: Fine.}, default: {description: Wrong.}}", Fine, "response-failure-removed", "compatible" },
        { $"responses: {{'200': {{description: Fine., {Json}}}}}", "responses: {'200': {description: Fine., content: {application/json: {schema: {type: string}}, text/csv: {}}}}", "media-type-added", "compatible" },
        { "responses: {'200': {description: Fine., content: {application/json: {schema: {type: string}}, text/csv: {}}}}", $"responses: {{'200': {{description: Fine., {Json}}}}}", "media-type-removed", "breaking" },
        { "responses: {'200': {description: Fine., content: {application/atom+xml: {}}}}", "responses: {'200': {description: Fine., content: {application/xml: {}}}}", "media-type-generalized", "breaking" },
        { "responses: {'200': {description: Fine., content: {application/xml: {}}}}", "responses: {'200': {description: Fine., content: {application/atom+xml: {}}}}", "media-type-specialized", "compatible" },
        { "responses: {'200': {description: Fine., content: {text/csv;header=present: {}}}}", "responses: {'200': {description: Fine., content: {text/csv;header=absent: {}}}}", "media-type-parameters-changed", "possibly" },
        { Headers(""), Headers("X-A: {schema: {type: string}}"), "header-added", "compatible" },
        { Headers("X-A: {schema: {type: string}}"), Headers(""), "header-removed", "possibly" },
        { Headers("X-A: {required: true, schema: {type: string}}"), Headers(""), "required-header-removed", "breaking" },
        { Headers("X-A: {required: true, schema: {type: string}}"), Headers("X-A: {schema: {type: string}}"), "header-became-optional", "breaking" },
        { Headers("X-A: {schema: {type: string}}"), Headers("X-A: {required: true, schema: {type: string}}"), "header-became-required", "compatible" },
        { Headers("X-A: {schema: {type: integer}}"), Headers("X-A: {schema: {type: string}}"), "type-generalized", "breaking" },
        { Headers("X-A: {schema: {type: string}}"), Headers("X-A: {schema: {type: integer}}"), "type-specialized", "compatible" },
        { Headers("X-A: {schema: {type: string, format: date-time}}"), Headers("X-A: {schema: {type: integer}}"), "type-changed", "breaking" },
        { Headers("X-A: {schema: {type: string}}"), Headers("X-A: {content: {application/json: {schema: {type: string}}}}"), "header-content-changed", "breaking" },
        { Headers("X-A: {schema: {type: object}}"), Headers("X-A: {explode: true, schema: {type: object}}"), "header-content-changed", "breaking" },
        { Headers("X-A: {schema: {type: string}}"), Headers("X-A: {deprecated: true, schema: {type: string}}"), "deprecated", "compatible" },
        { Fine, Fine + ", operationId: list", "operation-id-changed", "none" },
        { Fine + ", operationId: list", Fine, "operation-id-changed", "none" },
        { Fine, Fine + ", tags: [a]", "tags-changed", "none" },
        { Fine + ", tags: [a]", Fine, "tags-changed", "none" },
        { Fine, Fine + ", deprecated: true", "deprecated", "compatible" },
        { Fine, $"{Fine}, deprecated: true, x-sunset: {Future}", "sunset-moved-later", "compatible" },
        { Fine, $"{Fine}, deprecated: true, x-sunset: {Past}", "sunset-passed", "breaking" },
        { Fine, Fine + ", deprecated: true, x-sunset: soon", "sunset-invalid", "breaking" },
        { $"{Fine}, deprecated: true, x-sunset: soon", $"{Fine}, deprecated: true, x-sunset: {Future}", "sunset-invalid", "breaking" },
        { $"{Fine}, deprecated: true, x-sunset: {Future}", Fine + ", deprecated: true", "sunset-removed", "breaking" },
        { $"{Fine}, deprecated: true, x-sunset: {Future}", Fine + ", deprecated: true, x-sunset: '2998-01-31'", "sunset-moved-earlier", "breaking" },
        { Fine + ", deprecated: true", Fine, "reactivated", "compatible" },
        { Fine, Fine + ", x-stability-level: beta", "stability-decreased", "breaking" },
        { Fine + ", x-stability-level: alpha", Fine + ", x-stability-level: beta", "stability-increased", "compatible" },
        { Fine, Fine + ", x-stability-level: odd", "stability-invalid", "breaking" },
        { Fine + ", x-stability-level: odd", Fine + ", x-stability-level: beta", "stability-invalid", "breaking" },
        { $"{Fine}, x-stability-level: draft, requestBody: {{{Json}}}", Fine + ", x-stability-level: draft", "request-body-removed", "compatible" },
        { $"{Fine}, x-stability-level: draft, requestBody: {{{Json}}}", Fine + ", x-stability-level: stable", "request-body-removed", "breaking" },
        { Fine, Fine + ", callbacks: {done: {'{$request.query.u}': {post: {responses: {'200': {description: Fine.}}}}}}", "callback-added", "compatible" },
        { Fine + ", callbacks: {done: {'{$request.query.u}': {post: {responses: {'200': {description: Fine.}}}}}}", Fine, "callback-removed", "breaking" },
        { "responses: {'200': {description: Fine., links: {next: {operationId: list}}}}", Fine, "link-changed", "none" },
        { Fine + ", x-error-codes: [{code: Busy, status: 429}]", Fine, "error-code-removed", "possibly" },
        { Fine, Fine + ", x-error-codes: [{code: Busy, status: 429}]", "error-code-added", "compatible" },
        { Fine + ", x-error-codes: [{code: Busy, status: 429}]", Fine + ", x-error-codes: [{code: Busy, status: 503}]", "error-code-moved", "breaking" },
    };

    [Theory]
    [MemberData(nameof(Parameters))]
    public void Of_a_parameter(string before, string after, string rule, string verdict)
    {
        string Own(string parameter) => SchemaPlaces.Operation($"parameters: [{parameter}]");
        string Shared(string parameter) => SchemaPlaces.Of($"parameters: [{parameter}]", Fine);
        WirePair.AssertFinds(rule, verdict, Own(before), Own(after));
        WirePair.AssertFinds(rule, verdict, Shared(before), Shared(after));
        WirePair.AssertFinds(rule, verdict, Own(before), Shared(after));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void Of_an_operation(string before, string after, string rule, string verdict) =>
        WirePair.AssertFinds(rule, verdict, Document(before), Document(after));

    private static string Headers(string headers) => $"responses: {{'200': {{description: Fine., headers: {{{headers}}}}}}}";

    private static string Document(string operation) => $"openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{/a: {{post: {{{operation}}}}}}}\n";
}
