using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>What can be wrong with JSON besides its syntax.</summary>
internal static class JsonFaults
{
    /// <summary>A container stands where another kind is wanted, or a scalar where a container is.</summary>
    public static JsonException Expected(string what, JsonTokenType found) => new($"Expected {what}, found {Name(found)}.");

    /// <summary>The text breaks off.</summary>
    public static JsonException Truncated() => new("The JSON ends within a value.");

    /// <summary>Bytes that are no text.</summary>
    public static JsonException NotUtf8() => new("The JSON has bytes that are not UTF-8, or half a surrogate pair.");

    /// <summary>More nesting than the stack bears.</summary>
    public static JsonException TooDeep() => new("The value is nested too deeply.");

    /// <summary>A required member that is not there.</summary>
    public static JsonException Missing(string name) => new($"The required member '{name}' is missing, or has no value of its type.");

    private static string Name(JsonTokenType type) => type switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        JsonTokenType.Null => "null",
        _ => "something else",
    };
}
