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

    private bool Step(JsonObject root) => random.Next(16) switch
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

    private static JsonArray Required(JsonObject o)
    {
        if (o["required"] is not JsonArray list)
        {
            o["required"] = list = [];
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
