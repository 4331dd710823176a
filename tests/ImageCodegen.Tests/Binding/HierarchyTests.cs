using ImageCodegen.Model;

namespace ImageCodegen.Tests.Binding;

public sealed class HierarchyTests
{
    private const string Pet = "Pet: {type: object, required: [petType, name], discriminator: {propertyName: petType, mapping: {kitty: Cat}}, properties: {petType: {type: string}, name: {type: string}}}\n";
    private const string Cat = "Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, required: [claws], properties: {claws: {type: integer}}}]}\n";
    private const string Dog = "Dog: {allOf: [{$ref: '#/components/schemas/Pet'}]}\n";
    private const string Puppy = "Puppy: {allOf: [{$ref: '#/components/schemas/Dog'}], properties: {name: {maxLength: 3}, toy: {type: string}}}\n";

    [Fact]
    public void A_part_with_a_discriminator_is_a_base()
    {
        var bound = Bound.Schemas(Pet + Cat + Dog + Puppy);
        Assert.Equal("kitty Cat, Dog Dog, Puppy Puppy", Kinds(bound.Record("Pet")));
        Assert.Equal("Puppy Puppy", Kinds(bound.Record("Dog")));
        Assert.Equal(("Pet", "Dog"), (bound.Record("Cat").Base?.Name, bound.Record("Puppy").Base?.Name));
        Assert.Equal((new StringLiteral("Pet"), new StringLiteral("kitty")), (bound.Record("Pet").DiscriminatorValue, bound.Record("Cat").DiscriminatorValue));
        Assert.Equal(["petType", "name"], bound.Record("Puppy").InheritedMembers.Select(m => m.WireName));
        Assert.Equal(["toy"], bound.Record("Puppy").Members.Select(m => m.WireName));
        Assert.Equal([new SchemaAssertion("{\"properties\":{\"name\":{\"maxLength\":3},\"toy\":{\"type\":\"string\"}}}")], bound.Record("Puppy").Constraints);
        Assert.Empty(bound.Findings);
    }

    [Fact]
    public void A_base_may_list_what_derives_from_it()
    {
        var bound = Bound.Schemas(Pet.Replace("type: object,", "type: object, oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}],", StringComparison.Ordinal) + Cat + Dog);
        Assert.Equal("kitty Cat, Dog Dog", Kinds(bound.Record("Pet")));
        Assert.Empty(bound.Record("Pet").Constraints);
        Assert.Empty(bound.Findings);
    }

    [Fact]
    public void Azure_says_the_kind_in_an_extension() => Assert.Equal(
        "#Acme.Cat Cat",
        Kinds(Bound.Schemas(Pet.Replace("kitty: Cat", "", StringComparison.Ordinal) + "Cat: {x-ms-discriminator-value: '#Acme.Cat', allOf: [{$ref: '#/components/schemas/Pet'}]}").Record("Pet")));

    [Theory]
    [InlineData("{enum: [cat]}", "cat")]
    [InlineData("{const: feline}", "feline")]
    public void A_constant_is_the_kind(string member, string expected) => Assert.Equal(
        expected + " Cat",
        Kinds(Bound.Schemas(Pet.Replace("kitty: Cat", "", StringComparison.Ordinal) + $"Cat: {{allOf: [{{$ref: '#/components/schemas/Pet'}}, {{properties: {{petType: {member}}}}}]}}").Record("Pet")));

    [Theory]
    [InlineData("B: {properties: {t: {type: string}}, discriminator: {propertyName: t}}\nC: {properties: {m: {allOf: [{$ref: '#/components/schemas/B'}, {properties: {n: {}}}]}}}")]
    [InlineData("B: {properties: {t: {type: integer}}, discriminator: {propertyName: t}}\nC: {allOf: [{$ref: '#/components/schemas/B'}]}")]
    [InlineData("B: {properties: {t: {type: string}}}\nC: {allOf: [{$ref: '#/components/schemas/B'}, {properties: {n: {}}}]}")]
    public void Other_parts_are_flattened(string schemas) =>
        Assert.All(Bound.Schemas(schemas).Contract.Types.OfType<RecordModel>(), r => Assert.True(r is { Base: null, Polymorphism: null }));

    [Fact]
    public void Cases_of_a_union_are_told_by_their_kinds()
    {
        var union = Bound.Schemas(Pet + Cat + Dog + "AnyPet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}").Union("AnyPet");
        Assert.Equal(("petType", "kitty", "Dog"), (union.DiscriminatorWireName, union.Cases[0].Shape.DiscriminatorValues.Single(), union.Cases[1].Shape.DiscriminatorValues.Single()));
        Assert.Equal(["petType", "name", "claws"], union.Cases[0].Shape.Members);
    }

    private static string Kinds(RecordModel record) => string.Join(", ", record.Polymorphism!.Kinds.Select(k => $"{k.WireValue} {k.Type.Name}"));
}
