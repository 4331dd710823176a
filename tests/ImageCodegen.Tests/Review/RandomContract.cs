using System.Text.Json.Nodes;

namespace ImageCodegen.Tests.Review;

/// <summary>Small documents made of a number: components that refer to each other, used in a request, a response, or both.</summary>
internal sealed class RandomContract(int seed)
{
    private const int Components = 5;
    private readonly Random random = new(seed);

    /// <summary>Makes the document.</summary>
    /// <param name="request">True where the components are sent to the server.</param>
    /// <param name="response">True where they are sent to the client.</param>
    public JsonObject Document(bool request = true, bool response = true)
    {
        var operation = new JsonObject { ["operationId"] = "update" };
        if (request)
        {
            operation["requestBody"] = new JsonObject { ["content"] = Content() };
        }

        operation["parameters"] = new JsonArray(
            new JsonObject { ["name"] = "id", ["in"] = "path", ["required"] = true, ["schema"] = new JsonObject { ["type"] = "string" } },
            new JsonObject { ["name"] = "limit", ["in"] = "query", ["schema"] = new JsonObject { ["type"] = "integer", ["default"] = 10 } });
        operation["responses"] = new JsonObject
        {
            ["200"] = response ? new JsonObject { ["description"] = "Fine.", ["content"] = Content() } : new JsonObject { ["description"] = "Fine." },
        };
        var schemas = new JsonObject();
        for (var i = 0; i < Components; i++)
        {
            schemas["C" + i] = Object(2);
        }

        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = "Random", ["version"] = "1" },
            ["paths"] = new JsonObject { ["/things/{id}"] = new JsonObject { ["post"] = operation } },
            ["components"] = new JsonObject { ["schemas"] = schemas },
        };
    }

    private static JsonObject Content() => new()
    {
        ["application/json"] = new JsonObject
        {
            ["schema"] = new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject(Enumerable.Range(0, Components).Select(i => KeyValuePair.Create("m" + i, (JsonNode?)Reference(i)))),
            },
        },
    };

    private JsonObject Object(int depth)
    {
        var members = new JsonObject();
        var required = new JsonArray();
        for (var i = 0; i < 2 + random.Next(3); i++)
        {
            members["p" + i] = Schema(depth - 1);
            if (random.Next(3) == 0)
            {
                required.Add("p" + i);
            }
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = members };
        if (required.Count > 0)
        {
            schema["required"] = required;
        }

        return schema;
    }

    private JsonObject Schema(int depth) => random.Next(depth > 0 ? 10 : 6) switch
    {
        0 => new JsonObject { ["type"] = "string", ["maxLength"] = 5 + random.Next(5) },
        1 => new JsonObject { ["type"] = "integer", ["minimum"] = random.Next(5) },
        2 => new JsonObject { ["type"] = "string", ["enum"] = new JsonArray("a", "b", "c") },
        3 => new JsonObject { ["type"] = new JsonArray("number", "null") },
        4 => Reference(random.Next(Components)),
        5 => new JsonObject { ["nullable"] = true, ["allOf"] = new JsonArray(Reference(random.Next(Components))) },
        6 => new JsonObject { ["type"] = "array", ["items"] = Schema(depth - 1), ["maxItems"] = 3 + random.Next(9) },
        7 => new JsonObject { ["type"] = "object", ["additionalProperties"] = Schema(depth - 1) },
        8 => new JsonObject { ["oneOf"] = new JsonArray(Reference(0), Reference(1 + random.Next(Components - 1))) },
        _ => Object(depth),
    };

    private static JsonObject Reference(int component) => new() { ["$ref"] = "#/components/schemas/C" + component };
}
