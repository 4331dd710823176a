using ImageCodegen.Model;

namespace ImageCodegen.Tests.Binding;

public sealed class AssertionTests
{
    [Theory]
    [InlineData("{type: string, not: {const: x}}", "{\"not\":{\"const\":\"x\"}}")]
    [InlineData("{type: array, contains: {type: string}, minContains: 2}", "{\"contains\":{\"type\":\"string\"},\"minContains\":2}")]
    [InlineData("{type: object, propertyNames: {pattern: '^a$'}}", "{\"propertyNames\":{\"pattern\":\"^a\\\\z\"}}")]
    [InlineData("{type: object, patternProperties: {'^x': {type: string}}}", "{\"patternProperties\":{\"^x\":{\"type\":\"string\"}}}")]
    [InlineData("{type: array, prefixItems: [{type: string}], items: false}", "{\"prefixItems\":[{\"type\":\"string\"}],\"items\":false}")]
    [InlineData("{type: string, format: uri, maxLength: 9}", "{\"maxLength\":9}")]
    [InlineData("{minLength: 1, type: [string, integer]}", null)]
    [InlineData("{minLength: 1}", "{\"minLength\":1}")]
    [InlineData("{if: {type: string}, then: {minLength: 1}, description: d}", "{\"if\":{\"type\":\"string\"},\"then\":{\"minLength\":1}}")]
    [InlineData("{type: object, dependentRequired: {a: [b]}}", "{\"dependentRequired\":{\"a\":[\"b\"]}}")]
    [InlineData("{type: object, dependencies: {a: [b], c: {required: [d]}}}", "{\"dependentRequired\":{\"a\":[\"b\"]},\"dependentSchemas\":{\"c\":{\"required\":[\"d\"]}}}")]
    [InlineData("{type: object, patternProperties: {'^a': {}}, unevaluatedProperties: {type: string}}", "{\"type\":\"object\",\"patternProperties\":{\"^a\":{}},\"unevaluatedProperties\":{\"type\":\"string\"}}")]
    [InlineData("{type: object, unevaluatedProperties: {type: string}}", null)]
    [InlineData("{properties: {a: {}}, unevaluatedProperties: false}", null)]
    [InlineData("{type: array, items: false}", "{\"items\":false}")]
    [InlineData("{type: array, allOf: [{prefixItems: [{type: string}]}], items: {minLength: 1}}", "{\"allOf\":[{\"prefixItems\":[{\"type\":\"string\"}]},{\"items\":{\"minLength\":1}}]}")]
    [InlineData("{anyOf: [{anyOf: [{type: 'null'}]}]}", "{\"type\":\"null\"}")]
    [InlineData("{enum: []}", "{\"enum\":[]}")]
    [InlineData("{oneOf: [{multipleOf: 5}], anyOf: [{multipleOf: 3}]}", "{\"allOf\":[{\"multipleOf\":5},{\"multipleOf\":3}]}")]
    [InlineData("{type: object, unevaluatedProperties: true}", null)]
    [InlineData("{type: object, oneOf: [{required: [a]}, {required: [b]}]}", "{\"oneOf\":[{\"required\":[\"a\"]},{\"required\":[\"b\"]}]}")]
    [InlineData("{type: string, oneOf: [{format: ipv4}, {format: ipv6}]}", "{\"anyOf\":[{},{}]}")]
    [InlineData("{type: object, not: {$ref: '#/components/schemas/A'}}", "{\"not\":{\"$ref\":\"#/$defs/0\"},\"$defs\":{\"0\":{\"properties\":{\"m\":{\"type\":\"object\",\"not\":{\"$ref\":\"#/$defs/0\"}}}}}}")]
    [InlineData("false", "{\"allOf\":[false]}")]
    [InlineData("{type: string, contentMediaType: application/json}", null)]
    public void Keywords_without_a_type_of_their_own_are_asserted(string schema, string? expected)
    {
        var bound = Bound.Schemas($"A: {{properties: {{m: {schema}}}}}");
        Assert.Equal(expected, bound.AssertionOf("m"));
        Assert.Empty(bound.Findings);
    }

