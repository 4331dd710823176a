using System.Text.Json.Nodes;

namespace ImageContracts.Tests.Specs;

/// <summary>What every spec must say about itself.</summary>
public sealed class CompletenessTests
{
    private static readonly string[] SchemaMaps = ["properties", "patternProperties", "$defs", "dependentSchemas"];
    private static readonly string[] SchemaLists = ["allOf", "anyOf", "oneOf", "prefixItems"];
    private static readonly string[] Schemas = ["items", "additionalProperties", "contains", "propertyNames", "not"];

    [Theory]
    [MemberData(nameof(SpecData.Documents), MemberType = typeof(SpecData))]
    public void Every_schema_and_member_is_described(string document)
    {
        var spec = SpecDocument.Load(document);
        var schemas = spec.Root["components"]!["schemas"]!.AsObject();

        Assert.Empty(schemas.SelectMany(schema => Undescribed(spec.Inlined(schema.Value!), schema.Key)));
    }

    [Theory]
    [MemberData(nameof(SpecData.Services), MemberType = typeof(SpecData))]
    public void Every_operation_parameter_and_response_is_described(string document)
    {
        var spec = SpecDocument.Load(document);
        var elements = spec.Operations().Concat(spec.Parameters()).Concat(spec.Responses().Select(response => response.Value));

        Assert.DoesNotContain(elements, element => !IsDescribed(element));
    }

    [Theory]
    [MemberData(nameof(SpecData.Services), MemberType = typeof(SpecData))]
    public void Every_operation_has_an_example_of_success_and_of_a_request(string document)
    {
        foreach (var operation in SpecDocument.Load(document).Operations())
        {
            Assert.NotEmpty(SpecData.Json(operation["responses"]!["200"]!.AsObject())["examples"]!.AsObject());
            Assert.NotEmpty(operation["x-request-examples"]!.AsArray());
        }
    }

    [Theory]
    [MemberData(nameof(SpecData.Documents), MemberType = typeof(SpecData))]
    public void Every_spec_names_its_source(string document)
    {
        var source = SpecDocument.Load(document).Root["x-source"]!;

        Assert.False(string.IsNullOrWhiteSpace((string?)source["document"]));
        Assert.False(string.IsNullOrWhiteSpace((string?)source["service"]));
    }

    [Theory]
    [MemberData(nameof(SpecData.Services), MemberType = typeof(SpecData))]
    public void Every_error_code_has_its_status_among_the_responses(string document)
    {
        foreach (var operation in SpecDocument.Load(document).Operations())
        {
            var statuses = operation["responses"]!.AsObject().Select(response => response.Key);
            var codes = operation["x-error-codes"]?.AsArray() ?? [];
            Assert.All(codes, code => Assert.Contains(code!["status"]!.ToString(), statuses, StringComparer.Ordinal));
            Assert.All(codes, code => Assert.False(string.IsNullOrEmpty((string?)code!["code"])));
            Assert.All(codes, code => Assert.False(string.IsNullOrEmpty((string?)code!["message"])));
        }
    }

    private static IEnumerable<string> Undescribed(JsonNode? schema, string path)
    {
        if (schema is not JsonObject map)
        {
            return [];
        }

        var below = SchemaMaps.SelectMany(keyword => map[keyword]?.AsObject() ?? [])
            .Select(entry => (Name: entry.Key, Schema: entry.Value))
            .Concat(SchemaLists.SelectMany(keyword => map[keyword]?.AsArray() ?? []).Select(item => (Name: "-", Schema: item)))
            .Concat(Schemas.Select(keyword => (Name: keyword, Schema: map[keyword])))
            .SelectMany(child => Undescribed(child.Schema, $"{path}/{child.Name}"));
        return IsDescribed(map) ? below : below.Prepend(path);
    }

    private static bool IsDescribed(JsonObject element) => !string.IsNullOrWhiteSpace((string?)element["description"]);
}
