using System.Text;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>
/// A parameter's value between JSON and its text: a scalar, items, or names with values, all as plain text. So the codecs
/// are the one place that knows how types are written.
/// </summary>
internal sealed record WireValue(JsonShape Shape, string Text, IReadOnlyList<string> Items, IReadOnlyList<KeyValuePair<string, string>> Pairs)
{
    public static WireValue Of(string text) => new(JsonShape.Scalar, text, [], []);

    public static WireValue Of(IReadOnlyList<string> items) => new(JsonShape.List, "", items, []);

    public static WireValue Of(IReadOnlyList<KeyValuePair<string, string>> pairs) => new(JsonShape.Map, "", [], pairs);

    /// <summary>The JSON of a value, which is also what two values are compared by.</summary>
    public static string ToJson<T, TCodec>(T value)
        where TCodec : struct, IJsonCodec<T> => Encoding.UTF8.GetString(ToUtf8Json<T, TCodec>(value));

    /// <summary>The JSON of a value as UTF-8.</summary>
    public static byte[] ToUtf8Json<T, TCodec>(T value)
        where TCodec : struct, IJsonCodec<T>
    {
        var json = new JsonOutput();
        try
        {
            if (value is null)
            {
                json.WriteNull();
            }
            else
            {
                TCodec.Write(ref json, value);
            }
            return json.Written.ToArray();
        }
        finally
        {
            json.Dispose();
        }
    }

    /// <summary>Takes JSON apart.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="repeats">Whether the name of a list in an object stands with each of its items, as in forms.</param>
    public static WireValue FromJson(string json, bool repeats = false)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 1000 });
        var root = document.RootElement;
        return root.ValueKind switch
        {
            JsonValueKind.Array => Of([.. root.EnumerateArray().Select(TextOf)]),
            JsonValueKind.Object => Of([.. root.EnumerateObject()
                .SelectMany(member => (repeats && IsPlainList(member.Value) ? member.Value.EnumerateArray() : (IEnumerable<JsonElement>)[member.Value])
                    .Select(value => KeyValuePair.Create(member.Name, TextOf(value))))]),
            _ => Of(TextOf(root)),
        };
    }

    /// <summary>The JSON from which codecs read the value: scalars as strings, from which they read every type.</summary>
    public byte[] ToReadableJson()
    {
        var json = new JsonOutput();
        try
        {
            switch (Shape)
            {
                case JsonShape.List:
                    ListCodec<string, StringCodec>.Write(ref json, Items);
                    break;
                case JsonShape.Map:
                    json.WriteObjectStart();
                    foreach (var (name, text) in Pairs)
                    {
                        json.WriteName(name);
                        json.WriteStringValue(text);
                    }
                    json.WriteObjectEnd();
                    break;
                default:
                    json.WriteStringValue(Text);
                    break;
            }
            return json.Written.ToArray();
        }
        finally
        {
            json.Dispose();
        }
    }

    /// <summary>Reads the value from its texts; false where it does not fit.</summary>
    public bool TryReadText<T, TCodec>(out T value)
        where TCodec : struct, IJsonCodec<T>
    {
        TextReading.Begin();
        try
        {
            return Shape == JsonShape.Map ? WirePairs.TryRead<T, TCodec>(Pairs, out value) : TryRead<T, TCodec>(ToReadableJson(), out value);
        }
        finally
        {
            TextReading.End();
        }
    }

    /// <summary>Reads a value from JSON; false where it does not fit.</summary>
    public static bool TryRead<T, TCodec>(ReadOnlySpan<byte> json, out T value)
        where TCodec : struct, IJsonCodec<T>
    {
        value = default!;
        try
        {
            var reader = new Utf8JsonReader(json);
            var asWritten = true;
            return reader.Read() && TCodec.TryRead(ref reader, out value!, ref asWritten) && !reader.Read();
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Reads a value from JSON text; false where it does not fit.</summary>
    public static bool TryRead<T, TCodec>(string json, out T value)
        where TCodec : struct, IJsonCodec<T> => TryRead<T, TCodec>(Encoding.UTF8.GetBytes(json), out value);

    // A list of lists or objects has no texts.
    private static bool IsPlainList(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(static item => item.ValueKind is not (JsonValueKind.Array or JsonValueKind.Object));

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null => "",
        _ => value.GetRawText(),
    };
}
