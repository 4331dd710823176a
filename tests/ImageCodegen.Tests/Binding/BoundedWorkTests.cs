using System.Globalization;
using ImageCodegen.Binding.Assertions;
using ImageCodegen.Binding.Values;
using ImageCodegen.Model;

namespace ImageCodegen.Tests.Binding;

/// <summary>Documents that would take more work than they are long: a limit is a finding with a place, and one for all of its kind.</summary>
public sealed class BoundedWorkTests
{
    private const int TooLong = 70_000;

    [Theory]
    [InlineData("A: {type: string, default: §}", "IMG0122 6,32")]
    [InlineData("A: {type: string, pattern: §}", "IMG0122 6,32")]
    [InlineData("A: {type: string, enum: [a, §]}", "IMG0122 6,33")]
    [InlineData("A: {const: {description: §}}", "IMG0122 6,30")]
    [InlineData("A: {required: [§]}", "IMG0122 6,20")]
    [InlineData("A: {type: string, enum: [a], x-enum-varnames: [§]}", "IMG0122 6,52")]
    [InlineData("A: {discriminator: {propertyName: §}}", "IMG0122 6,39")]
    [InlineData("A: {discriminator: {propertyName: a, mapping: {a: §}}}", "IMG0122 6,55")]
    [InlineData("A: {properties: {example: {const: §}}}", "IMG0122 6,39")]
    [InlineData("example: {title: §}", "IMG0122 6,22")]
    [InlineData("A: {x-a: {const: §}, $ref: '#/components/schemas/A/x-a'}", "IMG0122 6,22")]
    [InlineData("A: {x-a: &a {const: §}}\nB: *a", "IMG0122 6,25")]
    [InlineData("A: {$comment: §, example: §, examples: [§], x-logo: {src: §}}")]
    [InlineData("A: {description: §}", "IMG0125 6,22")]
    [InlineData("A: {properties: {description: {description: §, example: {const: §}}}}", "IMG0125 6,49")]
    public void What_becomes_code_is_shorter_than_what_people_read(string schemas, params string[] expected) =>
        Assert.Equal(expected, Bound.Schemas(schemas.Replace("§", new string('x', TooLong), StringComparison.Ordinal)).Findings);

    [Fact]
    public void What_a_document_says_of_itself_may_be_long() =>
        Assert.Empty(Bound.Spec($"openapi: 3.1.1\ninfo: {{title: t, version: '1', description: {new string('x', TooLong)}}}\ntags: [{{name: a, description: {new string('x', TooLong)}}}]\npaths: {{}}\n").Findings);

