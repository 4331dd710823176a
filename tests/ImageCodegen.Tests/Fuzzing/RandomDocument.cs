using System.Globalization;
using System.Text.Json.Nodes;

namespace ImageCodegen.Tests.Fuzzing;

/// <summary>Makes documents of few schemas that refer to each other in every way, circles above all: the same seed makes the same document.</summary>
internal sealed class RandomDocument(Random random)
{
    private const int Deepest = 3;
    private static readonly string[] Names = ["Pet", "Cat", "Dog", "A", "pet-list", "Value", "Equals", "object"];
    private static readonly string[] Members = ["kind", "id", "name", "Kind", "type", "items", "class", "1st", "case", "unknown", "text"];
    private static readonly string[] Types = ["string", "integer", "number", "boolean", "object", "array"];
    private static readonly string[] Formats = ["date-time", "date", "uuid", "uri", "int32", "int64", "decimal", "byte", "binary", "uint64", "email"];
    private static readonly string[] Places = ["query", "header", "cookie"];
    private static readonly string[] MediaTypes =
        ["application/json", "application/json", "application/x-www-form-urlencoded", "multipart/form-data", "text/plain", "application/octet-stream", "*/*", "application/xml"];
    private static readonly Func<JsonNode>[] Values = [static () => 1, static () => "a", static () => true, static () => new JsonArray("a", 2), static () => new JsonObject { ["id"] = 1 }, static () => "2020-01-02"];

    private readonly int count = 2 + random.Next(Names.Length - 1);
    private readonly bool old = random.Next(4) == 0;

    /// <summary>The document.</summary>
    public JsonObject Make() => new()
    {
        ["openapi"] = old ? "3.0.3" : "3.1.1",
        ["info"] = new JsonObject { ["title"] = "t", ["version"] = "1" },
        ["paths"] = new JsonObject { ["/a"] = new JsonObject { ["post"] = Operation() }, ["/b/{id}"] = new JsonObject { ["get"] = Operation() } },
        ["components"] = new JsonObject { ["schemas"] = new JsonObject(Names[..Math.Min(count, Names.Length)].Select(name => KeyValuePair.Create(name, Schema(Deepest)))) },
    };

    private bool Chance(int of) => random.Next(of) == 0;

    private T Any<T>(params T[] choices) => choices[random.Next(choices.Length)];

    private JsonNode Value() => Any(Values)();

    private JsonObject Reference() => new() { ["$ref"] = "#/components/schemas/" + Names[random.Next(Math.Min(count, Names.Length))] };

    private JsonNode? Schema(int depth)
    {
        if (!old && Chance(40))
        {
            return Chance(3) ? false : true;
        }

        var schema = depth <= 0
            ? Chance(3) ? Reference() : Scalar()
            : random.Next(12) switch
            {
                0 or 1 => Reference(),
                2 => Scalar(),
                3 or 4 => Object(depth),
                5 => Array(depth),
                6 or 7 => Alternatives(depth),
                8 or 9 => AllOf(depth),
                10 => new JsonObject { ["type"] = "object", ["additionalProperties"] = Schema(depth - 1) },
                _ => Enum(),
            };
        Maybe(schema, 8, "nullable", static () => true);
        Maybe(schema, 10, "default", Value);
        Maybe(schema, 20, Any("readOnly", "writeOnly", "deprecated"), static () => true);
        Maybe(schema, 25, "title", () => Any("Thing", "Pet", "class"));
        if (!old)
        {
            Maybe(schema, 15, Any("not", "if", "then", "contains", "propertyNames", "unevaluatedItems", "unevaluatedProperties", "additionalProperties"), () => Schema(1));
            Maybe(schema, 30, "const", Value);
        }

        return schema;
    }

    private void Maybe(JsonObject schema, int of, string key, Func<JsonNode?> value)
    {
        if (Chance(of))
        {
            schema[key] = value();
        }
    }

    private JsonObject Scalar()
    {
        var schema = new JsonObject { ["type"] = !old && Chance(5) ? new JsonArray(Any(Types), Any([.. Types, "null"])) : Any(Types[..4]) };
        Maybe(schema, 3, "format", () => Any(Formats));
        Maybe(schema, 6, Any("minLength", "maxLength", "minimum", "maximum", "multipleOf", "minItems"), () => 1 + random.Next(5));
        Maybe(schema, 10, "pattern", () => Any("^a+$", "^[0-9]+$", "x|y"));
        return schema;
    }

