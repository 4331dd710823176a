using System.Text.Json;

namespace ImageCodegen.Tests.Instances;

/// <summary>Compares JSON more strictly than its values: numbers are the same characters. The order of members is free.</summary>
internal static class TokenText
{
    /// <summary>True where both say the same in the same tokens.</summary>
    public static bool Same(JsonElement a, JsonElement b)
    {
        if (a.ValueKind != b.ValueKind)
        {
            return false;
        }

        switch (a.ValueKind)
        {
            case JsonValueKind.Object:
                return a.GetPropertyCount() == b.GetPropertyCount() && a.EnumerateObject().All(m => b.TryGetProperty(m.Name, out var other) && Same(m.Value, other));
            case JsonValueKind.Array:
                return a.GetArrayLength() == b.GetArrayLength() && a.EnumerateArray().Zip(b.EnumerateArray()).All(static p => Same(p.First, p.Second));
            case JsonValueKind.String:
                return a.GetString() == b.GetString();
            case JsonValueKind.Number:
                return a.GetRawText() == b.GetRawText();
            default:
                return true;
        }
    }
}
