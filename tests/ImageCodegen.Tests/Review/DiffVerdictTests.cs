using ImageCodegen.Review;
using ImageCodegen.Review.Diff;

namespace ImageCodegen.Tests.Review;

/// <summary>What a change of a schema means, in a request and in a response: none, compatible, possibly or breaking.</summary>
public sealed class DiffVerdictTests : IDisposable
{
    private const string A = "{type: object, required: [a], properties: {a: {type: string}}}";
    private const string B = "{type: object, required: [b], properties: {b: {type: string}}}";
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]

    // Types.
    [InlineData("{type: string}", "{type: integer}", "breaking", "breaking")]
    [InlineData("{type: string}", "{}", "compatible", "breaking")]
    [InlineData("{}", "{type: string}", "breaking", "compatible")]
    [InlineData("{type: integer}", "{type: number}", "compatible", "breaking")]
    [InlineData("{type: number}", "{type: integer}", "breaking", "compatible")]
    [InlineData("{type: number}", "{type: integer, format: int32}", "breaking", "compatible")]
    [InlineData("{type: string}", "{type: integer, format: int32}", "breaking", "breaking")]
    [InlineData("{type: [string, integer]}", "{type: string}", "breaking", "compatible")]
    [InlineData("{type: string}", "{type: [string, integer]}", "compatible", "breaking")]
    [InlineData("{type: [string, integer]}", "{type: [string, boolean]}", "breaking", "breaking")]
    [InlineData("{type: object}", "{type: array}", "breaking", "breaking")]
    [InlineData("{type: string}", "{type: [string, 'null']}", "compatible", "breaking")]
    [InlineData("{type: [string, 'null']}", "{type: string}", "breaking", "compatible")]
    [InlineData("{type: string}", "{anyOf: [{type: string}, {type: 'null'}]}", "compatible", "breaking")]
    [InlineData("{type: string}", "{oneOf: [{type: string}, {type: integer}]}", "compatible", "breaking")]
    [InlineData("{type: 'null'}", "{type: string}", "breaking", "breaking")]
    [InlineData("{type: string, enum: [a, null]}", "{type: string, enum: [a]}", "none", "none")]
    [InlineData("{type: [string, 'null'], enum: [a, null]}", "{type: [string, 'null'], enum: [a]}", "breaking", "compatible")]

    // Values.
    [InlineData("{enum: [a]}", "{enum: [a, b]}", "compatible", "possibly")]
    [InlineData("{enum: [a, b]}", "{enum: [b]}", "breaking", "compatible")]
    [InlineData("{enum: [a, b]}", "{enum: [b, c]}", "breaking", "possibly")]
    [InlineData("{type: string}", "{type: string, enum: [a]}", "breaking", "compatible")]
    [InlineData("{type: string, enum: [a]}", "{type: string}", "compatible", "breaking")]
    [InlineData("{const: a}", "{const: b}", "breaking", "breaking")]
    [InlineData("{type: integer, minimum: 1, maximum: 3}", "{type: integer, enum: [1, 2, 3]}", "breaking", "compatible")]
    [InlineData("{type: integer, minimum: 1, maximum: 3}", "{type: integer, enum: [1, 2, 4]}", "breaking", "breaking")]
    [InlineData("{type: integer, enum: [0, 1]}", "{type: integer, exclusiveMinimum: 0}", "breaking", "breaking")]
    [InlineData("{type: array, contains: {const: a}}", "{type: array, contains: {const: a}, minContains: 0}", "compatible", "breaking")]
    [InlineData("{type: string}", "{type: string, const: b}", "breaking", "compatible")]
    [InlineData("{const: a}", "{enum: [a, b]}", "compatible", "breaking")]
    [InlineData("{type: integer, enum: [1, 2]}", "{type: integer, enum: [1.0, 2]}", "none", "none")]
    [InlineData("{type: string, enum: ['1']}", "{type: string, enum: [1]}", "breaking", "breaking")]
    [InlineData("{type: string, default: a}", "{type: string, default: b}", "compatible", "compatible")]
    [InlineData("{anyOf: [{type: string}, {enum: [a]}]}", "{anyOf: [{type: string}, {enum: [a, b]}]}", "none", "none")]

    // Limits.
    [InlineData("{type: number}", "{type: number, minimum: 1}", "breaking", "compatible")]
    [InlineData("{type: number, minimum: 1}", "{type: number, exclusiveMinimum: 1}", "breaking", "compatible")]
    [InlineData("{type: number, exclusiveMaximum: 5}", "{type: number, exclusiveMaximum: 4}", "breaking", "compatible")]
    [InlineData("{type: integer, exclusiveMaximum: 5}", "{type: integer, maximum: 4}", "none", "none")]
    [InlineData("{type: number, maximum: 1e2}", "{type: number, maximum: 100}", "none", "none")]
    [InlineData("{type: string, maxLength: 5}", "{type: string}", "compatible", "breaking")]
    [InlineData("{type: string}", "{type: string, minLength: 1}", "breaking", "compatible")]
    [InlineData("{type: array, items: {type: string}}", "{type: array, items: {type: string}, maxItems: 5}", "breaking", "compatible")]
    [InlineData("{type: array, items: {type: string}, minItems: 1}", "{type: array, items: {type: string}}", "compatible", "breaking")]
    [InlineData("{type: object, maxProperties: 5}", "{type: object, maxProperties: 6}", "compatible", "breaking")]
    [InlineData("{type: object}", "{type: object, minProperties: 1}", "breaking", "compatible")]
    [InlineData("{type: number, multipleOf: 0.01}", "{type: number, multipleOf: 0.1}", "breaking", "compatible")]
    [InlineData("{type: number, multipleOf: 2}", "{type: number, multipleOf: 3}", "breaking", "breaking")]
    [InlineData("{type: array, uniqueItems: true}", "{type: array}", "compatible", "breaking")]
    [InlineData("{type: string, pattern: ^a$}", "{type: string, pattern: ^b$}", "possibly", "possibly")]
    [InlineData("{type: string, pattern: ^a$}", "{type: string, pattern: '.*'}", "compatible", "breaking")]
    [InlineData("{type: string}", "{type: string, pattern: ^b$}", "breaking", "compatible")]
    [InlineData("{type: string, format: date}", "{type: string, format: date-time}", "breaking", "breaking")]
    [InlineData("{type: integer, format: int64}", "{type: integer, format: int32}", "breaking", "compatible")]
    [InlineData("{type: string, format: uuid}", "{type: string}", "compatible", "breaking")]

    // Members.
    [InlineData(A, "{type: object, required: [a], properties: {a: {type: string}, b: {type: string}}}", "compatible", "compatible")]
    [InlineData(A, "{type: object, required: [a, b], properties: {a: {type: string}, b: {type: string}}}", "breaking", "compatible")]
    [InlineData(A, "{type: object, required: [a, b], properties: {a: {type: string}, b: {type: string, default: x}}}", "breaking", "compatible")]
    [InlineData(A, "{type: object, properties: {a: {type: string}}}", "compatible", "breaking")]
    [InlineData(A, "{type: object, required: [a], properties: {a: {type: integer}}}", "breaking", "breaking")]
    [InlineData(A, "{type: object}", "possibly", "breaking")]
    [InlineData("{type: object, properties: {a: {type: string}}}", "{type: object}", "possibly", "possibly")]
    [InlineData("{type: object, properties: {a: {type: string}}}", A, "breaking", "compatible")]
    [InlineData("{type: object, properties: {a: {type: string, readOnly: true}}}", "{type: object, properties: {a: {type: integer, readOnly: true}}}", "compatible", "breaking")]
    [InlineData("{type: object, properties: {a: {type: string, writeOnly: true}}}", "{type: object, properties: {a: {type: integer, writeOnly: true}}}", "breaking", "compatible")]
    [InlineData("{type: object}", "{type: object, required: [a], properties: {a: {type: string, readOnly: true}}}", "compatible", "compatible")]
    [InlineData("{type: object, required: [a], properties: {a: {type: string, writeOnly: true}}}", "{type: object}", "possibly", "compatible")]
    [InlineData("{type: object}", "{type: object, additionalProperties: false}", "breaking", "compatible")]
    [InlineData("{type: object, additionalProperties: false}", "{type: object}", "compatible", "breaking")]
    [InlineData("{type: object, additionalProperties: {type: string}}", "{type: object, additionalProperties: {type: integer}}", "breaking", "breaking")]
    [InlineData("{type: object, additionalProperties: {type: string}}", "{type: object, additionalProperties: false}", "breaking", "compatible")]
    [InlineData("{type: object}", "{type: object, unevaluatedProperties: false}", "breaking", "compatible")]
    [InlineData("{type: object, propertyNames: {maxLength: 5}}", "{type: object, propertyNames: {maxLength: 4}}", "breaking", "compatible")]
    [InlineData("{type: object, patternProperties: {^a: {type: string}}}", "{type: object, patternProperties: {^a: {type: integer}}}", "breaking", "breaking")]
    [InlineData("{type: object, dependentRequired: {a: [b]}}", "{type: object, dependentRequired: {a: [b, c]}}", "breaking", "breaking")]
    [InlineData("{type: object, dependentSchemas: {a: {required: [b]}}}", "{type: object, dependentSchemas: {a: {required: [b, c]}}}", "breaking", "compatible")]

    // Items.
    [InlineData("{type: array, items: {type: string}}", "{type: array, items: {type: integer}}", "breaking", "breaking")]
    [InlineData("{type: array}", "{type: array, items: {type: string}}", "breaking", "compatible")]
    [InlineData("{type: array, prefixItems: [{type: string}]}", "{type: array, prefixItems: [{type: string}], items: false}", "breaking", "compatible")]
    [InlineData("{type: array, prefixItems: [{type: string}, {type: integer}]}", "{type: array, prefixItems: [{type: integer}, {type: string}]}", "breaking", "breaking")]
    [InlineData("{type: array, contains: {type: string}}", "{type: array, contains: {type: string}, minContains: 2}", "breaking", "compatible")]

    // Combinations.
    [InlineData("{oneOf: [" + A + "]}", "{oneOf: [" + A + ", " + B + "]}", "breaking", "breaking")]
    [InlineData("{anyOf: [" + A + ", " + B + "]}", "{anyOf: [" + B + "]}", "breaking", "compatible")]
    [InlineData("{oneOf: [" + A + ", " + B + "]}", "{oneOf: [" + A + ", " + B + ", {type: string}]}", "compatible", "breaking")]
    [InlineData("{oneOf: [" + A + ", " + B + "]}", "{oneOf: [" + B + ", {type: object, properties: {a: {type: string}}}]}", "compatible", "breaking")]
    [InlineData(A, "{allOf: [" + A + ", " + B + "]}", "breaking", "compatible")]
    [InlineData("{allOf: [" + A + ", " + B + "]}", A, "possibly", "breaking")]
    [InlineData("{type: string}", "{type: string, not: {maxLength: 2}}", "breaking", "compatible")]
    [InlineData("{type: string, not: {maxLength: 2}}", "{type: string, not: {maxLength: 1}}", "compatible", "breaking")]
    [InlineData("{type: string, not: {maxLength: 1}}", "{type: string, not: {maxLength: 2}}", "breaking", "compatible")]
    [InlineData("{not: {not: {type: string, maxLength: 2}}}", "{not: {not: {type: string, maxLength: 1}}}", "breaking", "compatible")]
    [InlineData("{if: {required: [a]}, then: {required: [b]}}", "{if: {required: [a]}, then: {required: [b, c]}}", "breaking", "compatible")]
    [InlineData("{if: {required: [a]}, then: {required: [b]}}", "{if: {required: [c]}, then: {required: [b]}}", "possibly", "possibly")]
    [InlineData("{if: {required: [a]}, then: {required: [b]}}", "{if: {required: [a]}, then: {required: [b]}, else: {required: [c]}}", "breaking", "compatible")]

    // What means the same.
    [InlineData("{type: string}", "{allOf: [{type: string}], description: A name.}", "none", "none")]
    [InlineData("{type: [string]}", "{type: string, title: Name, example: a, examples: [b]}", "none", "none")]
    [InlineData("{type: [integer, number]}", "{type: number}", "none", "none")]
    [InlineData("{enum: [a, b], type: string}", "{oneOf: [{const: b, title: B}, {const: a, title: A}]}", "none", "none")]
    [InlineData("{type: object, additionalProperties: true}", "{type: object, additionalProperties: {}}", "none", "none")]
    [InlineData("{type: object, unevaluatedProperties: true}", "{type: object}", "none", "none")]
    [InlineData("{type: array, items: {}}", "{type: array, items: true, minItems: 0}", "none", "none")]
    [InlineData("{type: string, x-note: a}", "{type: string, x-note: b}", "none", "none")]
    public void The_verdict_follows_the_direction(string before, string after, string request, string response)
    {
        Assert.Equal(request, Worst($"requestBody: {{content: {{application/json: {{schema: {before}}}}}}}", $"requestBody: {{content: {{application/json: {{schema: {after}}}}}}}"));
        Assert.Equal(response, Worst($"responses: {{'200': {{description: Fine., content: {{application/json: {{schema: {before}}}}}}}}}", $"responses: {{'200': {{description: Fine., content: {{application/json: {{schema: {after}}}}}}}}}"));
        Assert.Equal(response, Worst(Callback(before), Callback(after)));
    }

    [Theory]
    [InlineData("{type: integer}", "{type: string}", "compatible")]
    [InlineData("{type: string}", "{type: integer}", "breaking")]
    [InlineData("{type: string}", "{type: string, enum: [a]}", "breaking")]
    [InlineData("{type: string, default: a}", "{type: string, default: b}", "breaking")]
    [InlineData("{type: string}", "{type: string, default: b}", "breaking")]
    [InlineData("{type: array, items: {type: string}}", "{type: array, items: {type: string}, maxItems: 3}", "breaking")]
    [InlineData("{type: object, properties: {a: {type: number}}}", "{type: object, properties: {a: {type: string}}}", "possibly")]
    [InlineData("{type: object, properties: {a: {type: string}}}", "{type: object, properties: {a: {type: number}}}", "breaking")]
    [InlineData("{type: string, x-extensible-enum: [a, b]}", "{type: string, x-extensible-enum: [a]}", "breaking")]
    public void A_parameter_is_text_without_types(string before, string after, string verdict) =>
        Assert.Equal(verdict, Worst($"parameters: [{{name: q, in: query, schema: {before}}}]", $"parameters: [{{name: q, in: query, schema: {after}}}]"));

    [Theory]
    [InlineData("3.0.3", "{type: string, nullable: true}", "3.1.0", "{type: [string, 'null']}")]
    [InlineData("3.0.3", "{type: string, nullable: true}", "3.1.0", "{anyOf: [{type: 'null'}, {type: string}]}")]
    [InlineData("3.0.3", "{type: integer, minimum: 1, exclusiveMinimum: true}", "3.1.0", "{type: integer, exclusiveMinimum: 1}")]
    [InlineData("3.0.3", "{type: number, maximum: 1, exclusiveMaximum: true}", "3.1.0", "{type: number, exclusiveMaximum: 1}")]
    [InlineData("3.0.3", "{type: string, enum: [a]}", "3.1.0", "{const: a}")]
    [InlineData("3.0.3", "{type: string, example: a}", "3.1.0", "{type: string, examples: [a]}")]
    [InlineData("3.0.3", "{allOf: [{type: object}], nullable: true}", "3.1.0", "{oneOf: [{type: object}, {type: 'null'}]}")]
    [InlineData("3.0.3", "{type: object, additionalProperties: false}", "3.1.0", "{type: object, additionalProperties: false}")]
    public void A_document_may_move_to_another_version(string oldVersion, string before, string newVersion, string after)
    {
        var old = Document($"requestBody: {{content: {{application/json: {{schema: {before}}}}}}}").Replace("3.1.0", oldVersion, StringComparison.Ordinal);
        var now = Document($"requestBody: {{content: {{application/json: {{schema: {after}}}}}}}").Replace("3.1.0", newVersion, StringComparison.Ordinal);
        Assert.Equal("none", WorstOf(old, now));
    }

    private static string Callback(string schema) =>
        $"callbacks: {{done: {{'{{$request.query.url}}': {{post: {{requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}, responses: {{'200': {{description: Fine.}}}}}}}}}}}}";

    private static string Document(string operation)
    {
        var responses = operation.StartsWith("responses", StringComparison.Ordinal) ? "" : "\n      responses: {'200': {description: Fine.}}";
        return $"openapi: 3.1.0\ninfo: {{title: Images, version: '1'}}\npaths:\n  /images:\n    post:\n      {operation}{responses}\n";
    }

    private string Worst(string before, string after) => WorstOf(Document(before), Document(after));

    private string WorstOf(string before, string after)
    {
        folder.Write("base.yaml", before);
        folder.Write("head.yaml", after);
        var result = SpecDiff.Run(new DiffOptions { WorkingDirectory = folder.FullPath, Base = "base.yaml", Head = "head.yaml", Today = new DateOnly(2026, 12, 1) });
        Assert.Empty(result.Diagnostics);
        return result.Changes.Select(c => c.Wire).DefaultIfEmpty(Verdict.None).Max() switch
        {
            Verdict.Breaking => "breaking",
            Verdict.PossiblyBreaking => "possibly",
            Verdict.Compatible => "compatible",
            _ => "none",
        };
    }
}
