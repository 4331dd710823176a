using ImageCodegen.Model;

namespace ImageCodegen.Tests.Binding;

public sealed class SchemaTypeTests
{
    [Theory]
    [InlineData("{type: string}", "String")]
    [InlineData("{type: boolean}", "Boolean")]
    [InlineData("{type: integer}", "Int64")]
    [InlineData("{type: integer, format: int32}", "Int32")]
    [InlineData("{type: number}", "Double")]
    [InlineData("{type: number, format: float}", "Single")]
    [InlineData("{type: number, format: decimal}", "Decimal")]
    [InlineData("{type: [integer, number]}", "Double")]
    [InlineData("{type: string, format: date-time}", "DateTime")]
    [InlineData("{type: string, format: date}", "Date")]
    [InlineData("{type: string, format: time}", "Time")]
    [InlineData("{type: string, format: uuid}", "Guid")]
    [InlineData("{type: string, format: uri}", "Uri")]
    [InlineData("{type: string, format: uri-reference}", "Uri")]
    [InlineData("{type: string, format: byte}", "Bytes")]
    [InlineData("{type: string, contentEncoding: base64}", "Bytes")]
    [InlineData("{type: string, format: nonsense}", "String")]
    [InlineData("{type: string, format: decimal}", "DecimalText")]
    [InlineData("{type: string, format: int64}", "Int64Text")]
    [InlineData("{type: string, format: uint64}", "UInt64Text")]
    [InlineData("{type: string, format: int32}", "String")]
    [InlineData("{type: integer, format: uint64}", "UInt64")]
    [InlineData("{type: integer, format: uint32}", "Int64")]
    [InlineData("{type: integer, format: uint16}", "Int32")]
    [InlineData("{type: integer, format: int8}", "Int32")]
    [InlineData("{type: integer, format: nonsense}", "Int64")]
    [InlineData("{format: uint64}", "UInt64")]
    [InlineData("{type: integer, format: uint256}", "BigInteger")]
    [InlineData("{type: integer, minimum: 0, maximum: 18446744073709551615}", "UInt64")]
    [InlineData("{type: integer, exclusiveMinimum: 0, maximum: 18446744073709552000}", "UInt64")]
    [InlineData("{type: integer, maximum: 18446744073709551615}", "BigInteger")]
    [InlineData("{type: integer, minimum: -9223372036854776000, maximum: 9223372036854776000}", "Int64")]
    [InlineData("{type: integer, format: int64, maximum: 18446744073709551615}", "Int64")]
    [InlineData("{type: integer, minimum: 0, maximum: 115792089237316195423570985008687907853269984665640564039457584007913129639935}", "BigInteger")]
    [InlineData("{type: integer, maximum: 1.7976931348623157e+308}", "Int64")]
    [InlineData("{type: integer, enum: [0, 18446744073709551615]}", "UInt64")]
    [InlineData("{type: integer, const: -9999999999999999999}", "BigInteger")]
    [InlineData("{type: [integer, string], format: int32, pattern: '^-?(?:0|[1-9]\\d*)$'}", "Int32")]
    [InlineData("{type: ['null', number, string], pattern: '^-?(?:0|[1-9]\\d*)(?:\\.\\d+)?$'}", "Double?")]
    [InlineData("{type: [string, integer], format: int64}", "Int64")]
    [InlineData("{anyOf: [{type: number}, {type: string, pattern: '^(?!^[-+.]*$)[+-]?0*\\d*\\.?\\d*$'}]}", "Double")]
    [InlineData("{type: [integer, string]}", "AM")]
    [InlineData("{anyOf: [{type: integer}, {type: integer, enum: [1], x-enum-varnames: [One]}]}", "AM+")]
    [InlineData("{type: [integer, string], pattern: '^[a-z0-9]+$'}", "AM")]
    [InlineData("{type: [integer, string], pattern: '^\\d{4}-\\d{2}-\\d{2}$'}", "AM")]
    [InlineData("{type: [integer, string], pattern: '^\\d*$'}", "AM")]
    [InlineData("{format: date}", "Date")]
    [InlineData("{type: [string, 'null']}", "String?")]
    [InlineData("{type: string, nullable: true}", "String?")]
    [InlineData("{type: 'null'}", "Any?")]
    [InlineData("{}", "Any?")]
    [InlineData("true", "Any?")]
    [InlineData("{type: array, items: {type: string}}", "List(String)")]
    [InlineData("{items: {type: [integer, 'null']}}", "List(Int64?)")]
    [InlineData("{type: array}", "List(Any?)")]
    [InlineData("{type: object}", "Map(Any?)")]
    [InlineData("{type: object, additionalProperties: {type: string}}", "Map(String)")]
    [InlineData("{type: object, additionalProperties: true}", "Map(Any?)")]
    [InlineData("{type: object, properties: {b: {type: string}}}", "AM")]
    [InlineData("{type: object, additionalProperties: false}", "AM")]
    [InlineData("{type: string, enum: [x, y]}", "AM")]
    [InlineData("{enum: [x, null]}", "AM?")]
    [InlineData("{type: [string, 'null'], enum: [x, null]}", "AM?")]
    [InlineData("{$ref: '#/components/schemas/E'}", "E")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/E'}, {type: 'null'}]}", "E?")]
    [InlineData("{anyOf: [{$ref: '#/components/schemas/E'}]}", "E")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/E'}], nullable: true, description: d}", "E?")]
    [InlineData("{$ref: '#/components/schemas/Alias'}", "E")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/E'}, {$ref: '#/components/schemas/Null'}]}", "E?")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/Blank'}, {$ref: '#/components/schemas/E'}, {$ref: '#/components/schemas/Null'}]}", "E+?")]
    [InlineData("{$ref: '#/components/schemas/Many'}", "List(E)")]
    [InlineData("{const: x}", "String")]
    [InlineData("{type: array, items: {type: array, items: {properties: {b: {}}}}}", "List(List(AMItem))")]
    public void A_schema_becomes_a_type(string schema, string expected) =>
        Assert.Equal(expected, With(schema).TypeOf("m"));

    [Fact]
    public void In_3_0_what_stands_beside_a_reference_is_ignored()
    {
        var bound = Bound.Schemas("A: {properties: {m: {$ref: '#/components/schemas/E', nullable: true, description: own}}}\nE: {type: string, enum: [x], description: its}", "3.0.3");
        Assert.Equal("E", bound.TypeOf("m"));
        Assert.Equal("its", bound.Member("A", "m").Documentation.Summary);
    }

    [Fact]
    public void In_3_1_what_stands_beside_a_reference_counts()
    {
        var member = With("{$ref: '#/components/schemas/E', description: own, deprecated: true, default: y}").Member("A", "m");
        Assert.Equal(new Documentation { Summary = "own", Deprecated = true }, member.Documentation);
        Assert.Equal(new EnumLiteral(new TypeName("Ns", "E"), "y", "Y"), member.Default);
    }

    [Fact]
    public void Parts_are_flattened_in_order()
    {
        var bound = Bound.Schemas("A: {allOf: [{$ref: '#/components/schemas/B'}, {properties: {c: {type: string}}, required: [b]}], properties: {d: {}}}\nB: {properties: {b: {type: string, enum: [x]}}}");
        Assert.Equal(["b!", "c", "d"], bound.Record("A").Members.Select(m => m.WireName + (m.Required ? "!" : "")));
        Assert.Equal(["A", "B", "BB"], bound.TypeNames.Order(StringComparer.Ordinal));
        Assert.Empty(bound.Findings);
    }

    [Fact]
    public void A_member_that_two_parts_declare_must_meet_both()
    {
        var bound = Bound.Schemas("A: {allOf: [{properties: {m: {type: integer, minimum: 1}}}, {properties: {m: {maximum: 9}}}]}");
        Assert.Equal([new NumberRange("1", false, null, false), new NumberRange(null, false, "9", false)], bound.Member("A", "m").Value.Constraints);
    }

    [Fact]
    public void Recursive_types_end()
    {
        var bound = Bound.Schemas("A: {properties: {m: {$ref: '#/components/schemas/A'}, n: {type: array, items: {$ref: '#/components/schemas/A'}}}}");
        Assert.Equal(("A", "List(A)"), (bound.TypeOf("m"), bound.TypeOf("n")));
    }

    [Theory]
    [InlineData("{type: integer, minimum: 0, maximum: 100}", "NumberRange { Minimum = 0, MinimumExclusive = False, Maximum = 100, MaximumExclusive = False }")]
    [InlineData("{type: number, minimum: 1, exclusiveMinimum: true}", "NumberRange { Minimum = 1, MinimumExclusive = True, Maximum = , MaximumExclusive = False }")]
    [InlineData("{type: number, exclusiveMaximum: 1.5}", "NumberRange { Minimum = , MinimumExclusive = False, Maximum = 1.5, MaximumExclusive = True }")]
    [InlineData("{type: number, minimum: 2, exclusiveMinimum: 1}", "NumberRange { Minimum = 2, MinimumExclusive = False, Maximum = , MaximumExclusive = False }")]
    [InlineData("{type: integer, minimum: 0.5, maximum: 1e3}", "NumberRange { Minimum = 1, MinimumExclusive = False, Maximum = 1000, MaximumExclusive = False }")]
    [InlineData("{type: integer, format: int32, minimum: -1e99999, maximum: 99999999999}", null)]
    [InlineData("{type: number, maximum: 1e-2147483648}", null)]
    [InlineData("{type: number, multipleOf: 0.01}", "MultipleOf { Divisor = 0.01 }")]
    [InlineData("{type: string, minLength: 2, maxLength: 128}", "TextLength { Minimum = 2, Maximum = 128 }")]
    [InlineData("{type: string, minLength: 0}", null)]
    [InlineData("{type: string, pattern: '^a$'}", "TextPattern { Source = ^a$, DotNet = ^a\\z }")]
    [InlineData("{type: array, maxItems: 50}", "ItemCount { Minimum = , Maximum = 50 }")]
    [InlineData("{type: array, uniqueItems: true}", "UniqueItems { }")]
    [InlineData("{type: object, minProperties: 1}", "PropertyCount { Minimum = 1, Maximum =  }")]
    [InlineData("{const: x}", "ConstValue { Value = StringLiteral { Value = x } }")]
    public void Keywords_become_constraints(string schema, string? expected) =>
        Assert.Equal(expected, With(schema).Member("A", "m").Value.Constraints.SingleOrDefault()?.ToString());

    [Theory]
    [InlineData("{type: string, default: x}", "StringLiteral { Value = x }")]
    [InlineData("{type: integer, default: 1.0}", "NumberLiteral { Text = 1 }")]
    [InlineData("{type: number, default: 0.5}", "NumberLiteral { Text = 0.5 }")]
    [InlineData("{type: boolean, default: false}", "BooleanLiteral { Value = False }")]
    [InlineData("{type: string, default: null}", null)]
    [InlineData("{type: string, enum: [asc, desc], default: asc}", "EnumLiteral { Enum = TypeName { Namespace = Ns, Name = AM }, Wire = asc, CSharpName = Asc }")]
    public void A_default_is_a_constant_of_the_type(string schema, string? expected)
    {
        var bound = With(schema);
        Assert.Equal(expected, bound.Member("A", "m").Default?.ToString());
        Assert.Empty(bound.Findings);
    }

    [Fact]
    public void A_closed_object_reports_what_it_does_not_declare() =>
        Assert.Equal(AdditionalMembers.Reported, Bound.Schemas("A: {properties: {m: {}}, additionalProperties: false}").Record("A").Additional);

    private static Bound With(string schema) => Bound.Schemas(
        $"A: {{properties: {{m: {schema}}}}}\nE: {{type: string, enum: [x, y]}}\nAlias: {{$ref: '#/components/schemas/E'}}\nNull: {{enum: [null]}}\nBlank: {{enum: ['']}}\nMany: {{type: array, items: {{$ref: '#/components/schemas/E'}}}}");
}