    [Theory]
    [InlineData("{not: {type: string, nullable: true}}", "{\"not\":{\"type\":[\"string\",\"null\"]}}")]
    [InlineData("{not: {minimum: 1, exclusiveMinimum: true}}", "{\"not\":{\"exclusiveMinimum\":1}}")]
    [InlineData("{not: {nullable: true, allOf: [{maxLength: 1}]}}", "{\"not\":{\"anyOf\":[{\"type\":\"null\"},{\"allOf\":[{\"maxLength\":1}]}]}}")]
    [InlineData("{nullable: true, not: {type: string}}", "{\"allOf\":[{\"anyOf\":[{\"type\":\"null\"},{\"not\":{\"type\":\"string\"}}]}]}")]
    [InlineData("{not: {$ref: '#/components/schemas/B', type: string}}", "{\"not\":{\"$ref\":\"#/$defs/0\"},\"$defs\":{\"0\":{\"type\":\"integer\"}}}")]
    public void The_dialect_of_3_0_is_translated(string schema, string expected) =>
        Assert.Equal(expected, Bound.Schemas($"A: {{properties: {{m: {schema}}}}}\nB: {{type: integer}}", "3.0.3").AssertionOf("m"));

    [Theory]
    [InlineData("{type: integer, enum: [1, 2]}", "1 2")]
    [InlineData("{type: boolean, enum: [true, false]}", "true false")]
    [InlineData("{enum: [a, 1]}", "\"a\" 1")]
    [InlineData("{const: [1]}", "[1]")]
    [InlineData("{enum: [{a: 1}, null]}", "{\"a\":1} null")]
    public void Values_that_are_no_strings_are_compared_as_json(string schema, string expected)
    {
        var bound = Bound.Schemas($"A: {{properties: {{m: {schema}}}}}");
        var constraints = bound.Member("A", "m").Value.Constraints.Concat(bound.Contract.Types.OfType<UnionModel>().SelectMany(u => u.Constraints));
        Assert.Equal(expected, string.Join(' ', constraints.OfType<AllowedValues>().Single().JsonTexts));
    }

    [Theory]
    [InlineData("{properties: {a: {}}, additionalProperties: true, unevaluatedProperties: false}")]
    [InlineData("{properties: {a: {}}, allOf: [{unevaluatedProperties: true}], unevaluatedProperties: false}")]
    public void Members_that_another_keyword_evaluates_are_not_left_over(string schema)
    {
        var record = Bound.Schemas("A: " + schema).Record("A");
        Assert.Equal(AdditionalMembers.Kept, record.Additional);
        Assert.Single(record.Constraints.OfType<SchemaAssertion>());
    }

    [Fact]
    public void A_requirement_of_what_is_not_declared_is_asserted() => Assert.Equal(
        [new SchemaAssertion("{\"required\":[\"b\"]}")],
        Bound.Schemas("A: {required: [b], properties: {c: {}}}").Record("A").Constraints);

    [Fact]
    public void A_reference_does_not_repeat_what_its_record_checks()
    {
        var bound = Bound.Schemas("A: {properties: {m: {$ref: '#/components/schemas/B'}, n: {$ref: '#/components/schemas/B', maxProperties: 2}}}\nB: {minProperties: 1, properties: {c: {}}}");
        Assert.Empty(bound.Member("A", "m").Value.Constraints);
        Assert.Equal([new PropertyCount(null, 2)], bound.Member("A", "n").Value.Constraints);
    }

    [Fact]
    public void What_is_too_large_is_reported_and_not_checked() => Assert.Equal(
        ["IMG0228 6,23"],
        Bound.Schemas($"A: {{type: object, not: {{required: [{string.Join(", ", Enumerable.Range(0, 9000).Select(i => "member" + i))}]}}}}").Findings);

    [Fact]
    public void Members_beside_declared_ones_have_a_type() =>
        Assert.Equal("Int64", Bound.Show(Bound.Schemas("A: {properties: {m: {}}, additionalProperties: {type: integer}}").Record("A").AdditionalValue!));

    [Theory]
    [InlineData("{prefixItems: [{type: string}, {type: integer}], items: false}", "List(AM)")]
    [InlineData("{prefixItems: [{type: string}, {type: string}], items: false}", "List(String)")]
    [InlineData("{prefixItems: [{type: string}]}", "List(Any?)")]
    [InlineData("{$ref: '#here'}", "String")]
    [InlineData("{$dynamicRef: '#there'}", "Int64")]
    [InlineData("{$ref: 'https://example.org/b'}", "String")]
    [InlineData("{$ref: 'https://example.org/b#/$defs/c'}", "Boolean")]
    public void Tuples_anchors_and_ids_are_followed(string schema, string expected)
    {
        var bound = Bound.Schemas($"A: {{properties: {{m: {schema}}}}}\nB: {{$id: 'https://example.org/b', $anchor: here, type: string, $defs: {{c: {{type: boolean}}}}}}\nC: {{$dynamicAnchor: there, type: integer}}");
        Assert.Equal(expected, bound.TypeOf("m"));
        Assert.Empty(bound.Findings);
    }
}
