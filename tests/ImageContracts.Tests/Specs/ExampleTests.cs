using System.Text.Json.Nodes;

namespace ImageContracts.Tests.Specs;

/// <summary>NJsonSchema judges the values that the specs give: examples and defaults against their own schemas.</summary>
public sealed class ExampleTests
{
    [Theory]
    [MemberData(nameof(SpecData.ResponseExamples), MemberType = typeof(SpecData))]
    public async Task A_response_example_is_valid(string document, string status, string example)
    {
        var (schema, value) = Response(document, status, example);

        Assert.Empty(await SchemaJudge.FailuresAsync(schema, value));
    }

    [Theory]
    [MemberData(nameof(SpecData.ResponseExamples), MemberType = typeof(SpecData))]
    public async Task The_same_example_with_any_one_value_of_another_type_is_not(string document, string status, string example)
    {
        var (schema, value) = Response(document, status, example);
        var leaves = Leaves(value).ToList();

        Assert.NotEmpty(leaves);
        foreach (var leaf in leaves)
        {
            var original = leaf.DeepClone();
            var wrong = new JsonArray();
            leaf.ReplaceWith(wrong);
            Assert.NotEmpty(await SchemaJudge.FailuresAsync(schema, value));
            wrong.ReplaceWith(original);
        }
    }

    [Theory]
    [MemberData(nameof(SpecData.ParameterValues), MemberType = typeof(SpecData))]
    public async Task A_value_of_a_parameter_is_valid(string document, string name, string keyword)
    {
        var (schema, value) = Parameter(document, name, keyword);

        Assert.Empty(await SchemaJudge.FailuresAsync(schema, value));
    }

    [Theory]
    [MemberData(nameof(SpecData.ParameterValues), MemberType = typeof(SpecData))]
    public async Task An_object_in_its_place_is_not(string document, string name, string keyword)
    {
        var (schema, _) = Parameter(document, name, keyword);

        Assert.NotEmpty(await SchemaJudge.FailuresAsync(schema, new JsonObject()));
    }

    private static (JsonNode Schema, JsonNode Value) Response(string document, string status, string example)
    {
        var json = SpecDocument.Load(document).Responses()
            .Where(response => response.Key.Equals(status, StringComparison.Ordinal))
            .Select(response => SpecData.Json(response.Value))
            .First(json => json["examples"]?[example] is not null);
        return (json["schema"]!, json["examples"]![example]!["value"]!);
    }

    private static (JsonNode Schema, JsonNode Value) Parameter(string document, string name, string keyword)
    {
        var parameter = SpecDocument.Load(document).Parameters().First(parameter => (string?)parameter["name"] == name);
        return (SpecData.SchemaOf(parameter), SpecData.ValueOf(parameter, keyword)!);
    }

    private static IEnumerable<JsonNode> Leaves(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(entry => Leaves(entry.Value)),
        JsonArray list => list.SelectMany(Leaves),
        null => [],
        _ => [node],
    };
}
