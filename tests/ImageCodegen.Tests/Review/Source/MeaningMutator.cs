using System.Text.Json.Nodes;

namespace ImageCodegen.Tests.Review.Source;

/// <summary>Changes a document at random in ways that people change documents; the same seed gives the same change.</summary>
internal sealed class MeaningMutator(Random random)
{
    private static readonly HashSet<string> NoSchemas = ["example", "examples", "default", "enum", "const", "x-error-codes"];

    /// <summary>Applies a few changes.</summary>
    internal void Mutate(JsonObject root)
    {
        var count = 1 + random.Next(2);
        for (var done = 0; done < count;)
        {
            done += Step(root) ? 1 : 0;
        }
    }

    private bool Step(JsonObject root) => random.Next(27) switch
    {
        0 => OnMember(root, static (o, name) => o["properties"]!.AsObject().Remove(name)),
        1 => OnMember(root, static (o, name) => Move(o["properties"]!.AsObject(), name, name + "New")),
        2 => OnRecord(root, o => o["properties"]!["added" + random.Next(100)] = new JsonObject { ["type"] = "string" }),
        3 => OnRecord(root, o =>
        {
            var name = "needed" + random.Next(100);
            o["properties"]![name] = new JsonObject { ["type"] = "integer" };
            Required(o).Add(name);
        }),
        4 or 5 => OnMember(root, ToggleRequired),
        6 => OnScalar(root, o => o["type"] = random.Next(2) == 0 ? "integer" : "boolean", "enum", "default", "format", "pattern", "minLength", "maxLength"),
        7 => OnScalar(root, static o => o["format"] = "uuid", "enum", "default", "pattern"),
        8 or 9 => OnScalar(root, o => Nullable(o, root["openapi"]!.GetValue<string>().StartsWith("3.0", StringComparison.Ordinal))),
        10 => OnSchema(root, static o => o["enum"] is JsonArray { Count: > 1 }, o => o["enum"]!.AsArray().RemoveAt(random.Next(o["enum"]!.AsArray().Count)), "default", "x-enum-varnames", "x-enumNames", "x-ms-enum"),
        11 => OnSchema(root, static o => o["enum"] is JsonArray { Count: > 1 } list && list[0] is JsonValue v && v.GetValueKind() == System.Text.Json.JsonValueKind.String, static o => o["enum"]!.AsArray().Add("brand_new"), "x-enum-varnames", "x-enumNames", "x-ms-enum"),
        12 => RenameSchema(root),
        13 => OnOperation(root, static o => o["operationId"] = "renamed_" + (o["operationId"]?.GetValue<string>() ?? "it")),
        14 => OnMember(root, static (o, name) => (o["properties"]![name] as JsonObject)?["deprecated"] = true),
        15 => OnSchema(root, static o => o["type"] is JsonValue v && v.ToString() == "integer", static o => o["type"] = "number", "format", "enum", "default"),
        16 => OnSchema(root, static o => o["items"] is JsonObject, static o => o["items"] = new JsonObject { ["type"] = "integer" }, "default", "example"),
        17 => OnRecord(root, o => o["additionalProperties"] = random.Next(2) == 0 ? false : new JsonObject { ["type"] = "integer" }),
        18 => OnScalar(root, static o => o["enum"] = new JsonArray("one", "two"), "enum", "default", "format", "pattern", "minLength", "maxLength"),
        19 => OnSchema(root, static o => o["allOf"] is JsonArray { Count: > 1 }, static o => o["allOf"]!.AsArray().RemoveAt(o["allOf"]!.AsArray().Count - 1)),
        20 => OnSchema(root, static o => o["in"] is JsonValue v && v.ToString() is "query" or "header", static o => o["required"] = o["required"]?.ToString() != "true"),
        21 => OnSchema(root, static o => o["parameters"] is JsonArray { Count: > 0 }, o => o["parameters"]!.AsArray().RemoveAt(random.Next(o["parameters"]!.AsArray().Count))),
        22 => OnOperation(root, o => Parameters(o).Add(new JsonObject { ["name"] = "more" + random.Next(100), ["in"] = "query", ["schema"] = new JsonObject { ["type"] = "string" } })),
        23 => OnSchema(root, static o => o["responses"] is JsonObject { Count: > 1 }, o => o["responses"]!.AsObject().RemoveAt(random.Next(o["responses"]!.AsObject().Count))),
        24 => OnSchema(root, static o => (o["content"] as JsonObject)?["application/json"] is JsonObject, static o => o["content"]!["application/json"]!["schema"] = new JsonObject { ["type"] = "string" }),
        25 => OnSchema(root, static o => o["requestBody"] is JsonObject, static o => o.Remove("requestBody")),
        _ => OnSchema(root, static o => o["oneOf"] is JsonArray { Count: > 2 } || o["anyOf"] is JsonArray { Count: > 2 }, static o => (o["oneOf"] ?? o["anyOf"])!.AsArray().RemoveAt(0), "discriminator"),
    };

