using System.Text.Json.Nodes;

namespace ImageCodegen.Tests.Fuzzing;

/// <summary>Breaks a document at random, as a tree: the same seed breaks it the same way.</summary>
internal sealed class TreeMutator(Random random)
{
    private const int MostSteps = 40;

    private static readonly Func<JsonNode?>[] Values =
    [
        static () => null, static () => true, static () => false, static () => "", static () => "x", static () => "object", static () => "string",
        static () => "array", static () => "integer", static () => "null", static () => -1, static () => 0, static () => 1.5, static () => 1e300,
        static () => long.MaxValue, static () => JsonNode.Parse("1e99999"), static () => JsonNode.Parse("-123456789012345678901234567890.5"),
        static () => new JsonObject(), static () => new JsonArray(), static () => new JsonArray("a", 1, null, new JsonObject()), static () => "#/components/schemas",
        static () => "#", static () => new JsonObject { ["$ref"] = "#" }, static () => new JsonObject { ["$ref"] = "#/paths" }, static () => new JsonObject { ["type"] = "object" },
        static () => new JsonArray("string", "null"), static () => "a\u2028b\0\"*/", static () => "((", static () => "{x}",
    ];

    private static readonly string[] Keys =
    [
        "type", "properties", "items", "allOf", "oneOf", "anyOf", "not", "if", "then", "else", "enum", "const", "default", "required", "nullable", "format", "$ref",
        "additionalProperties", "patternProperties", "propertyNames", "dependentRequired", "dependentSchemas", "prefixItems", "contains", "minItems", "maxItems",
        "minimum", "maximum", "exclusiveMinimum", "multipleOf", "pattern", "minLength", "uniqueItems", "discriminator", "mapping", "propertyName", "schema", "content",
        "example", "examples", "parameters", "responses", "requestBody", "in", "name", "style", "explode", "readOnly", "writeOnly", "$id", "$anchor", "$dynamicRef", "$defs",
        "unevaluatedProperties", "x-error-codes", "x-enum-varnames", "x-ms-enum", "", "\0", "GetHashCode", "../x",
    ];

    /// <summary>Applies some mutations, most often one or two.</summary>
    /// <param name="root">The document, which is changed.</param>
    public void Mutate(JsonObject root)
    {
        var count = 1 + random.Next(4) * random.Next(3);
        for (var i = 0; i < count; i++)
        {
            Step(root);
        }
    }

    private void Step(JsonObject root)
    {
        var (holder, at) = Pick(root);
        switch (holder, random.Next(8))
        {
            case (JsonObject o, 0):
                o.Remove(o.GetAt(at).Key);
                break;
            case (JsonObject o, 1):
                Rename(o, at, Keys[random.Next(Keys.Length)]);
                break;
            case (JsonObject o, 2):
                o[Keys[random.Next(Keys.Length)]] = Copy(o.GetAt(at).Value);
                break;
            case (JsonObject o, 3):
                o[o.GetAt(at).Key] = Copy(Any(root));
                break;
            case (JsonObject o, 4):
                o[Keys[random.Next(Keys.Length)]] = Value();
                break;
            case (JsonObject o, 5):
                o[o.GetAt(at).Key] = new JsonArray(Copy(o.GetAt(at).Value));
                break;
            case (JsonObject o, 6):
                Rename(o, at, o.GetAt(at).Key.ToUpperInvariant());
                break;
            case (JsonObject o, _):
                o[o.GetAt(at).Key] = Value();
                break;
            case (JsonArray a, 0):
                a.RemoveAt(at);
                break;
            case (JsonArray a, 1):
                a.Add(Copy(a[at]));
                break;
            case (JsonArray a, 2):
                a[at] = Copy(Any(root));
                break;
            case (JsonArray a, _):
                a[at] = Value();
                break;
        }
    }

    private JsonNode? Value() => Values[random.Next(Values.Length)]();

    private JsonNode? Any(JsonObject root) => Pick(root) is var (holder, at) && holder is JsonObject o ? o.GetAt(at).Value : (holder as JsonArray)?[at];

    // Walks down at random, so that shallow and deep places have their turn alike.
    private (JsonNode Holder, int At) Pick(JsonObject root)
    {
        JsonNode here = root;
        var at = random.Next(Math.Max(root.Count, 1));
        for (var step = 0; step < MostSteps; step++)
        {
            if (At(here, at) is not { } below || Count(below) == 0 || random.Next(9) == 0)
            {
                break;
            }

            (here, at) = (below, random.Next(Count(below)));
        }

        if (Count(here) == 0)
        {
            root["x-empty"] = 1;
            return (root, root.Count - 1);
        }

        return (here, at);
    }

    private static JsonNode? At(JsonNode holder, int at) => holder switch
    {
        JsonObject o when at < o.Count => o.GetAt(at).Value,
        JsonArray a when at < a.Count => a[at],
        _ => null,
    };

    private static int Count(JsonNode node) => node switch
    {
        JsonObject o => o.Count,
        JsonArray a => a.Count,
        _ => 0,
    };

    private static JsonNode? Copy(JsonNode? node) => node?.DeepClone();

    private static void Rename(JsonObject o, int at, string key)
    {
        var value = Copy(o.GetAt(at).Value);
        o.Remove(o.GetAt(at).Key);
        o[key] = value;
    }
}
