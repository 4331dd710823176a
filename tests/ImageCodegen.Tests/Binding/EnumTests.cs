using ImageCodegen.Model;

namespace ImageCodegen.Tests.Binding;

public sealed class EnumTests
{
    [Theory]
    [InlineData("{type: integer, enum: [1, 2], x-enum-varnames: [Low, High]}", "1 Low, 2 High")]
    [InlineData("{type: integer, enum: [-1, 2.0, null], x-enumNames: [below, above]}", "-1 Below, 2 Above")]
    [InlineData("{type: integer, enum: [1, 2], x-ms-enum: {name: Level, values: [{value: 1, name: low, description: d}]}}", "1 Low d, 2 Value2")]
    [InlineData("{type: integer, enum: [1, 2], x-enum-varnames: [A, a], x-enum-descriptions: {'1': one}}", "1 A one, 2 AValue")]
    public void Integers_with_names_are_an_enum(string schema, string expected) => Assert.Equal(
        expected,
        string.Join(", ", Bound.Schemas($"L: {schema}").Contract.Types.OfType<IntegerEnumModel>().Single().Values.Select(v => $"{v.Wire} {v.CSharpName} {v.Documentation.Summary}".TrimEnd())));

    [Theory]
    [InlineData("{type: string, enum: [a, b], x-enum-varnames: [First, Second], x-enum-descriptions: [one, two]}", "a First one, b Second two")]
    [InlineData("{type: string, enum: [a, A, '', null]}", "a AValue, A A,  Empty")]
    public void Strings_take_the_names_that_they_are_given(string schema, string expected) => Assert.Equal(
        expected,
        string.Join(", ", Bound.Schemas($"L: {schema}").Enum("L").Values.Select(v => $"{v.Wire} {v.CSharpName} {v.Documentation.Summary}".TrimEnd())));

    [Fact]
    public void An_integer_enum_has_defaults_of_its_own() => Assert.Equal(
        new IntegerEnumLiteral(new TypeName("Ns", "L"), "2", "High"),
        Bound.Schemas("A: {properties: {m: {allOf: [{$ref: '#/components/schemas/L'}], default: 2}}}\nL: {type: integer, enum: [1, 2], x-enum-varnames: [Low, High]}").Member("A", "m").Default);
}
