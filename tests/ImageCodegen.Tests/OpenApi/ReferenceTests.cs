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

    [Theory]
    [InlineData("#/components/schemas/B/properties/n", "IMG0123: '#/components/schemas/B/properties/n' points to something below '#/components/schemas/B', which is a reference itself; not every tool follows it. Write '#/components/schemas/C/properties/n'.")]
    [InlineData("#/components/schemas/B/properties/o/properties/n", "IMG0123: '#/components/schemas/B/properties/o/properties/n' points to something below '#/components/schemas/B', which is a reference itself; not every tool follows it. Write 'part%20s.yaml#/O/properties/n'.")]
    [InlineData("B", "IMG0124: 'B' leads to nothing from here, and is taken as '#/components/schemas/B'. Write '#/components/schemas/B'.")]
    public void What_only_some_tools_follow_is_followed_and_told(string reference, string finding)
    {
        var bound = Bound.Files(
            [("spec.yaml", "Ns")],
            ("spec.yaml", Head + $"A: {{properties: {{m: {{$ref: '{reference}'}}}}}}\n    B: {{$ref: '#/components/schemas/C'}}\n    C: {{properties: {{n: {{type: boolean}}, o: {{$ref: 'part%20s.yaml#/O'}}}}}}\n"),
            ("part s.yaml", "O: {properties: {n: {type: boolean}}}\n"));
        Assert.Equal($"spec.yaml(6,32): warning {finding}", Assert.Single(bound.Diagnostics).ToString());
        Assert.Equal(reference == "B" ? "C" : "Boolean", bound.TypeOf("m"));
    }

    [Theory]
    [InlineData("A: {$ref: '#/components/schemas/A/properties/x'}", "IMG0107 6,15")]
    [InlineData("A: {$ref: '#/components/schemas/B/x'}\n    B: {$ref: '#/components/schemas/A/y'}", "IMG0107 6,15")]
    [InlineData("A: {$ref: '#/components/schemas/B/x'}\n    B: {$ref: '#/components/schemas/C'}", "IMG0106 7,15")]
    [InlineData("A: {$ref: '#/components/schemas/B/x'}\n    B: {$ref: '#/components/schemas/C'}\n    C: {type: string}", "IMG0106 6,15")]
    public void Pointers_through_references_that_lead_nowhere_end(string schemas, string finding) =>
        Assert.Equal([finding], Bound.Spec(Head + schemas + "\n").Findings);

    [Theory]
    [InlineData("#components/schemas/B", "Write '#/components/schemas/B'.")]
    [InlineData("part.yaml#B", "Write 'part.yaml#/B'.")]
    [InlineData("#B", "Write a file, a JSON Pointer after #, or both: other.yaml#/components/schemas/Name.")]
    public void A_forgotten_slash_is_named(string reference, string fix) => Assert.EndsWith(
        $"error IMG0108: '{reference}' leads to nothing: what stands after # is neither a JSON Pointer nor an anchor. {fix}",
        Assert.Single(Bound.Files([("spec.yaml", "Ns")], ("spec.yaml", Head + $"A: {{$ref: '{reference}'}}\n    B: {{type: string}}\n"), ("part.yaml", "B: {type: string}\n")).Diagnostics).ToString(),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("openapi: 3.0.3", "schema: {type: integer}")]
    [InlineData("openapi: 3.1.1", "schema: {type: integer}")]
    [InlineData("swagger: '2.0'", "type: integer")]
    public void What_stands_beside_the_reference_of_a_path_counts(string version, string integer)
    {
        var bound = Bound.Files(
            [("spec.yaml", "Ns")],
            ("spec.yaml", version + "\ninfo: {title: t, version: '1'}\npaths:\n  /a/{id}:\n    $ref: 'sub/a.yaml'\n    parameters: [{name: id, in: path, " + integer
                + ", required: true}]\n    put: {operationId: putHere, responses: {'200': {description: d}}}\n"),
            ("sub/a.yaml", "get: {operationId: getThere, responses: {'200': {description: d}}}\nput: {operationId: putThere, responses: {'200': {description: d}}}\n"));
        Assert.Empty(bound.Findings);
        Assert.Equal(["GetThere", "PutHere"], bound.Contract.Operations.Select(static o => o.CSharpName).Order(StringComparer.Ordinal));
        Assert.All(bound.Contract.Operations, static o => Assert.Equal("Int64", Bound.Show(o.Request.Record.Members.Single().Value)));
    }

    [Fact]
    public void A_long_row_of_pointers_through_each_other_ends()
    {
        var rows = Enumerable.Range(0, 5_000).Select(static i => $"R{i}: {{$ref: '#/components/schemas/R{i + 1}/properties/x'}}");
        Assert.Contains("IMG0107", Assert.IsType<string>(Bound.Spec(Head + string.Join("\n    ", rows) + "\n    R5000: {type: string}\n").Findings.First()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_may_point_into_its_document_as_if_all_were_one_file()
    {
        var bound = Bound.Files(
            [("spec.yaml", "Ns")],
            ("spec.yaml", Head + "A: {properties: {m: {$ref: 'sub/part.yaml'}}}\n    B: {type: integer}\n"),
            ("sub/part.yaml", "{$ref: '#/components/schemas/B'}"));
        Assert.Equal(["IMG0124 1,8"], bound.Findings);
        Assert.Equal("Int64", bound.TypeOf("m"));
        Assert.EndsWith("Write '../spec.yaml#/components/schemas/B'.", bound.Diagnostics[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Components_in_files_of_their_own_derive_from_each_other()
    {
        var bound = Bound.Files(
            [("spec.yaml", "Ns")],
            ("spec.yaml", Head + "Animal: {$ref: pet.yaml}\n    Cat: {$ref: cat.yaml}\n    Dog: {allOf: [{$ref: '#/components/schemas/Animal'}, {properties: {bone: {type: string}}}]}\n"),
            ("pet.yaml", "{discriminator: {propertyName: kind, mapping: {dog: 'spec.yaml#/components/schemas/Dog', cat: cat.yaml}}, required: [kind], properties: {kind: {type: string}}}"),
            ("cat.yaml", "{allOf: [{$ref: pet.yaml}, {properties: {lives: {type: integer}}}]}"));
        Assert.Empty(bound.Findings);
        Assert.Equal(["cat=Cat", "dog=Dog"], bound.Record("Animal").Polymorphism!.Kinds.Select(k => $"{k.WireValue}={k.Type.Name}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Files_of_json_schema_are_called_after_their_subject() => Assert.Equal(
        ["A", "OrderLine"],
        Bound.Files(
            [("spec.yaml", "Ns")],
            ("spec.yaml", Head + "A: {properties: {m: {$ref: order-line.schema.json}}}\n"),
            ("order-line.schema.json", """{"properties": {"n": {"type": "string"}}}""")).TypeNames);

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
