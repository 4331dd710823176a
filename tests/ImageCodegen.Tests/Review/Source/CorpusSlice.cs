using System.Text.Json.Nodes;

namespace ImageCodegen.Tests.Review.Source;

/// <summary>Cuts one operation, with all that it refers to, out of a large document.</summary>
internal sealed class CorpusSlice(JsonObject document)
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "patch"];

    private readonly List<(string Section, string Path, string Method)> operations =
    [
        .. from section in new[] { "paths", "webhooks" }
           from path in (document[section] as JsonObject) ?? []
           from method in Methods
           where path.Value is JsonObject item && item[method] is JsonObject
           select (section, path.Key, method),
    ];

    /// <summary>A document with one operation; null where it refers to more than so many components.</summary>
    internal JsonObject? Cut(Random random, int most)
    {
        var (section, path, method) = operations[random.Next(operations.Count)];
        var item = document[section]![path]!.AsObject();
        var slice = new JsonObject
        {
            ["openapi"] = document["openapi"]!.DeepClone(),
            ["info"] = document["info"]!.DeepClone(),
            ["paths"] = new JsonObject(),
        };
        slice[section] = new JsonObject
        {
            [path] = new JsonObject(item.Where(e => e.Key == method || !Methods.Contains(e.Key, StringComparer.Ordinal)).Select(e => KeyValuePair.Create(e.Key, e.Value?.DeepClone()))),
        };
        var components = new JsonObject();
        slice["components"] = components;
        var count = 0;
        for (var waiting = new Queue<string>(References(slice[section])); waiting.TryDequeue(out var reference);)
        {
            if (reference.Split('/') is not ["#", "components", var kind, var name] || components[kind]?[name] is not null
                || document["components"]?[kind]?[name] is not { } component)
            {
                continue;
            }

            if (++count > most)
            {
                return null;
            }

            components[kind] ??= new JsonObject();
            components[kind]![name] = component.DeepClone();
            foreach (var next in References(component))
            {
                waiting.Enqueue(next);
            }
        }

        return slice;
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(e => e is { Key: "$ref", Value: JsonValue reference } ? [reference.ToString()]
            : e is { Key: "mapping", Value: JsonObject mapping } ? mapping.Select(m => m.Value?.ToString() ?? "")
            : References(e.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };
}
