using System.Text.Json;
using ImageCodegen.Text;

namespace ImageCodegen.Review.Reports.Sarif;

/// <summary>Objects of SARIF that stand in several places.</summary>
internal static class SarifParts
{
    /// <summary>A message (3.11) or a multiformat message string (3.12) of plain text.</summary>
    public static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>A physical location (3.29); without a place in it, the file as a whole.</summary>
    public static void WriteLocation(Utf8JsonWriter json, SourceFile file, SourceSpan? span)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", SarifUri.Of(file.DisplayPath));
        json.WriteEndObject();
        if (span is { } place)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", place.Line);
            json.WriteNumber("startColumn", place.Column);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
