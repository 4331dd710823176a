namespace ImageCodegen.Tests.Review.Parity;

/// <summary>
/// Every keyword at every place where a schema may stand: tightened it breaks requests, loosened it breaks responses. What
/// oasdiff has rules for is here in full, a row for each of its families, and what it has none for beside it.
/// </summary>
public sealed class KeywordParityTests
{
    private const string Number = "type: number";
    private const string Text = "type: string";
    private const string List = "type: array, items: {type: string}";
    private const string Map = "type: object";

    /// <summary>Looser, tighter, the rule that sees the way there, and the one that sees the way back.</summary>
    public static TheoryData<string, string, string, string> Limits => new()
    {
        { Number, Number + ", minimum: 1", "minimum-tightened", "minimum-loosened" },
        { Number + ", minimum: 1", Number + ", minimum: 2", "minimum-tightened", "minimum-loosened" },
        { Number, Number + ", exclusiveMinimum: 1", "minimum-tightened", "minimum-loosened" },
        { Number + ", exclusiveMinimum: 1", Number + ", exclusiveMinimum: 2", "minimum-tightened", "minimum-loosened" },
        { Number, Number + ", maximum: 9", "maximum-tightened", "maximum-loosened" },
        { Number + ", maximum: 9", Number + ", maximum: 8", "maximum-tightened", "maximum-loosened" },
        { Number, Number + ", exclusiveMaximum: 9", "maximum-tightened", "maximum-loosened" },
        { Number + ", exclusiveMaximum: 9", Number + ", exclusiveMaximum: 8", "maximum-tightened", "maximum-loosened" },
        { Number, Number + ", multipleOf: 2", "multiple-of-tightened", "multiple-of-loosened" },
        { Number + ", multipleOf: 2", Number + ", multipleOf: 6", "multiple-of-tightened", "multiple-of-loosened" },
        { Text, Text + ", maxLength: 9", "max-length-tightened", "max-length-loosened" },
        { Text + ", maxLength: 9", Text + ", maxLength: 8", "max-length-tightened", "max-length-loosened" },
        { Text, Text + ", minLength: 1", "min-length-tightened", "min-length-loosened" },
        { Text + ", minLength: 1", Text + ", minLength: 2", "min-length-tightened", "min-length-loosened" },
        { List, List + ", maxItems: 9", "max-items-tightened", "max-items-loosened" },
        { List + ", maxItems: 9", List + ", maxItems: 8", "max-items-tightened", "max-items-loosened" },
        { List, List + ", minItems: 1", "min-items-tightened", "min-items-loosened" },
        { List + ", minItems: 1", List + ", minItems: 2", "min-items-tightened", "min-items-loosened" },
        { List, List + ", uniqueItems: true", "unique-items-added", "unique-items-removed" },
        { List + ", contains: {const: a}", List + ", contains: {const: a}, minContains: 2", "min-contains-tightened", "min-contains-loosened" },
        { List + ", contains: {const: a}", List + ", contains: {const: a}, maxContains: 3", "max-contains-tightened", "max-contains-loosened" },
        { List + ", contains: {const: a}, maxContains: 4", List + ", contains: {const: a}, maxContains: 3", "max-contains-tightened", "max-contains-loosened" },
        { Map, Map + ", maxProperties: 9", "max-properties-tightened", "max-properties-loosened" },
        { Map + ", maxProperties: 9", Map + ", maxProperties: 8", "max-properties-tightened", "max-properties-loosened" },
        { Map, Map + ", minProperties: 1", "min-properties-tightened", "min-properties-loosened" },
        { Map + ", minProperties: 1", Map + ", minProperties: 2", "min-properties-tightened", "min-properties-loosened" },
    };

