using System.Text.Json.Nodes;

namespace ImageCodegen.Tests.Review;

/// <summary>Finds the schemas of a document in JSON.</summary>
internal static class SchemaWalk
{
    private static readonly string[] Single = ["items", "additionalProperties", "not"];
    private static readonly string[] Lists = ["allOf", "oneOf", "anyOf"];

    /// <summary>Every schema that is written out, outer ones first.</summary>
    public static IEnumerable<JsonObject> Schemas(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject map:
                foreach (var (key, value) in map.ToList())
                {
                    var found = key switch
                    {
                        "schema" when value is JsonObject schema => Below(schema),
                        "schemas" when value is JsonObject named => named.ToList().SelectMany(n => Below(n.Value)),
                        _ => Schemas(value),
                    };
                    foreach (var schema in found)
                    {
                        yield return schema;
                    }
                }

                break;
            case JsonArray list:
                foreach (var schema in list.ToList().SelectMany(Schemas))
                {
                    yield return schema;
                }

                break;
        }
    }

    private static IEnumerable<JsonObject> Below(JsonNode? node)
    {
        if (node is not JsonObject schema)
        {
            yield break;
        }

        yield return schema;
        var parts = Single.Select(k => schema[k])
            .Concat(Lists.SelectMany(k => (schema[k] as JsonArray)?.ToList() ?? []))
            .Concat((schema["properties"] as JsonObject)?.Select(p => p.Value).ToList() ?? []);
        foreach (var part in parts.ToList().SelectMany(Below))
        {
            yield return part;
        }
    }
}
