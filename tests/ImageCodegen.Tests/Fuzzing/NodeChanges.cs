using System.Text.Json.Nodes;

namespace ImageCodegen.Tests.Fuzzing;

/// <summary>One change to one node of a document.</summary>
/// <param name="Pointer">The node, as a JSON pointer of the document before.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Document">The document after.</param>
internal sealed record NodeChange(string Pointer, string Kind, JsonObject Document);

/// <summary>Every way to break a document in one place: each node put out by each kind of value, left out, repeated, and each key renamed.</summary>
internal static class NodeChanges
{
    private const int Deep = 100;

    private static readonly Func<string, JsonNode?>[] Values =
    [
        static _ => null, static _ => true, static _ => 0, static _ => -1, static _ => 1.5, static _ => "", static _ => "x", static _ => new JsonArray(), static _ => new JsonArray((JsonNode?)null),
        static _ => new JsonArray("x"), static _ => new JsonObject(), static _ => new JsonObject { ["a"] = 1 }, static _ => Nested(Deep),
        static pointer => new JsonObject { ["$ref"] = "#" + pointer }, static _ => new JsonObject { ["$ref"] = "#/nowhere" },
    ];

    /// <summary>Every change, in the order of the document.</summary>
    internal static IEnumerable<NodeChange> Of(JsonObject document)
    {
        foreach (var (pointer, path) in Places(document, "", []))
        {
            foreach (var (value, i) in Values.Select(static (value, i) => (value, i)))
            {
                yield return Change(document, pointer, path, "value " + (i == Values.Length - 3 ? "[[...]]" : value(pointer)?.ToJsonString() ?? "null"), (holder, at) => Put(holder, at, value(pointer)));
            }

            yield return Change(document, pointer, path, "left out", Remove);
            yield return Change(document, pointer, path, "repeated or renamed", Repeat);
        }
    }

    private static NodeChange Change(JsonObject document, string pointer, int[] path, string kind, Action<JsonNode, int> change)
    {
        var changed = (JsonObject)document.DeepClone();
        JsonNode holder = changed;
        foreach (var step in path[..^1])
        {
            holder = Child(holder, step)!;
        }

        change(holder, path[^1]);
        return new NodeChange(pointer, kind, changed);
    }

    private static IEnumerable<(string Pointer, int[] Path)> Places(JsonNode? node, string pointer, int[] path)
    {
        for (var i = 0; i < Count(node); i++)
        {
            var name = node is JsonObject o ? o.GetAt(i).Key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal) : i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            int[] below = [.. path, i];
            yield return (pointer + "/" + name, below);
            foreach (var place in Places(Child(node!, i), pointer + "/" + name, below))
            {
                yield return place;
            }
        }
    }

    private static int Count(JsonNode? node) => node switch
    {
        JsonObject o => o.Count,
        JsonArray a => a.Count,
        _ => 0,
    };

    private static JsonNode? Child(JsonNode holder, int at) => holder is JsonObject o ? o.GetAt(at).Value : ((JsonArray)holder)[at];

    private static void Put(JsonNode holder, int at, JsonNode? value)
    {
        if (holder is JsonObject o)
        {
            o.SetAt(at, value);
        }
        else
        {
            ((JsonArray)holder)[at] = value;
        }
    }

    private static void Remove(JsonNode holder, int at)
    {
        if (holder is JsonObject o)
        {
            o.RemoveAt(at);
        }
        else
        {
            ((JsonArray)holder).RemoveAt(at);
        }
    }

    private static void Repeat(JsonNode holder, int at)
    {
        var value = Child(holder, at)?.DeepClone();
        if (holder is JsonObject o)
        {
            var key = o.GetAt(at).Key;
            o.RemoveAt(at);
            o.Insert(at, key + "2", value);
        }
        else
        {
            ((JsonArray)holder).Insert(at, value);
        }
    }

    private static JsonArray Nested(int depth) => depth == 0 ? [] : new JsonArray(Nested(depth - 1));
}