    /// <summary>The same for keywords that hold something else than a limit.</summary>
    public static TheoryData<string, string, string, string> Others => new()
    {
        { Text, Text + ", enum: [a, b]", "enum-added", "enum-removed" },
        { Text, Text + ", const: a", "enum-added", "enum-removed" },
        { Text + ", enum: [a, b]", Text + ", const: a", "enum-value-removed", "const-widened" },
        { Text, Text + ", pattern: ^a", "pattern-added", "pattern-removed" },
        { Text + ", pattern: '.*'", Text + ", pattern: ^a", "pattern-added", "pattern-removed" },
        { Text, Text + ", format: uuid", "format-added", "format-removed" },
        { "type: integer, format: int64", "type: integer, format: int32", "format-specialized", "format-generalized" },
        { "type: number, format: double", "type: number, format: float", "format-specialized", "format-generalized" },
        { "type: [string, 'null']", Text, "became-not-nullable", "became-nullable" },
        { "oneOf: [{type: string}, {type: 'null'}]", Text, "became-not-nullable", "became-nullable" },
        { "type: [string, boolean]", "type: boolean", "type-specialized", "type-generalized" },
        { Number, "type: integer", "type-specialized", "type-generalized" },
        { Map, Map + ", required: [a]", "property-became-required", "property-became-optional" },
        { Map + ", properties: {a: {type: string}}", Map + ", properties: {a: {type: string}}, required: [a]", "property-became-required", "property-became-optional" },
        { Map, Map + ", additionalProperties: false", "additional-properties-closed", "additional-properties-opened" },
        { Map + ", additionalProperties: {type: string}", Map + ", additionalProperties: false", "additional-properties-closed", "additional-properties-opened" },
        { Map, Map + ", additionalProperties: {type: string}", "additional-properties-constrained", "additional-properties-freed" },
        { Map, Map + ", propertyNames: {pattern: ^a}", "property-names-added", "property-names-removed" },
        { Map, Map + ", patternProperties: {^a: {type: string}}", "pattern-property-added", "pattern-property-removed" },
        { Map, Map + ", unevaluatedProperties: false", "unevaluated-properties-added", "unevaluated-properties-removed" },
        { Map, Map + ", dependentRequired: {a: [b]}", "dependent-required-added", "dependent-required-removed" },
        { Map, Map + ", dependentSchemas: {a: {required: [b]}}", "dependent-schema-added", "dependent-schema-removed" },
        { Map, Map + ", if: {required: [a]}, then: {required: [b]}", "condition-added", "condition-removed" },
        { Map + ", if: {required: [a]}, then: {required: [b]}", Map + ", if: {required: [a]}, then: {required: [b]}, else: {required: [c]}", "condition-added", "condition-removed" },
        { Map, Map + ", not: {required: [a]}", "not-added", "not-removed" },
        { List, List + ", contains: {const: a}", "contains-added", "contains-removed" },
        { "type: array, prefixItems: [{type: string}]", "type: array, prefixItems: [{type: string}], unevaluatedItems: false", "unevaluated-items-added", "unevaluated-items-removed" },
        { "type: array", List, "schema-added", "schema-removed" },
        { "type: array, prefixItems: [{type: string}]", "type: array, prefixItems: [{type: string}], items: false", "value-forbidden", "value-allowed" },
        { "type: string, contentMediaType: application/json", "type: string, contentMediaType: application/json, contentSchema: {type: object}", "schema-added", "schema-removed" },
        { "anyOf: [{type: object, title: A, required: [a]}, {type: object, title: B, required: [b]}]", "anyOf: [{type: object, title: A, required: [a]}]", "alternatives-narrowed", "alternatives-opened" },
        {
            "oneOf: [{type: object, title: A, required: [a]}, {type: object, title: B, required: [b]}, {type: object, title: C, required: [c]}]",
            "oneOf: [{type: object, title: A, required: [a]}, {type: object, title: B, required: [b]}]", "alternative-removed", "alternative-added"
        },
    };

    /// <summary>Changes that no direction tolerates, with the rule.</summary>
    public static TheoryData<string, string, string> Incomparable => new()
    {
        { "type: boolean", "type: object", "type-changed" },
        { "type: object", "type: array", "type-changed" },
        { Text + ", const: a", Text + ", const: b", "const-changed" },
        { Number + ", multipleOf: 2", Number + ", multipleOf: 3", "multiple-of-changed" },
        { Text + ", format: date", Text + ", format: uuid", "format-changed" },
        { Text, Text + ", contentEncoding: base64", "content-encoding-changed" },
        { Text + ", contentEncoding: base64", Text + ", contentEncoding: base32", "content-encoding-changed" },
        { Text + ", contentMediaType: image/png", Text + ", contentMediaType: image/gif", "content-media-type-changed" },
        { Map + ", dependentRequired: {a: [b]}", Map + ", dependentRequired: {a: [c]}", "dependent-required-changed" },
        { "type: array", "type: array, prefixItems: [{type: string}]", "prefix-items-added" },
        { "type: array, prefixItems: [{type: string}]", "type: array", "prefix-items-removed" },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    [MemberData(nameof(Others))]
    public void Tightening_breaks_requests_and_loosening_breaks_responses(string loose, string tight, string tightens, string loosens)
    {
        foreach (var place in SchemaPlaces.Requests.Values)
        {
            WirePair.AssertFinds(tightens, "breaking", place($"{{{loose}}}"), place($"{{{tight}}}"));
            WirePair.AssertFinds(loosens, "compatible", place($"{{{tight}}}"), place($"{{{loose}}}"));
        }

        foreach (var place in SchemaPlaces.Responses.Values)
        {
            WirePair.AssertFinds(tightens, "compatible", place($"{{{loose}}}"), place($"{{{tight}}}"));
            WirePair.AssertFinds(loosens, "breaking", place($"{{{tight}}}"), place($"{{{loose}}}"));
        }
    }

    [Theory]
    [MemberData(nameof(Incomparable))]
    public void What_cannot_be_compared_breaks_both(string before, string after, string rule)
    {
        foreach (var place in SchemaPlaces.Requests.Values.Concat(SchemaPlaces.Responses.Values))
        {
            WirePair.AssertFinds(rule, "breaking", place($"{{{before}}}"), place($"{{{after}}}"));
        }
    }

    [Theory]
    [MemberData(nameof(Limits))]
    [MemberData(nameof(Others))]
    public void What_never_travels_that_way_does_no_harm(string loose, string tight, string tightens, string loosens)
    {
        string Member(string flag, string schema) => $"{{type: object, properties: {{a: {{{flag}: true, allOf: [{{{schema}}}]}}}}}}";
        var (request, response) = (SchemaPlaces.Requests["body"], SchemaPlaces.Responses["body"]);
        WirePair.AssertFinds(tightens, "compatible", request(Member("readOnly", loose)), request(Member("readOnly", tight)));
        WirePair.AssertFinds(loosens, "compatible", response(Member("writeOnly", tight)), response(Member("writeOnly", loose)));
    }
}
