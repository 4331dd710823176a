using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>
/// Reads objects from names with texts. Of lists and objects within OpenAPI does not say how they stand there: a list is its name several
/// times, or once, or JSON. Which of the names are lists only the type knows, so a text that does not fit is tried in another way.
/// </summary>
internal static class WirePairs
{
    private enum Way
    {
        Text,
        Json,
        Items,
    }

    /// <summary>Reads an object; false where it does not fit.</summary>
    public static bool TryRead<T, TCodec>(IReadOnlyList<KeyValuePair<string, string>> pairs, out T value)
        where TCodec : struct, IJsonCodec<T>
    {
        var members = new OrderedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (name, text) in pairs)
        {
            if (!members.TryAdd(name, [text]))
            {
                members[name].Add(text);
            }
        }
        var ways = members.Values.Select(static texts => texts.Count > 1 ? Way.Items : Way.Text).ToArray();
        while (true)
        {
            var json = Write(members, ways, out var ends);
            if (TryRead<T, TCodec>(json, out value, out var position))
            {
                return true;
            }
            var at = Array.FindIndex(ends, end => position < end);
            if (at < 0 || Next(ways[at], members.GetAt(at).Value) is not { } way)
            {
                return false;
            }
            ways[at] = way;
        }
    }

    // Each way once: a name several times is a list, or else its last text; a text alone is that, or JSON, or a list of it.
    private static Way? Next(Way way, List<string> texts) => (way, texts) switch
    {
        (Way.Items, { Count: > 1 }) => Way.Text,
        (Way.Text, [var text]) => text is ['[' or '{', ..] ? Way.Json : Way.Items,
        (Way.Json, _) => Way.Items,
        _ => null,
    };

    private static byte[] Write(OrderedDictionary<string, List<string>> members, Way[] ways, out long[] ends)
    {
        var json = new JsonOutput();
        try
        {
            ends = new long[ways.Length];
            json.WriteObjectStart();
            for (var i = 0; i < ways.Length; i++)
            {
                var (name, texts) = members.GetAt(i);
                json.WriteName(name);
                switch (ways[i])
                {
                    case Way.Items:
                        ListCodec<string, StringCodec>.Write(ref json, texts);
                        break;
                    case Way.Json when IsJson(texts[^1]):
                        json.WriteRaw(System.Text.Encoding.UTF8.GetBytes(texts[^1]));
                        break;
                    default:
                        json.WriteStringValue(texts[^1]);
                        break;
                }
                ends[i] = json.Length;
            }
            json.WriteObjectEnd();
            return json.Written.ToArray();
        }
        finally
        {
            json.Dispose();
        }
    }

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 1000 });
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool TryRead<T, TCodec>(byte[] json, out T value, out long position)
        where TCodec : struct, IJsonCodec<T>
    {
        value = default!;
        var reader = new Utf8JsonReader(json);
        try
        {
            var asWritten = true;
            return reader.Read() && TCodec.TryRead(ref reader, out value!, ref asWritten) && !reader.Read();
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return false;
        }
        finally
        {
            position = reader.TokenStartIndex;
        }
    }
}
