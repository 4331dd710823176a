using System.Globalization;

namespace ImageCodegen.Tests.Cases;

/// <summary>What OpenAPI 3.0 says otherwise than JSON Schema: <c>nullable</c>, and exclusive bounds that are flags.</summary>
public sealed class Dialect30Tests
{
    private static readonly (string Schema, string[] Valid, string[] Invalid)[] Cases =
    [
        ("{type: string, nullable: true}", ["null", "\"a\""], []),
        ("{type: string, nullable: false}", [], ["null"]),
        ("{type: string}", [], ["null"]),
        ("{type: string, nullable: true, enum: [a, b]}", ["null"], ["\"c\""]),
        ("{type: string, nullable: true, enum: [a, b, null]}", ["null"], []),
        ("{enum: [a, b, null]}", ["null"], []),
        ("{enum: [a, b]}", [], ["null"]),
        ("{type: integer, nullable: true, enum: [1, 2]}", ["null"], ["3"]),
        ("{type: integer, enum: [1, 2]}", [], ["null"]),
        ("{nullable: true, allOf: [{$ref: '#/components/schemas/Text'}]}", ["null", "\"abc\""], ["\"abcd\""]),
        ("{nullable: true, allOf: [{$ref: '#/components/schemas/Color'}]}", ["null"], ["\"blue\""]),
        ("{allOf: [{$ref: '#/components/schemas/Color'}]}", [], ["null"]),
        ("{allOf: [{$ref: '#/components/schemas/NullableColor'}]}", ["null"], []),
        ("{$ref: '#/components/schemas/NullableColor'}", ["null", "\"red\""], ["\"blue\""]),
        ("{$ref: '#/components/schemas/Color'}", [], ["null"]),
        ("{$ref: '#/components/schemas/NullableObj'}", ["null"], []),
        ("{$ref: '#/components/schemas/Obj'}", [], ["null"]),
        ("{nullable: true, allOf: [{$ref: '#/components/schemas/Obj'}]}", ["null", "{\"a\":1}"], ["{}"]),
        ("{nullable: true, oneOf: [{$ref: '#/components/schemas/Obj'}, {type: string}]}", ["null", "\"x\""], []),
        ("{nullable: true, oneOf: [{$ref: '#/components/schemas/Obj'}]}", ["null"], ["{}"]),
        ("{oneOf: [{type: string, nullable: true}, {type: integer}]}", ["null", "5"], ["{}"]),
        ("{oneOf: [{type: string}, {type: integer}]}", [], ["null"]),
        ("{anyOf: [{$ref: '#/components/schemas/NullableObj'}, {type: integer}]}", ["null"], []),
        ("{anyOf: [{$ref: '#/components/schemas/Obj'}, {type: string, enum: [''], nullable: true}]}", ["null"], []),
        ("{type: array, nullable: true, items: {type: string}}", ["null"], []),
        ("{type: array, items: {type: string, nullable: true}}", ["[null]"], []),
        ("{type: array, items: {type: string}}", [], ["[null]"]),
        ("{type: object, nullable: true, additionalProperties: {type: integer, nullable: true}}", ["{\"a\":null}", "null"], []),
        ("{type: object, additionalProperties: {type: integer}}", [], ["{\"a\":null}"]),
        ("{type: integer, minimum: 1, exclusiveMinimum: true}", ["2"], ["1"]),
        ("{type: integer, minimum: 1, exclusiveMinimum: false}", ["1"], []),
        ("{type: number, maximum: 1.5, exclusiveMaximum: true}", ["1.25"], ["1.5"]),
        ("{type: number, maximum: 1.5, exclusiveMaximum: false}", ["1.5"], []),
        ("{type: number, exclusiveMinimum: true}", ["-5"], []),
        ("{type: integer, nullable: true, minimum: 0, exclusiveMinimum: true}", ["null"], ["0"]),
        ("{not: {type: integer, minimum: 1, exclusiveMinimum: true}}", ["1"], ["2"]),
        ("{allOf: [{type: integer, minimum: 1}, {type: integer, maximum: 5, exclusiveMaximum: true}]}", [], ["5"]),
        ("{nullable: true, not: {type: string}}", ["null"], ["\"x\""]),
        ("{nullable: true, enum: [1, a]}", ["null"], ["2"]),
        ("{nullable: true}", ["null"], []),
        ("{}", ["null"], []),
        ("{type: string, nullable: true, format: date}", ["null", "\"2024-01-01\""], []),
        ("{type: string, nullable: true, minLength: 2}", [], ["\"a\""]),
        ("{type: boolean, nullable: true, enum: [true]}", ["null"], ["false"]),
        ("{anyOf: [{type: string, maxLength: 2}, {type: integer, minimum: 10}], nullable: true}", ["null"], ["5"]),
        ("{allOf: [{type: string, nullable: true}, {maxLength: 2}]}", ["null"], []),
    ];

    private static readonly Lazy<GeneratedSpec> Probe = new(static () => GeneratedSpec.OfVersion30(
    [
        "Text: {type: string, maxLength: 3}",
        "Color: {type: string, enum: [red, green]}",
        "NullableColor: {type: string, nullable: true, enum: [red, green]}",
        "Obj: {type: object, required: [a], properties: {a: {type: integer}}}",
        "NullableObj: {type: object, nullable: true, properties: {a: {type: integer}}}",
        .. Cases.SelectMany(static (one, at) => new[]
        {
            string.Create(CultureInfo.InvariantCulture, $"Optional{at}At: {{type: object, properties: {{m: {one.Schema}}}}}"),
            string.Create(CultureInfo.InvariantCulture, $"Required{at}At: {{type: object, required: [m], properties: {{m: {one.Schema}}}}}"),
            string.Create(CultureInfo.InvariantCulture, $"Item{at}At: {{type: object, properties: {{m: {{type: array, items: {one.Schema}}}}}}}"),
        }),
    ]));

    /// <summary>The schemas.</summary>
    public static TheoryData<string> Schemas => new(Cases.Select(static one => one.Schema));

    [Theory]
    [MemberData(nameof(Schemas))]
    public void A_value_is_judged_as_a_member_and_as_an_item(string schema)
    {
        var at = Array.FindIndex(Cases, one => one.Schema == schema);
        foreach (var position in new[] { "Optional", "Required", "Item" })
        {
            var type = Probe.Value.Type(string.Create(CultureInfo.InvariantCulture, $"{position}{at}At"));
            string? Problem(string value) => type.Problem(position == "Item" ? $$"""{"m":[{{value}}]}""" : $$"""{"m":{{value}}}""");
            Assert.All(Cases[at].Valid, value => Assert.Null(Problem(value)));
            Assert.All(Cases[at].Invalid, value => Assert.NotNull(Problem(value)));
        }
    }
}
