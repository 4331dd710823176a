using System.Text.Json;
using System.Text.Json.Nodes;

namespace ImageCodegen.Tests.Instances;

/// <summary>A changed value.</summary>
/// <param name="Place">Where.</param>
/// <param name="What">What was done, and where.</param>
/// <param name="Json">The value.</param>
/// <param name="Tolerated">True where reading takes what was put in for what was meant.</param>
/// <param name="Scalar">What was put in, where that is a scalar.</param>
internal readonly record struct Mutation(string Place, string What, string Json, bool Tolerated = false, string? Scalar = null)
{
    /// <summary>True where a union may have a case that takes it: a number is taken for a text, and null where any part of the schema allows it.</summary>
    public bool MayBeTaken => Scalar is ['0' or '1' or '3' or '5' or '9' or '-' or 't' or 'f' or 'n', ..] or "[0]";
}

/// <summary>Changes one thing of a value at a time: takes a member away, puts something else in a place.</summary>
internal static class Mutations
{
    private static readonly string Long = JsonSerializer.Serialize(new string('x', 6000));

    /// <summary>Changes of a value.</summary>
    /// <param name="value">The value, which stays as it is.</param>
    /// <param name="random">Chooses the places.</param>
    /// <param name="places">How many places are changed at most.</param>
    /// <param name="mayDrop">Which members may be taken away.</param>
    public static IEnumerable<Mutation> Of(JsonNode value, Random random, int places, Func<string, bool> mayDrop)
    {
        var all = new List<JsonNode>();
        Collect(value, all);
        for (var i = 0; i < places && all.Count > 0; i++)
        {
            var index = i == 0 ? 0 : random.Next(all.Count);
            var node = all[index];
            all.RemoveAt(index);
            foreach (var mutation in OfNode(value, node, mayDrop))
            {
                yield return mutation;
            }
        }
    }

    private static void Collect(JsonNode? node, List<JsonNode> all)
    {
        if (node is null)
        {
            return;
        }

        all.Add(node);
        foreach (var below in node switch { JsonObject o => o.Select(static p => p.Value), JsonArray a => a, _ => (IEnumerable<JsonNode?>)[] })
        {
            Collect(below, all);
        }
    }

    private static IEnumerable<Mutation> OfNode(JsonNode root, JsonNode node, Func<string, bool> mayDrop)
    {
        var path = node.GetPath();
        foreach (var (json, tolerated) in Others(node))
        {
            yield return new Mutation(path, $"{path} = {(json.Length > 40 ? json[..40] : json)}", Replaced(root, node, json), tolerated, json);
        }

        if (node is JsonObject members)
        {
            foreach (var name in members.Select(static p => p.Key).Where(mayDrop).ToList())
            {
                var less = (JsonObject)members.DeepClone();
                less.Remove(name);
                yield return new Mutation(path, $"{path} without {name}", Replaced(root, node, less.ToJsonString()));
            }

            var more = (JsonObject)members.DeepClone();
            more["notDeclared"] = new JsonArray(1, null, "x");
            yield return new Mutation(path, $"{path} with another", Replaced(root, node, more.ToJsonString()));
        }
    }

    private static IEnumerable<(string Json, bool Tolerated)> Others(JsonNode node) => node.GetValueKind() switch
    {
        JsonValueKind.Object => [("\"x\"", false), ("[]", false), ("null", false), ("5", false), ("{}", false)],
        JsonValueKind.Array => [("\"x\"", false), ("[]", false), ("null", false), ("{}", false), ("[null]", false), ("[{}]", false), ("[[]]", false), Repeated((JsonArray)node)],
        JsonValueKind.String => [("\"\"", false), (Long, false), ("\"not documented\"", false), ("null", false), ("{}", false), ("[]", false), ("1.50", true), ("true", true)],
        JsonValueKind.Number => [("999999999999", false), ("-999999999999", false), ("0.5", false), ("\"none\"", false), ("null", false), ("{}", false), ("false", false), ("1e400", false), ("12345678901234567890123", false), ("\"7\"", true)],
        _ => [("\"maybe\"", false), ("null", false), ("{}", false), ("3", false), ("\"true\"", true)],
    };

    private static (string Json, bool Tolerated) Repeated(JsonArray list) =>
        list.Count == 0 ? ("[0]", false) : ("[" + string.Join(',', Enumerable.Repeat(list[0]?.ToJsonString() ?? "null", 120)) + "]", false);

    private static string Replaced(JsonNode root, JsonNode node, string json)
    {
        if (ReferenceEquals(root, node))
        {
            return json;
        }

        var steps = new List<(string? Name, int Index)>();
        for (var at = node; at.Parent is { } parent; at = parent)
        {
            steps.Add(parent is JsonObject ? (at.GetPropertyName(), 0) : (null, at.GetElementIndex()));
        }

        steps.Reverse();
        var copy = root.DeepClone();
        var holder = copy;
        foreach (var (name, index) in steps.Take(steps.Count - 1))
        {
            holder = name is not null ? holder![name] : holder![index];
        }

        var replacement = JsonNode.Parse(json);
        if (steps[^1].Name is { } last)
        {
            holder![last] = replacement;
        }
        else
        {
            holder![steps[^1].Index] = replacement;
        }

        return copy.ToJsonString();
    }
}
