using System.Buffers;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>
/// Bodies of the type <c>application/x-www-form-urlencoded</c> (WHATWG URL, 5): from the JSON of a value and to it, so that
/// the codecs stay the one place that knows how types are written.
/// </summary>
internal static class FormText
{
    /// <summary>The form of an object.</summary>
    /// <exception cref="ArgumentException">It is no object, or a value cannot stand there.</exception>
    public static string Write(BodyFormat format, byte[] json)
    {
        using var document = BodyJson.Parse(json);
        return string.Join('&', document.RootElement.EnumerateObject().SelectMany(member => Pairs(format.Part(member.Name), member)));
    }

    /// <summary>Reads a form; false where it does not fit.</summary>
    public static bool TryRead<T, TCodec>(BodyFormat format, string text, out T value)
        where TCodec : struct, IJsonCodec<T>
    {
        var tree = new FormTree(format, text);
        foreach (var json in tree.Readings())
        {
            if (WireValue.TryRead<T, TCodec>(json, out value))
            {
                return true;
            }
        }
        value = default!;
        return false;
    }

    /// <summary>Reads the one member of a form, which stands there value by value; false where it does not fit.</summary>
    public static bool TryReadMember<T, TCodec>(string name, string text, out T value)
        where TCodec : struct, IJsonCodec<T>
    {
        var format = new BodyFormat("", BodyKind.Form);
        format.Change(name, static part => part with { Form = BodyPartForm.Deep });
        var isRead = false;
        value = default!;
        foreach (var json in new FormTree(format, text).Readings())
        {
            if (WireValue.TryRead<T, TCodec>(Member(json, name), out var found) && (!isRead || found is JsonUnion { IsKnown: true }))
            {
                (isRead, value) = (true, found);
                if (found is not JsonUnion { IsKnown: false })
                {
                    break;
                }
            }
        }
        return isRead;
    }

    private static string Member(byte[] json, string name)
    {
        using var document = BodyJson.Parse(json);
        return document.RootElement.TryGetProperty(name, out var member) ? member.GetRawText() : "";
    }

    private static IEnumerable<string> Pairs(BodyPart part, JsonProperty member)
    {
        var name = UriText.Encode(member.Name);
        return (part.Form, member.Value.ValueKind) switch
        {
            (_, JsonValueKind.Null) => [],
            (BodyPartForm.Deep, _) => DeepPairs(member.Name, part, member.Value).Select(static pair => $"{UriText.Encode(pair.Key)}={UriText.Encode(pair.Value)}"),
            (BodyPartForm.Styled, _) =>
                WirePrinting.Pairs(
                    member.Name,
                    part.Style,
                    part.Explode,
                    WireValue.FromJson(member.Value.GetRawText()),
                    part.AllowReserved),
            _ => BodyPart.Values(member.Value).Select(value => $"{name}={UriText.Encode(part.TextOf(value))}"),
        };
    }

    /// <summary>The scalars in a value with their places: <c>name[member][0]</c>.</summary>
    public static IEnumerable<KeyValuePair<string, string>> DeepPairs(string name, BodyPart part, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => [],
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => DeepPairs($"{name}[{member.Name}]", part, member.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany((item, i) => DeepPairs($"{name}[{i}]", part, item)),
        _ => [KeyValuePair.Create(name, part.TextOf(value))],
    };
}

/// <summary>The JSON between a value and its form or its parts.</summary>
internal static class BodyJson
{
    private static readonly JsonDocumentOptions AnyDepth = new() { MaxDepth = 1000 };

    /// <summary>Parses the JSON of a form.</summary>
    /// <exception cref="ArgumentException">It is no object, or has half a surrogate pair.</exception>
    public static JsonDocument Parse(byte[] json)
    {
        var document = JsonDocument.Parse(json, AnyDepth);
        if (document.RootElement.ValueKind == JsonValueKind.Object)
        {
            return document;
        }
        document.Dispose();
        throw new ArgumentException("The body is no object, so that it has no names to stand in a form.", nameof(json));
    }

    /// <summary>The UTF-8 of what a writer is told.</summary>
    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { SkipValidation = true, MaxDepth = 1000 }))
        {
            write(json);
        }
        return bytes.WrittenSpan.ToArray();
    }
}
