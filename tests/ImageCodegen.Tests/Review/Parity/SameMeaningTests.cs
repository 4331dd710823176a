namespace ImageCodegen.Tests.Review.Parity;

/// <summary>What is written otherwise and means the same is no change on the wire, in either direction.</summary>
public sealed class SameMeaningTests
{
    private const string Fine = "responses: {'200': {description: Fine.}}";
    private const string A = "{type: object, properties: {a: {type: string}}, required: [a]}";
    private const string B = "{type: object, properties: {b: {type: string}}, required: [b]}";

    public static TheoryData<string, string> Schemas => new()
    {
        { "{type: string}", "{type: string, minLength: 0}" },
        { "{type: string}", "{type: string, pattern: '.*'}" },
        { "{type: string, pattern: '^.*$'}", "{type: string}" },
        { "{type: string}", "{type: string, nullable: false, readOnly: false, writeOnly: false, deprecated: false}" },
        { "{type: array, items: {type: string}}", "{type: array, items: {type: string}, minItems: 0, uniqueItems: false}" },
        { "{type: object}", "{type: object, minProperties: 0, required: [], properties: {}}" },
        { "{type: object}", "{type: object, additionalProperties: true}" },
        { "{type: object}", "{type: object, additionalProperties: {}, unevaluatedProperties: true}" },
        { "{type: object, additionalProperties: false}", "{type: object, additionalProperties: {not: {}}}" },
        { "{type: integer, exclusiveMinimum: 0}", "{type: integer, minimum: 1}" },
        { "{type: integer, maximum: 9.5}", "{type: integer, exclusiveMaximum: 10}" },
        { "{type: number, multipleOf: 0.10}", "{type: number, multipleOf: 0.1}" },
        { "{type: [string]}", "{type: string}" },
        { "{type: [string, 'null']}", "{type: ['null', string]}" },
        { "{type: [string, 'null']}", "{oneOf: [{type: 'null'}, {type: string}]}" },
        { "{type: [string, integer]}", "{anyOf: [{type: integer}, {type: string}]}" },
        { "{enum: [a]}", "{const: a}" },
        { "{enum: [a, b]}", "{enum: [b, a]}" },
        { "{type: string, enum: [a, b]}", "{enum: [a, b]}" },
        { "{oneOf: [{const: a}, {const: b}]}", "{enum: [a, b]}" },
        { "{const: null}", "{type: 'null'}" },
        { "{type: boolean, enum: [true, false]}", "{type: boolean}" },
        { "{enum: [a, bb]}", "{type: string, enum: [a, bb], maxLength: 2, minLength: 1}" },
        { "{enum: [1, 2]}", "{type: integer, enum: [1, 2], exclusiveMinimum: 0, maximum: 2}" },
        { "{type: array, contains: {const: a}, minContains: 0}", "{type: array}" },
        { A, "{allOf: [" + A + "]}" },
        { A, "{allOf: [{type: object, properties: {a: {type: string}}}, {required: [a]}]}" },
        { A, "{title: An A., description: Said otherwise., example: {a: b}, examples: [{a: c}], type: object, required: [a], properties: {a: {description: Text., type: string}}}" },
        { "{oneOf: [" + A + ", " + B + "]}", "{oneOf: [" + B + ", " + A + "]}" },
        { "{anyOf: [" + A + ", " + B + "]}", "{anyOf: [" + B + ", " + A + "]}" },
        { "{anyOf: [" + A + ", {anyOf: [" + B + ", {type: string}]}]}", "{anyOf: [" + A + ", " + B + ", {type: string}]}" },
        { "{allOf: [" + A + ", {allOf: [" + B + "]}]}", "{allOf: [" + A + ", " + B + "]}" },
        { "{allOf: [" + A + ", " + B + "]}", "{allOf: [" + B + ", " + A + "]}" },
        { "{type: object, properties: {a: {type: string}, b: {type: string}}}", "{type: object, properties: {b: {type: string}, a: {type: string}}}" },
        { "{type: array, contains: {const: a}}", "{type: array, contains: {const: a}, minContains: 1}" },
        { "{type: array, items: {type: string}}", "{type: array, prefixItems: [{type: string}], items: {type: string}}" },
        { "{type: string, format: byte}", "{type: string, contentEncoding: base64}" },
        { "{type: string, format: binary}", "{type: string, contentMediaType: application/octet-stream}" },
        { "{if: {required: [a]}}", "{}" },
        { "{type: string, default: a}", "{default: a, type: string}" },
        { "{not: {not: {type: string}}, type: string}", "{type: string, not: {not: {type: string}}}" },
        { "{type: string, x-internal: true}", "{type: string, x-internal: false, externalDocs: {url: 'https://a.example'}}" },
    };

