using System.Text;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>Booleans; also from <c>"true"</c> and <c>"False"</c> in any case, and from 1 and 0.</summary>
public readonly struct BooleanCodec : IJsonCodec<bool>
{
    /// <inheritdoc/>
    public static bool TryRead(ref Utf8JsonReader reader, out bool value, ref bool asWritten)
    {
        value = reader.TokenType == JsonTokenType.True;
        return value || reader.TokenType == JsonTokenType.False || TryReadSlowly(ref reader, out value, ref asWritten);
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput json, bool value) => json.WriteBooleanValue(value);

    /// <inheritdoc/>
    public static bool Equal(bool a, bool b) => a == b;

    /// <inheritdoc/>
    public static int Hash(bool value) => value ? 1 : 0;

    private static bool TryReadSlowly(ref Utf8JsonReader reader, out bool value, ref bool asWritten)
    {
        asWritten = false;
        if (!JsonTokenText.TryGetScalar(ref reader, "a boolean", out var text))
        {
            value = false;
            return false;
        }
        value = text is [(byte)'1'] || Ascii.EqualsIgnoreCase(text, "true"u8);
        return value || text is [(byte)'0'] || Ascii.EqualsIgnoreCase(text, "false"u8);
    }
}
