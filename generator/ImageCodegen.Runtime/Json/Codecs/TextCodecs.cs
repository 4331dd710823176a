using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Strings. A number or a boolean is taken as its exact text.</summary>
public readonly struct StringCodec : IJsonCodec<string>
{
    /// <inheritdoc/>
    public static bool TryRead(ref Utf8JsonReader reader, [MaybeNullWhen(false)] out string value, ref bool asWritten)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            value = JsonTokenText.String(ref reader);
            return true;
        }
        asWritten = false;
        value = JsonTokenText.TryGetScalar(ref reader, "a string", out var text) ? JsonTokenText.String(text) : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput json, string value) => json.WriteStringValue(value);

    /// <inheritdoc/>
    public static bool Equal(string a, string b) => a == b;

    /// <inheritdoc/>
    public static int Hash(string value) => value.GetHashCode(StringComparison.Ordinal);
}

/// <summary>Open string enums. A number or a boolean is taken as its exact text.</summary>
public readonly struct EnumCodec<T> : IJsonCodec<T>
    where T : struct, IStringEnum<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ref Utf8JsonReader reader, out T value, ref bool asWritten)
    {
        if (reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped && !reader.HasValueSequence)
        {
            value = T.Values.From(reader.ValueSpan);
            return true;
        }
        return TryReadSlowly(ref reader, out value, ref asWritten);
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput json, T value) => json.WriteStringValue(value.Value);

    /// <inheritdoc/>
    public static bool Equal(T a, T b) => a.Value == b.Value;

    /// <inheritdoc/>
    public static int Hash(T value) => value.Value.GetHashCode(StringComparison.Ordinal);

    private static bool TryReadSlowly(ref Utf8JsonReader reader, out T value, ref bool asWritten)
    {
        asWritten &= reader.TokenType == JsonTokenType.String;
        var found = JsonTokenText.TryGetScalar(ref reader, "a string", out var text);
        value = found ? T.Values.From(text) : default;
        return found;
    }
}

/// <summary>
/// URIs and URI references (RFC 3986, 4.1), as they are spelled. What begins with a slash is a reference everywhere, also
/// where the system takes it for a file.
/// </summary>
public readonly struct UriCodec : IJsonCodec<Uri>
{
    /// <inheritdoc/>
    public static bool TryRead(ref Utf8JsonReader reader, [MaybeNullWhen(false)] out Uri value, ref bool asWritten)
    {
        value = null;
        return StringCodec.TryRead(ref reader, out var text, ref asWritten)
            && Uri.TryCreate(text, text.StartsWith('/') ? UriKind.Relative : UriKind.RelativeOrAbsolute, out value);
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput json, Uri value) => json.WriteStringValue(value.OriginalString);

    /// <inheritdoc/>
    public static bool Equal(Uri a, Uri b) => a.OriginalString == b.OriginalString;

    /// <inheritdoc/>
    public static int Hash(Uri value) => value.OriginalString.GetHashCode(StringComparison.Ordinal);
}

/// <summary>Any JSON value, null included.</summary>
public readonly struct AnyCodec : IJsonCodec<JsonElement>
{
    /// <inheritdoc/>
    public static bool TryRead(ref Utf8JsonReader reader, out JsonElement value, ref bool asWritten)
    {
        value = RawJson.Take(ref reader);
        return true;
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput json, JsonElement value) => json.WriteRaw(RawJson.Bytes(value));

    /// <inheritdoc/>
    public static bool Equal(JsonElement a, JsonElement b) =>
        a.ValueKind == b.ValueKind && (a.ValueKind == JsonValueKind.Undefined || JsonElement.DeepEquals(a, b));

    /// <inheritdoc/>
    public static int Hash(JsonElement value) => (int)value.ValueKind;
}
