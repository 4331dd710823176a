using ImageCodegen.Tests.Binding;

namespace ImageCodegen.Tests.OpenApi;

/// <summary>Where references lead: to anchors, below an <c>$id</c>, to other files and back.</summary>
public sealed class ReferenceTests
{
    private const string Head = "openapi: 3.1.1\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n    ";

    [Theory]
    [InlineData("parts.yaml#thing", "Thing")]
    [InlineData("./parts.yaml#/$defs/Thing", "Thing")]
    [InlineData("sub/../parts.yaml#/$defs/Thing", "Thing")]
    [InlineData("parts.yaml#/%24defs/Thing", "Thing")]
    [InlineData("sub/whole%20file.json", "WholeFile")]
    [InlineData("sub/whole%20file.json#", "WholeFile")]
    public void Files_are_found_by_pointers_anchors_and_any_spelling(string reference, string type)
    {
        var bound = Bound.Files(
            [("spec.yaml", "Ns")],
            ("spec.yaml", Head + $"A: {{properties: {{m: {{$ref: '{reference}'}}}}}}\n"),
            ("parts.yaml", "$defs:\n  Thing: {$anchor: thing, properties: {again: {$ref: '#thing'}, file: {$ref: './parts.yaml#/$defs/Thing'}}}\n"),
            ("sub/whole file.json", """{"properties": {"back": {"$ref": "../spec.yaml#/components/schemas/A"}}}"""));

        Assert.Empty(bound.Findings);
        Assert.Equal(type, bound.TypeOf("m"));
        Assert.Equal(["A", type], bound.TypeNames);
    }

    [Theory]
    [InlineData("#/$defs/In", "String")]
    [InlineData("#in", "String")]
    [InlineData("b", "Int64")]
    [InlineData("/schemas/b", "Int64")]
    [InlineData("https://example.com/schemas/b", "Int64")]
    [InlineData("#/components/schemas/C", "Boolean")]
    public void References_below_an_id_are_to_what_it_holds_first(string reference, string type)
    {
        var bound = Bound.Spec(Head + $$$$"""
            A: {$id: 'https://example.com/schemas/a', properties: {m: {$ref: '{{{{reference}}}}'}}, $defs: {In: {$anchor: in, type: string}}}
                B: {$id: 'https://example.com/schemas/b', type: integer, $defs: {In: {$anchor: in, type: number}}}
                C: {type: boolean}

            """);

        Assert.Empty(bound.Findings);
        Assert.Equal(type, bound.TypeOf("m"));
    }

    [Fact]
    public void Pointers_of_3_0_are_to_the_document_whatever_says_id()
    {
        var bound = Bound.Schemas("A: {$id: 'https://example.com/a', properties: {m: {$ref: '#/components/schemas/B'}}, components: {schemas: {B: {type: string}}}}\nB: {type: integer}", "3.0.3");
        Assert.Equal("Int64", bound.TypeOf("m"));
    }

    [Theory]
    [InlineData("parts.yaml#nothing", "IMG0108 6,32")]
    [InlineData("list.yaml", "IMG0103 1,1")]
    public void What_leads_to_no_schema_is_located(string reference, string finding) => Assert.Equal(
        [finding],
        Bound.Files(
            [("spec.yaml", "Ns")],
            ("spec.yaml", Head + $"A: {{properties: {{m: {{$ref: '{reference}'}}}}}}\n"),
            ("parts.yaml", "$defs: {}\n"),
            ("list.yaml", "[1]\n")).Findings);

    [Fact]
    public void Whole_files_of_one_name_are_told_apart_by_their_folders()
    {
        var bound = Bound.Files(
            [("spec.yaml", "Ns")],
            ("spec.yaml", Head + "Item: {properties: {a: {$ref: 'orders/item.yaml'}, b: {$ref: 'returns/item.yaml'}}}\n"),
            ("orders/item.yaml", "{properties: {price: {type: number}}}"),
            ("returns/item.yaml", "{properties: {reason: {type: string}}}"));
        Assert.Equal(["Item", "OrdersItem", "ReturnsItem"], bound.TypeNames);
    }
}
