using System.Text.Json;
using ImageCodegen.Output;

namespace ImageCodegen.Cli;

/// <summary>The <c>result</c> of <c>generate --json</c>. It holds no time, so that equal runs print equal lines.</summary>
internal static class GenerateJson
{
    /// <summary>Writes the members.</summary>
    public static void Write(Utf8JsonWriter json, CodegenResult result, bool check)
    {
        json.WriteBoolean("check", check);
        json.WriteBoolean("rendered", result.Rendered);
        json.WriteStartArray("specs");
        foreach (var spec in result.Specs)
        {
            json.WriteStartObject();
            json.WriteString("spec", spec.Path);
            json.WriteNumber("types", spec.Types);
            json.WriteNumber("operations", spec.Operations);
            json.WriteNumber("written", spec.Written);
            json.WriteNumber("kept", spec.Unchanged);
            json.WriteNumber("removed", spec.Removed);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("files");
        foreach (var file in result.Files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteString("outcome", NameOf(file.Outcome));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (result.Names is { } names)
        {
            json.WriteString("names", NameOf(names.Outcome));
        }

        json.WriteString("diff", result.Diff);
    }

    private static string NameOf(FileOutcome outcome) => outcome switch
    {
        FileOutcome.Added => "added",
        FileOutcome.Changed => "changed",
        FileOutcome.Removed => "removed",
        _ => "kept",
    };
}