    private JsonObject Enum() => new()
    {
        ["enum"] = new JsonArray([.. Enumerable.Range(0, 1 + random.Next(4)).Select(_ => Chance(6) ? Value() : Chance(9) ? null : (JsonNode)Any("a", "b", "A", "", "null", "1", "a-b", "a_b"))]),
    };

    private JsonObject Object(int depth)
    {
        var members = Enumerable.Range(0, random.Next(5)).Select(_ => Any(Members)).Distinct(StringComparer.Ordinal).ToList();
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(members.Select(name => KeyValuePair.Create(name, !old && Chance(6) ? new JsonObject { ["const"] = Any("cat", "dog") } : Schema(depth - 1)))),
        };
        Maybe(schema, 2, "required", () => new JsonArray([.. members.Where(_ => Chance(2)).Select(static name => JsonValue.Create(name))]));
        Maybe(schema, 6, "additionalProperties", () => Chance(2) ? false : Schema(depth - 1));
        Maybe(schema, 8, "discriminator", Discriminator);
        return schema;
    }

    private JsonObject Array(int depth)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = Schema(depth - 1) };
        Maybe(schema, old ? int.MaxValue : 4, "prefixItems", () => new JsonArray(Schema(depth - 1), Schema(depth - 1)));
        Maybe(schema, 5, "uniqueItems", static () => true);
        return schema;
    }

    private JsonObject Alternatives(int depth)
    {
        var schema = new JsonObject
        {
            [Any("oneOf", "anyOf")] = new JsonArray([.. Enumerable.Range(0, 1 + random.Next(4)).Select(_ => Chance(3) ? Schema(depth - 1) : Chance(6) && !old ? new JsonObject { ["type"] = "null" } : Reference())]),
        };
        Maybe(schema, 4, "discriminator", Discriminator);
        Maybe(schema, 8, "type", () => Any("object", "string", "array"));
        Maybe(schema, 8, "properties", () => new JsonObject { [Any(Members)] = Schema(0) });
        return schema;
    }

    private JsonObject AllOf(int depth)
    {
        var schema = new JsonObject { ["allOf"] = new JsonArray([.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Chance(2) ? Reference() : Object(depth - 1))]) };
        Maybe(schema, 4, "properties", () => new JsonObject { [Any(Members)] = Schema(0) });
        Maybe(schema, 8, "discriminator", Discriminator);
        return schema;
    }

    private JsonObject Discriminator()
    {
        var schema = new JsonObject { ["propertyName"] = Any("kind", "type", "id") };
        Maybe(schema, 2, "mapping", () => new JsonObject { [Any("cat", "x", "1", "")] = Reference()["$ref"]!.DeepClone(), ["dog"] = Any(Names) });
        return schema;
    }

    private JsonObject Operation() => new()
    {
        ["parameters"] = new JsonArray(
            new JsonObject { ["name"] = "id", ["in"] = "path", ["required"] = true, ["schema"] = Schema(1) },
            new JsonObject { ["name"] = Any(Members), ["in"] = Any(Places), ["schema"] = Schema(2), ["style"] = Any("form", "simple", "deepObject", "pipeDelimited"), ["explode"] = Chance(2) },
            new JsonObject { ["name"] = "filter", ["in"] = Any(Places), ["content"] = Content() }),
        ["requestBody"] = new JsonObject { ["content"] = Content() },
        ["responses"] = new JsonObject
        {
            [Any("200", "2XX", "default")] = new JsonObject { ["description"] = "d", ["content"] = Content(), ["headers"] = new JsonObject { ["X-Rate"] = new JsonObject { ["schema"] = Schema(1) } } },
            [(400 + random.Next(30)).ToString(CultureInfo.InvariantCulture)] = new JsonObject { ["description"] = "d", ["content"] = Content() },
        },
    };

    private JsonObject Content() => new() { [Any(MediaTypes)] = new JsonObject { ["schema"] = Schema(2) } };
}
