namespace ImageCodegen.Tests.Binding;

public sealed class TypeWordsTests
{
    [Theory]
    [InlineData("A: {properties: {size_box: {properties: {x: {}}}}}", "ASizeBox", "The `size_box` of A.")]
    [InlineData("A: {properties: {boxes: {type: array, items: {properties: {x: {}}}}}}", "ABox", "An item of the `boxes` of A.")]
    [InlineData("A: {properties: {boxes: {type: object, additionalProperties: {properties: {x: {}}}}}}", "ABox", "A value of the `boxes` of A.")]
    [InlineData("A: {properties: {box: {description: A box., properties: {x: {}}}}}", "ABox", "A box.")]
    [InlineData("A: {title: a, properties: {x: {}}}", "A", "An object with `x`.")]
    [InlineData("A: {enum: ['']}", "A", "Always blank text.")]
    [InlineData("A: {properties: {box: {oneOf: [{type: string, format: date-time}, {type: array}]}}}", "ABox", "The `box` of A: a date with its time or a list.")]
    [InlineData("Animal: {required: [k], discriminator: {propertyName: k}, properties: {k: {type: string}}}\nCat: {allOf: [{$ref: '#/components/schemas/Animal'}, {properties: {x: {}}}]}", "Cat", "An `Animal` with `x`.")]
    [InlineData("A: {properties: {x: {}}}", "A", "An object with `x`.")]
    [InlineData("A: {properties: {box: {oneOf: [{type: string}, {$ref: '#/components/schemas/B'}]}}}\nB: {properties: {x: {}}}", "ABox", "The `box` of A: text or B.")]
    [InlineData("A: {oneOf: [{type: integer}, {type: boolean}, {type: string, format: date}]}", "A", "An integer, a flag or a date.")]
    [InlineData("A: {oneOf: [{type: string}, {type: array, items: {type: integer}}]}", "A", "Text or a list.")]
    [InlineData("A: {properties: {box: {properties: {a: {}, b: {}, c: {}}}}}\nC: {properties: {box: {properties: {a: {}, b: {}, c: {}}}}}", "ABox", "The `box` of A and others.")]
    public void A_type_that_nothing_describes_is_described_by_its_place(string schemas, string type, string expected) =>
        Assert.Equal(expected, Bound.Schemas(schemas).Contract.Types.Single(t => t.Name.Name == type).Documentation.Summary);
}