    [Theory]
    [InlineData("{$ref: '#/components/schemas/A§'}")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/A§'}], properties: {a: {type: string}}}")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/A§'}, {type: integer}]}")]
    [InlineData("{anyOf: [{$ref: '#/components/schemas/A§'}, {type: 'null'}]}")]
    public void A_long_row_of_schemas_is_one_finding(string schema)
    {
        Assert.Equal(["IMG0229 6,9"], Bound.Schemas(Rows(20_000, schema) + "A20000: {type: object}").Findings);
        Assert.Empty(Bound.Schemas(Rows(40, schema) + "A40: {type: object}").Findings);
    }

    [Theory]
    [InlineData("{$ref: '#/components/schemas/A§'}", "IMG0107")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/A§'}]}", "IMG0107")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/A§'}, {type: integer}]}", "IMG0229")]
    public void A_long_circle_is_one_finding(string schema, string expected) =>
        Assert.StartsWith(expected, Assert.Single(Bound.Schemas(Rows(20_000, schema) + "A20000: {$ref: '#/components/schemas/A0'}").Findings), StringComparison.Ordinal);

    [Fact]
    public void A_long_circle_of_parameters_is_one_finding()
    {
        var parameters = string.Concat(Enumerable.Range(0, 500).Select(i => string.Create(CultureInfo.InvariantCulture, $"    P{i}: {{$ref: '#/components/parameters/P{(i + 1) % 500}'}}\n")));
        var uses = string.Join(", ", Enumerable.Range(0, 500).Select(i => string.Create(CultureInfo.InvariantCulture, $"{{$ref: '#/components/parameters/P{i}'}}")));
        var bound = Bound.Spec($"openapi: 3.1.1\ninfo: {{title: t, version: '1'}}\npaths:\n  /: {{get: {{parameters: [{uses}]}}}}\ncomponents:\n  parameters:\n{parameters}");

        Assert.Equal(["IMG0107 7,16"], bound.Findings);
    }

    [Fact]
    public void Assertions_that_repeat_what_they_refer_to_come_to_an_end()
    {
        var big = string.Join(", ", Enumerable.Range(0, 1_500).Select(i => string.Create(CultureInfo.InvariantCulture, $"a{i}: {{type: string}}")));
        var all = string.Concat(Enumerable.Range(0, 1_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"A{i}: {{type: object, not: {{$ref: '#/components/schemas/Big'}}}}\n")));
        var bound = Bound.Schemas(all + "Big: {type: object, properties: {" + big + "}}");

        Assert.StartsWith("IMG0230 ", Assert.Single(bound.Findings), StringComparison.Ordinal);
        Assert.InRange(bound.Contract.Types.OfType<RecordModel>().Sum(t => t.Constraints.OfType<SchemaAssertion>().Sum(a => (long)a.JsonSchema.Length)), 0, AssertionReader.LongestInAll + JsonText.Longest);
    }

    [Theory]
    [InlineData("allOf: [{$ref: '#/components/schemas/Base'}], properties: {own: {type: string}}")]
    [InlineData("properties: {own: {type: string}}, oneOf: [{$ref: '#/components/schemas/Base'}, {properties: {other: {type: string}}}]")]
    [InlineData("allOf: [{$ref: '#/components/schemas/Root'}]")]
    public void Members_that_are_added_to_many_records_come_to_an_end(string schema)
    {
        var members = Names("a", 400, ": {type: string}");
        var all = string.Concat(Enumerable.Range(0, 400).Select(i => string.Create(CultureInfo.InvariantCulture, $"A{i}: {{type: object, {schema}}}\n")));
        var bound = Bound.Schemas($"{all}Base: {{type: object, properties: {{{members}}}}}\nRoot: {{type: object, required: [kind], discriminator: {{propertyName: kind}}, properties: {{kind: {{type: string}}, {members}}}}}");

        Assert.StartsWith("IMG0232 ", Assert.Single(bound.Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void Values_of_one_name_are_numbered_in_one_go()
    {
        const int Count = 30_000;
        var bound = Bound.Schemas($"A: {{type: string, enum: [{Names("v", Count, "")}], x-enum-varnames: [{string.Join(", ", Enumerable.Repeat("Same", Count))}]}}");
        var names = bound.Contract.Types.OfType<StringEnumModel>().Single().Values.Select(v => v.CSharpName.ToString()).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(Count, names.Count);
        Assert.Superset(new HashSet<string>(["Same", "Same2", "Same29997"], StringComparer.Ordinal), names);
    }

    [Fact]
    public void Unions_that_all_lead_to_each_other_are_read()
    {
        var unions = string.Concat(Enumerable.Range(0, 40).Select(i =>
            string.Create(CultureInfo.InvariantCulture, $"U{i}: {{oneOf: [{string.Join(", ", Enumerable.Range(0, 40).Where(j => j != i).Select(j => $"{{$ref: '#/components/schemas/U{j}'}}"))}, {{type: integer}}]}}\n")));

        Assert.NotEmpty(Bound.Schemas(unions).Contracts);
    }

    [Fact]
    public void Unions_of_one_discriminator_that_all_lead_to_each_other_are_read()
    {
        var unions = string.Concat(Enumerable.Range(0, 20).Select(i => string.Create(
            CultureInfo.InvariantCulture,
            $"U{i}: {{discriminator: {{propertyName: k}}, oneOf: [{string.Join(", ", Enumerable.Range(0, 20).Where(j => j != i).Select(j => $"{{$ref: '#/components/schemas/U{j}'}}"))}, {{$ref: '#/components/schemas/R{i}'}}]}}\nR{i}: {{type: object, properties: {{k: {{type: string}}}}}}\n")));

        Assert.NotEmpty(Bound.Schemas(unions).Contracts);
    }

    [Fact]
    public void A_discriminator_is_looked_for_once_in_each_part()
    {
        var parts = Rows(15, $"{{allOf: [{string.Join(", ", Enumerable.Repeat("{$ref: '#/components/schemas/A§'}", 20))}]}}");

        Assert.NotEmpty(Bound.Schemas($"{parts}A15: {{type: object}}\nBase: {{allOf: [{{$ref: '#/components/schemas/A0'}}], discriminator: {{propertyName: k}}}}\nKind: {{allOf: [{{$ref: '#/components/schemas/Base'}}]}}\n").TypeNames);
    }

    [Fact]
    public void Cases_of_one_member_are_told_apart_by_its_constants()
    {
        var cases = string.Join(", ", Enumerable.Range(0, 5_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"{{type: object, required: [k], properties: {{k: {{const: v{i}}}}}}}")));
        var union = Bound.Schemas($"U: {{oneOf: [{cases}]}}").Union("U");

        Assert.Equal(5_000, union.Cases.Select(c => c.CSharpName.ToString()).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("V4999", union.Cases[^1].CSharpName.ToString());
    }

    [Fact]
    public void A_name_of_many_dots_has_few_forms()
    {
        var name = string.Join('.', Enumerable.Repeat("a", 10_000)) + ".Item";
        Assert.Equal(["AItem"], Bound.Schemas($"{name}: {{type: object, properties: {{a: {{type: string}}}}}}").TypeNames);
    }

    [Fact]
    public void A_dynamic_reference_that_is_no_text_is_called_what_it_is()
    {
        var finding = Assert.Single(Bound.Schemas("A: {$dynamicRef: 7}").Diagnostics);
        Assert.Equal("IMG0103", finding.Descriptor.Id);
        Assert.Contains("'$dynamicRef' must be a string", finding.ToString(), StringComparison.Ordinal);
    }

    private static string Names(string stem, int count, string value) =>
        string.Join(", ", Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"{stem}{i}{value}")));

    private static string Rows(int count, string schema) => string.Concat(Enumerable.Range(0, count).Select(i =>
        string.Create(CultureInfo.InvariantCulture, $"A{i}: {schema.Replace("§", (i + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)}\n")));
}
