using System.Text.Json.Nodes;

namespace ImageCodegen.Tests.Review;

/// <summary>Ways to allow fewer values than before. Each tells whether it could be done to the schema.</summary>
internal static class Tightenings
{
    public static IReadOnlyList<Func<JsonObject, bool>> All { get; } =
    [
        schema => Set(schema, "string", "minLength", 2),
        schema => Set(schema, "string", "maxLength", 3),
        schema => Set(schema, "string", "pattern", "^x"),
        schema => Set(schema, "string", "format", "uuid"),
        schema => Set(schema, "integer", "minimum", 20),
        schema => Set(schema, "integer", "exclusiveMaximum", 10),
        schema => Set(schema, "integer", "multipleOf", 3),
        schema => Set(schema, "array", "maxItems", 1),
        schema => Set(schema, "array", "minItems", 1),
        schema => Set(schema, "array", "uniqueItems", true),
        schema => Set(schema, "array", "contains", new JsonObject { ["const"] = 1 }),
        schema => Set(schema, "object", "minProperties", 1),
        schema => Set(schema, "object", "maxProperties", 1),
        schema => Set(schema, "object", "propertyNames", new JsonObject { ["maxLength"] = 3 }),
        schema => Set(schema, "object", "patternProperties", new JsonObject { ["^x"] = new JsonObject { ["type"] = "string" } }),
        schema => Set(schema, "object", "dependentRequired", new JsonObject { ["p0"] = new JsonArray("p1") }),
        schema => schema["additionalProperties"] is null && Set(schema, "object", "additionalProperties", false),
        schema => Set(schema, "string", "not", new JsonObject { ["const"] = "a" }),
        NotNull,
        OneValueLess,
        OneMoreRequired,
    ];

    private static bool Set(JsonObject schema, string type, string keyword, JsonNode value)
    {
        if (schema["type"] is not JsonValue there || there.ToString() != type || schema["enum"] is not null)
        {
            return false;
        }

        schema[keyword] = value;
        return true;
    }

    private static bool NotNull(JsonObject schema)
    {
        if (schema["type"] is not JsonArray types || types.Count != 2)
        {
            return false;
        }

        schema["type"] = types[0]!.ToString();
        return true;
    }

    private static bool OneValueLess(JsonObject schema)
    {
        if (schema["enum"] is not JsonArray values)
        {
            return false;
        }

        values.RemoveAt(0);
        return true;
    }

    private static bool OneMoreRequired(JsonObject schema)
    {
        var required = (schema["required"] as JsonArray)?.Select(r => r!.ToString()).ToList() ?? [];
        var name = (schema["properties"] as JsonObject)?.Select(p => p.Key).FirstOrDefault(p => !required.Contains(p, StringComparer.Ordinal));
        if (name is null)
        {
            return false;
        }

        schema["required"] = new JsonArray([.. required.Append(name).Select(r => (JsonNode)r)]);
        return true;
    }
}
