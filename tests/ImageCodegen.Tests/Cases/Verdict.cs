using System.Collections;
using System.Text.Json;
using ImageCodegen.Runtime;
using ImageCodegen.Tests.Instances;

namespace ImageCodegen.Tests.Cases;

/// <summary>What generated code makes of a JSON text, in a line: the case, whether it comes back as it was, and what validation reports.</summary>
internal static class Verdict
{
    /// <summary>"refused" where it cannot be read.</summary>
    public static string Of(GeneratedType type, string json)
    {
        try
        {
            var value = type.Read(json);
            var failures = string.Join(", ", type.Failures(value).Select(static f => f.Pointer + " " + f.Keyword).Order(StringComparer.Ordinal));
            return $"{Case(value)} {type.Lost(json, value) ?? "same"}{(failures.Length > 0 ? " " + failures : "")}";
        }
        catch (JsonException)
        {
            return "refused";
        }
    }

    private static string Case(object? value) => value switch
    {
        null => "null",
        JsonUnion { IsKnown: false } => "unknown",
        JsonUnion union => Case(union.Value),
        not string when value is IEnumerable => "List",
        _ => value.GetType().Name,
    };
}
