using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>What the member of a form stands as.</summary>
internal enum BodyPartForm
{
    Plain,
    Json,
    Deep,
    Styled,
    File,
}

/// <summary>How a member of a form or of a multipart body stands there.</summary>
internal sealed record BodyPart
{
    public const string Octets = "application/octet-stream";

    public static BodyPart Plain { get; } = new();

    public BodyPartForm Form { get; init; }

    /// <summary>Of a file, whether the member may be something else too, which is JSON.</summary>
    public bool MayBeJson { get; init; }

    /// <summary>Whether the member is a list.</summary>
    public bool IsList { get; init; }

    public ParameterStyle Style { get; init; }

    public bool Explode { get; init; }

    public bool AllowReserved { get; init; }

    /// <summary>The media type that the contract names; null where it names none.</summary>
    public string? ContentType { get; init; }

    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>Whether strings are JSON too, with quotes.</summary>
    public bool IsStrictJson => IsJson(ContentType);

    /// <summary>Whether a media type is JSON (RFC 6839, 3.1).</summary>
    public static bool IsJson(string? mediaType) => mediaType is not null && BodyFormat.NameOf(mediaType) is var name
        && (name.Equals("application/json", StringComparison.OrdinalIgnoreCase) || name.EndsWith("+json", StringComparison.OrdinalIgnoreCase));

    /// <summary>The values that stand by themselves: the items of a list, or the one.</summary>
    public static IEnumerable<JsonElement> Values(JsonElement member) => member.ValueKind switch
    {
        JsonValueKind.Null => [],
        JsonValueKind.Array => member.EnumerateArray(),
        _ => [member],
    };

    /// <summary>The text of one value.</summary>
    public string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when !IsStrictJson => value.GetString()!,
        JsonValueKind.Null when !IsStrictJson => "",
        _ => value.GetRawText(),
    };

    /// <summary>Writes the JSON of one value from its text: a string, unless the member may be JSON and the text is.</summary>
    public void WriteJson(Utf8JsonWriter json, string text)
    {
        if ((Form == BodyPartForm.Json || IsStrictJson) && ParsesAsJson(text))
        {
            json.WriteRawValue(text);
        }
        else
        {
            json.WriteStringValue(text);
        }
    }

    // A string in quotes is that string only where strings are written so.
    private bool ParsesAsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return IsStrictJson || document.RootElement.ValueKind is not (JsonValueKind.String or JsonValueKind.Null);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