    public static TheoryData<string, string> Operations => new()
    {
        { Fine, "responses: {'200': {description: Said otherwise.}}" },
        { Fine, Fine + ", deprecated: false, tags: [], parameters: [], servers: [{url: /}]" },
        { Fine + ", tags: [a, b]", Fine + ", tags: [b, a]" },
        { Fine + ", summary: One., x-rate: 1", Fine + ", summary: Two., x-rate: 2" },
        { Fine + ", parameters: [{name: q, in: query, schema: {type: string}}]", Fine + ", parameters: [{name: q, in: query, required: false, style: form, explode: true, allowReserved: false, allowEmptyValue: false, description: Text., example: a, schema: {type: string}}]" },
        { Fine + ", parameters: [{name: q, in: query, schema: {type: string}}, {name: r, in: query, schema: {type: string}}]", Fine + ", parameters: [{name: r, in: query, schema: {type: string}}, {name: q, in: query, schema: {type: string}}]" },
        { Fine + ", parameters: [{name: X-Q, in: header, schema: {type: string}}]", Fine + ", parameters: [{name: x-q, in: header, style: simple, explode: false, schema: {type: string}}]" },
        { Fine, Fine + ", parameters: [{name: Accept, in: header, schema: {type: string}}]" },
        { Fine + ", parameters: [{name: q, in: query, required: true, schema: {type: string, default: a}}]", Fine + ", parameters: [{name: q, in: query, required: true, schema: {type: string, default: a}, deprecated: false}]" },
        { Fine + ", parameters: [{name: q, in: query, content: {application/json: {schema: {type: object}}}}]", Fine + ", parameters: [{name: q, in: query, content: {Application/JSON: {schema: {type: object}}}}]" },
        { Fine + ", requestBody: {content: {application/json: {schema: {type: string}}}}", Fine + ", requestBody: {required: false, description: Text., content: {application/json;charset=utf-8: {schema: {type: string}}}}" },
        { Fine + ", requestBody: {content: {application/octet-stream: {schema: {type: string, format: binary}}}}", Fine + ", requestBody: {content: {application/octet-stream: {}}}" },
        { Fine + ", requestBody: {content: {image/png: {schema: {type: string, format: binary}}}}", Fine + ", requestBody: {content: {image/png: {schema: {type: string, contentMediaType: image/png}}}}" },
        { Fine + ", requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {a: {type: string}}}}}}", Fine + ", requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {a: {type: string}}}, encoding: {a: {contentType: text/plain, style: form, explode: true}}}}}" },
        { Fine + ", requestBody: {content: {application/json: {schema: {type: string, xml: {name: a}}}}}", Fine + ", requestBody: {content: {application/json: {schema: {type: string, xml: {name: b}}}}}" },
        { Fine + ", requestBody: {content: {application/json: {schema: {type: string}, example: a}}}", Fine + ", requestBody: {content: {application/json: {schema: {type: string}, examples: {one: {value: b}}}}}" },
        { "responses: {'200': {description: Fine., headers: {X-A: {schema: {type: string}}}}}", "responses: {'200': {description: Fine., headers: {x-a: {required: false, description: Text., schema: {type: string}}}}}" },
        { Fine, "responses: {'200': {description: Fine., headers: {Content-Type: {schema: {type: string}}}}}" },
        { "responses: {'200': {description: Fine.}, '404': {description: Gone.}}", "responses: {'404': {description: Gone.}, '200': {description: Fine.}}" },
        { Fine + ", security: [{Key: []}, {Bearer: []}]", Fine + ", security: [{Bearer: []}, {Key: []}]" },
        { Fine + ", security: [{Key: [], Bearer: []}]", Fine + ", security: [{Bearer: [], Key: []}]" },
        { Fine + ", security: [{Key: []}]", Fine + ", security: [{SameKey: []}]" },
        { Fine + ", security: [{}]", Fine + ", security: []" },
        { Fine + ", servers: [{url: 'https://{r}.example', variables: {r: {default: eu}}}]", Fine + ", servers: [{url: 'https://{r}.example/', description: Text., variables: {r: {default: eu, description: Text.}}}]" },
    };

    public static TheoryData<string, string> Versions => new()
    {
        { "{type: string, nullable: true}", "{type: [string, 'null']}" },
        { "{type: string, nullable: true, enum: [a, b]}", "{type: [string, 'null'], enum: [a, b, null]}" },
        { "{type: integer, minimum: 0, exclusiveMinimum: true}", "{type: integer, exclusiveMinimum: 0}" },
        { "{type: integer, minimum: 0, exclusiveMinimum: false}", "{type: integer, minimum: 0}" },
        { "{type: string, format: byte}", "{type: string, contentEncoding: base64}" },
        { "{type: string, enum: [a], example: a}", "{const: a, examples: [a]}" },
        { "{allOf: [{$ref: '#/components/schemas/A'}], nullable: true}", "{oneOf: [{$ref: '#/components/schemas/A'}, {type: 'null'}]}" },
        { "{allOf: [{$ref: '#/components/schemas/A'}], description: Text.}", "{$ref: '#/components/schemas/A', description: Text.}" },
    };

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Of_a_schema(string one, string other)
    {
        foreach (var place in SchemaPlaces.Requests.Values.Concat(SchemaPlaces.Responses.Values))
        {
            WirePair.AssertSame(place(one), place(other));
            WirePair.AssertSame(place(other), place(one));
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void Of_an_operation(string one, string other)
    {
        WirePair.AssertSame(Document(one), Document(other));
        WirePair.AssertSame(Document(other), Document(one));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Of_a_schema_of_3_0_and_of_3_1(string old, string now)
    {
        string Text(string version, string schema) =>
            SchemaPlaces.Body($"{{type: object, properties: {{a: {schema}}}}}").Replace("3.1.0", version, StringComparison.Ordinal) + $"components: {{schemas: {{A: {A}}}}}\n";
        WirePair.AssertSame(Text("3.0.3", old), Text("3.1.0", now));
        WirePair.AssertSame(Text("3.1.0", now), Text("3.0.3", old));
    }

    private static string Document(string operation) =>
        $"openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{/a: {{post: {{{operation}}}}}}}\n"
        + "components: {securitySchemes: {Key: {type: apiKey, in: header, name: X-Key}, SameKey: {type: apiKey, in: header, name: x-key}, Bearer: {type: http, scheme: Bearer}}}\n";
}
