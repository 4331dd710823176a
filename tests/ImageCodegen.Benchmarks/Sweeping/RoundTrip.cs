using System.Reflection;
using System.Text.Json;
using ImageCodegen.Runtime;

namespace ImageCodegen.Benchmarks.Sweeping;

/// <summary>Reads JSON as a generated type, writes it again, compares and validates.</summary>
internal static class RoundTrip
{
    /// <summary>What is wrong; null where the value comes back as it was, equals itself and is valid.</summary>
    public static string? Problem(Type type, string json)
    {
        try
        {
            var value = JsonSerializer.Deserialize(json, type);
            var again = JsonSerializer.Deserialize(json, type);
            var written = JsonSerializer.Serialize(value, type);
            if (!JsonElement.DeepEquals(JsonElement.Parse(json), JsonElement.Parse(written)))
            {
                return $"{Brief(json)} was written as {Brief(written)}";
            }

            if (!Equals(value, again) || value?.GetHashCode() != again?.GetHashCode())
            {
                return $"{Brief(json)}, read twice, gives two values that are not equal";
            }

            return Failures(type, value) is { Length: > 0 } failures ? $"{Brief(json)} is valid, but: {failures}" : null;
        }
        catch (JsonException fault)
        {
            return $"{Brief(json)} cannot be read: {fault.Message}";
        }
    }

    // A format is an annotation in JSON Schema, so that the judge takes any text; generated types have their own opinion.
    private static string Failures(Type type, object? value)
    {
        var validate = type.GetMethod("Validate", BindingFlags.Public | BindingFlags.Instance, []);
        var failures = validate?.Invoke(value, []) is ValidationResult result ? result.Failures : [];
        return string.Join("; ", failures.Where(static failure => failure.Keyword != "format").Take(3));
    }

    private static string Brief(string json) => json.Length <= 300 ? json : json[..300] + "...";
}
