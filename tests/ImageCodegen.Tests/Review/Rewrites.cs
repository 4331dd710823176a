using System.Text.Json.Nodes;

namespace ImageCodegen.Tests.Review;

/// <summary>Ways to write a document otherwise that nobody can see on the wire.</summary>
internal static class Rewrites
{
    public static IReadOnlyDictionary<string, Action<JsonObject, Random>> All { get; } = new Dictionary<string, Action<JsonObject, Random>>(StringComparer.Ordinal)
    {
        ["members in another order"] = (document, random) => Shuffle(document, random),
        ["references written out"] = (document, random) => Each(document, random, schema => Inline(schema, document)),
        ["inline schemas as components"] = (document, random) => Each(document, random, schema => Hoist(schema, document)),
        ["components renamed"] = (document, _) => Rename(document),
        ["objects split in two by allOf"] = (document, random) => Each(document, random, Split),
        ["a choice of one"] = (document, random) => Each(document, random, schema => Wrap(schema, random.Next(2) == 0 ? "anyOf" : "oneOf")),
        ["null as a case of its own"] = (document, random) => Each(document, random, NullAside),
        ["enums as constants to choose from"] = (document, random) => Each(document, random, EnumAside),
        ["texts for readers"] = (document, random) => Each(document, random, schema => schema["description"] = "A text."),
        ["limits that say nothing"] = (document, random) => Each(document, random, schema => schema["minLength"] ??= schema["$ref"] is null && schema["type"]?.ToString() == "string" ? 0 : null),
        ["parameters of the path"] = (document, _) => MoveParameters(document),
        ["path parameters renamed"] = (document, _) => RenamePathParameter(document),
    };

    /// <summary>Shuffles the keys of objects, and lists whose order means nothing.</summary>
    public static JsonNode? Shuffle(JsonNode? node, Random random)
    {
        switch (node)
        {
            case JsonObject map:
                var members = map.ToArray();
                map.Clear();
                random.Shuffle(members);
                foreach (var (key, value) in members)
                {
                    map[key] = value;
                    Shuffle(value, random);
                    if (key is "required" or "enum" or "parameters" or "type" && value is JsonArray list)
                    {
                        var items = list.ToArray();
                        list.Clear();
                        random.Shuffle(items);
                        Array.ForEach(items, list.Add);
                    }
                }

                break;
            case JsonArray list:
                foreach (var item in list)
                {
                    Shuffle(item, random);
                }

                break;
        }

        return node;
    }

    private static void Each(JsonObject document, Random random, Action<JsonObject> rewrite)
    {
        foreach (var schema in SchemaWalk.Schemas(document).ToList().Where(_ => random.Next(2) == 0))
        {
            rewrite(schema);
        }
    }

    private static void Become(JsonObject schema, JsonObject other)
    {
        schema.Clear();
        foreach (var (key, value) in other.ToList())
        {
            other.Remove(key);
            schema[key] = value;
        }
    }

    private static void Inline(JsonObject schema, JsonObject document)
    {
        if (schema["$ref"]?.ToString() is { } reference)
        {
            Become(schema, document["components"]!["schemas"]![reference[(reference.LastIndexOf('/') + 1)..]]!.DeepClone().AsObject());
        }
    }

    private static void Hoist(JsonObject schema, JsonObject document)
    {
        var schemas = document["components"]!["schemas"]!.AsObject();
        if (schema["$ref"] is null && schema.Parent != schemas)
        {
            var name = "Hoisted" + schemas.Count;
            var copy = schema.DeepClone();
            schema.Clear();
            schema["$ref"] = "#/components/schemas/" + name;
            schemas[name] = copy;
        }
    }

    private static void Rename(JsonObject document)
    {
        foreach (var schema in SchemaWalk.Schemas(document).Where(s => s["$ref"] is not null).ToList())
        {
            schema["$ref"] = schema["$ref"]!.ToString() + "Renamed";
        }

        var schemas = document["components"]!["schemas"]!.AsObject();
        foreach (var (name, schema) in schemas.ToList())
        {
            schemas.Remove(name);
            schemas[name + "Renamed"] = schema;
        }
    }

    private static void Split(JsonObject schema)
    {
        if (schema["properties"] is JsonObject members && schema["additionalProperties"] is null)
        {
            var rest = new JsonObject();
            foreach (var (name, member) in members.Take(members.Count / 2).ToList())
            {
                members.Remove(name);
                rest[name] = member;
            }

            Become(schema, new JsonObject { ["allOf"] = new JsonArray(schema.DeepClone(), new JsonObject { ["properties"] = rest }) });
        }
    }

    private static void Wrap(JsonObject schema, string keyword) => Become(schema, new JsonObject { [keyword] = new JsonArray(schema.DeepClone()) });

    private static void NullAside(JsonObject schema)
    {
        if (schema["type"] is JsonArray types && types.Any(t => t!.ToString() == "null"))
        {
            var other = schema.DeepClone().AsObject();
            other["type"] = types.First(t => t!.ToString() != "null")!.ToString();
            Become(schema, new JsonObject { ["anyOf"] = new JsonArray(other, new JsonObject { ["type"] = "null" }) });
        }
    }

    private static void EnumAside(JsonObject schema)
    {
        if (schema["enum"] is JsonArray values && values.Count > 1)
        {
            schema.Remove("enum");
            schema["oneOf"] = new JsonArray([.. values.Select(v => (JsonNode)new JsonObject { ["const"] = v!.DeepClone(), ["title"] = "One" })]);
        }
    }

    private static void MoveParameters(JsonObject document)
    {
        var path = document["paths"]!["/things/{id}"]!.AsObject();
        var operation = path["post"]!.AsObject();
        var parameters = operation["parameters"];
        operation.Remove("parameters");
        path["parameters"] = parameters;
    }

    private static void RenamePathParameter(JsonObject document)
    {
        var paths = document["paths"]!.AsObject();
        var path = paths["/things/{id}"]!;
        paths.Clear();
        paths["/things/{thingId}"] = path;
        var parameters = (path["parameters"] ?? path["post"]!["parameters"])!.AsArray();
        parameters.First(p => p!["in"]!.ToString() == "path")!["name"] = "thingId";
    }
}
