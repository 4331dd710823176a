using ImageCodegen.Model;

namespace ImageCodegen.Tests.Binding;

public sealed class UnionTests
{
    private const string Animals =
        "\nCat: {type: object, required: [kind, claws], properties: {kind: {const: cat}, claws: {type: integer}}}"
        + "\nDog: {type: object, required: [kind], properties: {kind: {enum: [dog, hound]}, bark: {type: string}}}"
        + "\nE: {type: string, enum: [x, y]}";

    [Theory]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}", "Cat: Cat, Dog: Dog")]
    [InlineData("{anyOf: [{type: string}, {$ref: '#/components/schemas/Cat'}, {type: 'null'}]}", "Text: String, Cat: Cat")]
    [InlineData("{type: [string, integer, 'null']}", "Text: String, Integer: Int64")]
    [InlineData("{type: [boolean, array, object], items: {type: string}}", "Flag: Boolean, Texts: List(String), Map: Map(Any?)")]
    [InlineData("{oneOf: [{type: integer}, {type: array, items: {type: string}}, {type: array, items: {type: integer}}]}", "Integer: Int64, Texts: List(String), Integers: List(Int64)")]
    [InlineData("{oneOf: [{type: boolean}, {oneOf: [{type: string}, {type: integer}]}]}", "Flag: Boolean, Text: String, Integer: Int64")]
    [InlineData("{oneOf: [{properties: {b: {}}}, {type: string}]}", "Data: AMObject, Text: String")]
    [InlineData("{oneOf: [{properties: {b: {}}}, {properties: {c: {}}}]}", "WithB: AMWithB, WithC: AMWithC")]
    [InlineData("{oneOf: [{properties: {k: {const: x}}}, {properties: {k: {const: y}}}]}", "X: AMX, Y: AMY")]
    [InlineData("{oneOf: [{title: Red, properties: {b: {}}}, {title: Blue, properties: {b: {}}}]}", "Red: AMRed, Blue: AMBlue")]
    [InlineData("{oneOf: [{properties: {b: {}}}, {properties: {b: {}}}]}", "Case1: AMCase1, Case2: AMCase2")]
    [InlineData("{oneOf: [{properties: {k: {enum: [x, y]}}}, {properties: {k: {enum: [z, w]}}}]}", "XOrY: AMXOrY, ZOrW: AMZOrW")]
    [InlineData("{oneOf: [{properties: {k: {enum: [on-click, on-key]}}}, {properties: {k: {enum: [z, w]}}}]}", "OnClickOrKey: AMOnClickOrKey, ZOrW: AMZOrW")]
    [InlineData("{oneOf: [{properties: {a: {}, b: {}}}, {properties: {a: {}}}]}", "WithB: AMWithB, Basic: AMBasic")]
    [InlineData("{oneOf: [{properties: {a: {type: string}}}, {properties: {a: {type: array, items: {type: integer}}}}]}", "WithTextA: AMWithTextA, WithIntegerA: AMWithIntegerA")]
    [InlineData("{oneOf: [{type: array, items: {properties: {b: {}}}}, {type: string}]}", "List: List(AMItem), Text: String")]
    [InlineData("{oneOf: [{type: array, items: {type: string}}, {type: array, items: {properties: {b: {}}}}]}", "Texts: List(String), List: List(AMItem)")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/E'}, {type: integer}]}", "E: E, Integer: Int64")]
    [InlineData("{oneOf: [{type: string, format: date-time}, {type: string, maxLength: 3}]}", "DateTime: DateTime, Text: String")]
    [InlineData("{enum: [a, 1, true]}", "Text: String, Integer: Int64, Flag: Boolean")]
    [InlineData("{anyOf: [{enum: ['']}, {type: object, additionalProperties: {type: string}}]}", "Text: String, TextMap: Map(String)")]
    public void Alternatives_become_cases(string schema, string expected) => Assert.Equal(expected, With(schema).Cases("AM"));

    [Theory]
    [InlineData("{anyOf: [{type: string}, {type: string}]}", "String")]
    [InlineData("{oneOf: [{type: integer}, {type: number}, {type: 'null'}]}", "Double?")]
    [InlineData("{oneOf: [{type: integer, format: int32}, {type: integer}]}", "Int64")]
    [InlineData("{anyOf: [{type: string}, {$ref: '#/components/schemas/E'}]}", "E+")]
    [InlineData("{anyOf: [{type: string}, {enum: [a]}]}", "AM+")]
    [InlineData("{anyOf: [{enum: [a]}, {enum: [b]}]}", "AM")]
    [InlineData("{anyOf: [{type: string}, {type: string, format: uuid}]}", "String")]
    [InlineData("{anyOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Cat'}]}", "Cat")]
    [InlineData("{type: string, anyOf: [{pattern: a}, {maxLength: 1}]}", "String")]
    [InlineData("{type: object, oneOf: [{required: [a]}, {required: [b]}]}", "Map(Any?)")]
    [InlineData("{oneOf: [{type: string}, {}]}", "Any?")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/Cat'}, {type: 'null'}]}", "Cat?")]
    [InlineData("{type: [string, integer], enum: [a, b]}", "AM")]
    public void Alternatives_that_are_one_type_make_no_union(string schema, string expected)
    {
        var bound = With(schema);
        Assert.Equal(expected, bound.TypeOf("m"));
        Assert.Empty(bound.Contract.Types.OfType<UnionModel>());
        Assert.Empty(bound.Findings);
    }

    [Fact]
    public void Constants_that_differ_tell_the_cases_apart()
    {
        var union = With("{oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}").Union("AM");
        Assert.Equal("kind", union.DiscriminatorWireName);
        Assert.True(union.Exclusive);
        Assert.Equal(["cat"], union.Cases[0].Shape.DiscriminatorValues);
        Assert.Equal(["dog", "hound"], union.Cases[1].Shape.DiscriminatorValues);
        Assert.Equal(["kind", "claws"], union.Cases[0].Shape.Required);
        Assert.Equal(["kind", "bark"], union.Cases[1].Shape.Members);
        Assert.Equal([new ConstMember("kind", ["\"dog\"", "\"hound\""])], union.Cases[1].Shape.Constants);
    }

    [Theory]
    [InlineData("mapping: {c: Cat, d: '#/components/schemas/Dog'}", "c/cat, dog/hound/d")]
    [InlineData("mapping: {c: Cat}", "c/cat, dog/hound")]
    [InlineData("x-none: 1", "cat, dog/hound")]
    public void A_discriminator_says_which_values_mean_a_case(string mapping, string expected) => Assert.Equal(
        expected,
        Values(With($"{{oneOf: [{{$ref: '#/components/schemas/Cat'}}, {{$ref: '#/components/schemas/Dog'}}], discriminator: {{propertyName: kind, {mapping}}}}}")));

    [Fact]
    public void Without_constants_the_names_of_the_schemas_are_the_values() => Assert.Equal(
        "B, C",
        Values(Bound.Schemas("AM: {oneOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}], discriminator: {propertyName: t}}\nB: {properties: {t: {type: string}}}\nC: {properties: {t: {type: string}}}")));

    [Fact]
    public void A_nested_union_is_a_case_with_all_that_its_cases_share()
    {
        var bound = With("{oneOf: [{$ref: '#/components/schemas/Pet'}, {type: string}]}", "\nPet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}");
        Assert.Equal("Pet: Pet, Text: String", bound.Cases("AM"));
        Assert.Equal((JsonKinds.Object, "kind"), (bound.Union("AM").Cases[0].Shape.Kinds, bound.Union("AM").Cases[0].Shape.Required.Single()));
    }

    [Theory]
    [InlineData("A: {oneOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/A'}}]}", "Text: String, As: List(A)")]
    [InlineData("A: {oneOf: [{$ref: '#/components/schemas/A'}, {type: string}, {type: integer}]}", "Text: String, Integer: Int64")]
    [InlineData("A: {oneOf: [{$ref: '#/components/schemas/B'}, {type: string}]}\nB: {oneOf: [{$ref: '#/components/schemas/A'}, {type: integer}]}", "B: B, Text: String")]
    [InlineData("A: {anyOf: [{type: object, additionalProperties: {$ref: '#/components/schemas/A'}}, {type: array, items: {type: array, items: {$ref: '#/components/schemas/A'}}}]}", "AMap: Map(A), Lists: List(List(A))")]
    public void A_union_may_hold_itself(string schemas, string expected)
    {
        var bound = Bound.Schemas(schemas);
        Assert.Equal(expected, bound.Cases("A"));
        Assert.Empty(bound.Findings);
    }

    [Fact]
    public void Members_of_alternatives_beside_declared_ones_are_optional_and_asserted()
    {
        var bound = Bound.Schemas("A: {type: object, required: [k], properties: {k: {type: string}}, oneOf: [{required: [b, d], properties: {b: {type: string}, d: {}}}, {required: [c, d], properties: {c: {type: integer}, d: {}}}]}");
        Assert.Equal(["k!", "b", "d!", "c"], bound.Record("A").Members.Select(m => m.WireName + (m.Required ? "!" : "")));
        Assert.StartsWith("{\"oneOf\":[{\"required\":[\"b\",\"d\"]", bound.Record("A").Constraints.OfType<SchemaAssertion>().Single().JsonSchema, StringComparison.Ordinal);
    }

    private static string Values(Bound bound) => string.Join(", ", bound.Union("AM").Cases.Select(c => string.Join('/', c.Shape.DiscriminatorValues)));

    private static Bound With(string schema, string more = "") => Bound.Schemas($"A: {{properties: {{m: {schema}}}}}" + Animals + more);
}
