using ImageCodegen.OpenApi;
using ImageCodegen.OpenApi.References;
using ImageCodegen.Tests.Binding;

namespace ImageCodegen.Tests.OpenApi;

public sealed class JsonPointerTests
{
    [Theory]
    [InlineData("", new string[0])]
    [InlineData("/a/b", new[] { "a", "b" })]
    [InlineData("/", new[] { "" })]
    [InlineData("/a~1b/m~0n", new[] { "a/b", "m~n" })]
    [InlineData("/~01", new[] { "~1" })]
    [InlineData("/c%25d/%E6%9F%A5", new[] { "c%d", "查" })]
    [InlineData("a", null)]
    public void A_fragment_is_split_into_its_steps(string fragment, string[]? expected) => Assert.Equal(expected, JsonPointer.Parse(fragment));

    [Fact]
    public void A_path_prints_as_the_fragment_that_leads_to_it() =>
        Assert.Equal("#/paths/~1a~0b/get", NodePath.Root.Then("paths").Then("/a~b").Then("get").ToString());

    [Theory]
    [InlineData("#/components/schemas/a~1b%20c")]
    [InlineData("#/components/schemas/L/items")]
    [InlineData("#/components/x-list/1")]
    [InlineData("spec.yaml#/components/schemas/a~1b c")]
    public void A_reference_leads_to_any_place_of_a_file(string reference) => Assert.Equal(
        "Boolean",
        Bound.Spec($"openapi: 3.1.1\ncomponents: {{x-list: [{{}}, {{type: boolean}}], schemas: {{A: {{properties: {{m: {{$ref: '{reference}'}}}}}}, 'a/b c': {{type: boolean}}, L: {{type: array, items: {{type: boolean}}}}}}}}").TypeOf("m"));

    [Fact]
    public void Files_that_refer_to_each_other_are_read_once_and_in_their_own_dialect()
    {
        var bound = Bound.Files(
            [("a.yaml", "A")],
            ("a.yaml", "openapi: 3.1.1\ncomponents: {schemas: {A: {properties: {m: {$ref: 'b.json#/components/schemas/B'}}}, N: {properties: {x: {}}}}}"),
            ("b.json", """{"openapi": "3.0.3", "components": {"schemas": {"B": {"properties": {"a": {"$ref": "a.yaml#/components/schemas/N", "nullable": true}}}}}}"""));
        Assert.Equal(["A", "N", "B"], bound.TypeNames);
        Assert.Equal("N", Bound.Show(bound.Member("B", "a").Value));
        Assert.Empty(bound.Findings);
    }
}