    private static void Nullable(JsonObject o, bool isOld)
    {
        if (isOld)
        {
            o["nullable"] = o["nullable"] is null;
        }
        else
        {
            o["type"] = new JsonArray(o["type"]!.GetValue<string>(), "null");
        }
    }

    private static JsonArray Required(JsonObject o) => List(o, "required");

    private static JsonArray Parameters(JsonObject o) => List(o, "parameters");

    private static JsonArray List(JsonObject o, string key)
    {
        if (o[key] is not JsonArray list)
        {
            o[key] = list = [];
        }

        return list;
    }

    private static void ToggleRequired(JsonObject o, string name)
    {
        var list = Required(o);
        var at = list.ToList().FindIndex(n => n is JsonValue v && v.ToString() == name);
        if (at < 0)
        {
            list.Add(name);
        }
        else
        {
            list.RemoveAt(at);
        }
    }

    private static void Move(JsonObject o, string from, string to)
    {
        var value = o[from];
        o.Remove(from);
        o[to] = value;
    }

    private bool OnMember(JsonObject root, Action<JsonObject, string> change) => OnRecord(root, o =>
    {
        var members = o["properties"]!.AsObject();
        change(o, members.GetAt(random.Next(members.Count)).Key);
    });

    private bool OnRecord(JsonObject root, Action<JsonObject> change) => OnSchema(root, static o => o["properties"] is JsonObject { Count: > 0 }, change);

    private bool OnScalar(JsonObject root, Action<JsonObject> change, params string[] without) =>
        OnSchema(root, static o => o["type"] is JsonValue v && v.ToString() == "string", change, without);

    private bool OnSchema(JsonObject root, Func<JsonObject, bool> isOne, Action<JsonObject> change, params string[] without)
    {
        var all = Objects(root).Where(isOne).ToList();
        if (all.Count == 0)
        {
            return false;
        }

        var chosen = all[random.Next(all.Count)];
        foreach (var key in without)
        {
            chosen.Remove(key);
        }

        change(chosen);
        return true;
    }

    private bool OnOperation(JsonObject root, Action<JsonObject> change) => OnSchema(root, static o => o["responses"] is JsonObject && o["operationId"] is not null, change);

    private bool RenameSchema(JsonObject root)
    {
        if (root["components"]?["schemas"] is not JsonObject { Count: > 0 } schemas)
        {
            return false;
        }

        var name = schemas.GetAt(random.Next(schemas.Count)).Key;
        Move(schemas, name, name + "Renamed");
        foreach (var o in Objects(root).Where(o => o["$ref"] is JsonValue v && v.ToString() == "#/components/schemas/" + name))
        {
            o["$ref"] = "#/components/schemas/" + name + "Renamed";
        }

        foreach (var mapping in Objects(root).Select(o => (o["discriminator"] as JsonObject)?["mapping"]).OfType<JsonObject>())
        {
            foreach (var key in mapping.Where(e => e.Value?.ToString() == "#/components/schemas/" + name).Select(e => e.Key).ToList())
            {
                mapping[key] = "#/components/schemas/" + name + "Renamed";
            }
        }

        return true;
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject o => [o, .. o.Where(e => !NoSchemas.Contains(e.Key)).SelectMany(e => Objects(e.Value))],
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };
}
