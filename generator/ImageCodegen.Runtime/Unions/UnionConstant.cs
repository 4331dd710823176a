using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>A member of which a case of a union allows but a few values.</summary>
public sealed class UnionConstant
{
    private readonly JsonElement[] values;

    /// <summary>Names the member and its values.</summary>
    /// <param name="name">The wire name.</param>
    /// <param name="jsonTexts">The values as JSON.</param>
    /// <exception cref="JsonException">One of them is not JSON.</exception>
    public UnionConstant(string name, params string[] jsonTexts)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(jsonTexts);
        Name = name;
        values = Array.ConvertAll(jsonTexts, static text => JsonElement.Parse(text));
    }

    /// <summary>The wire name of the member.</summary>
    public string Name { get; }

    /// <summary>Whether the value that the reader stands on is one of them. The reader may be moved.</summary>
    internal bool Allows(Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            foreach (var value in values)
            {
                if (value.ValueKind == JsonValueKind.String && reader.ValueTextEquals(value.GetString()))
                {
                    return true;
                }
            }
            return false;
        }
        var found = JsonElement.ParseValue(ref reader);
        return Array.Exists(values, value => JsonElement.DeepEquals(value, found));
    }
}
