using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ImageCodegen.Tests.Hostile;

namespace ImageCodegen.Tests.Fuzzing;

/// <summary>Puts a hostile text into a document: for a key, for a value, or behind a text. The same seed puts it into the same place.</summary>
internal static class TextMutator
{
    /// <summary>The document with one to three such texts.</summary>
    public static byte[] Mutate(JsonObject root, Random random)
    {
        for (var count = 1 + random.Next(3); count > 0; count--)
        {
            var places = Places(root).ToList();
            var (holder, at) = places[random.Next(places.Count)];
            Put(holder, at, HostileTexts.All[random.Next(HostileTexts.All.Count)], random);
        }

        // The tree cannot hold half of a surrogate pair, so that U+FFFD stands for one.
        return Encoding.UTF8.GetBytes(root.ToJsonString().Replace("\\uFFFD", "\\ud800", StringComparison.Ordinal));
    }

    private static void Put(JsonNode holder, int at, string text, Random random)
    {
        text = text.Replace('\ud800', '\ufffd').Replace('\udc00', '\ufffd');
        switch (holder)
        {
            case JsonObject o when o.GetAt(at).Value is JsonObject or JsonArray || random.Next(2) == 0:
                var value = o.GetAt(at).Value?.DeepClone();
                o.RemoveAt(at);
                o.Remove(text);
                o.Insert(Math.Min(at, o.Count), text, value);
                break;
            case JsonObject o:
                o[o.GetAt(at).Key] = (o.GetAt(at).Value is JsonValue old && old.GetValueKind() == JsonValueKind.String && random.Next(2) == 0 ? old.GetValue<string>() : "") + text;
                break;
            case JsonArray a:
                a[at] = text;
                break;
        }
    }

    private static IEnumerable<(JsonNode Holder, int At)> Places(JsonNode? node)
    {
        IReadOnlyList<JsonNode?> below = node switch
        {
            JsonObject o => [.. o.Select(static m => m.Value)],
            JsonArray a => [.. a],
            _ => [],
        };
        for (var i = 0; i < below.Count; i++)
        {
            yield return (node!, i);
            foreach (var place in Places(below[i]))
            {
                yield return place;
            }
        }
    }
}
