using System.Text.Json;
using ImageCodegen.Text;

namespace ImageCodegen.Review.Reports.Sarif;

/// <summary>What kept documents from being read, as notifications of the one invocation (3.20.21).</summary>
internal static class SarifNotifications
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Diagnostic> diagnostics)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", !diagnostics.Any(static diagnostic => diagnostic.Descriptor.Severity == Severity.Error));
        if (diagnostics.Count > 0)
        {
            json.WriteStartArray("toolExecutionNotifications");
            foreach (var diagnostic in diagnostics)
            {
                Write(json, diagnostic);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("level", diagnostic.Descriptor.Severity == Severity.Error ? "error" : "warning");
        json.WriteStartObject("descriptor");
        json.WriteString("id", diagnostic.Descriptor.Id);
        json.WriteEndObject();
        SarifParts.WriteText(json, "message", $"{SafeText.Line(diagnostic.What)}. {SafeText.Line(diagnostic.Fix)}.");
        json.WriteStartArray("locations");
        json.WriteStartObject();
        SarifParts.WriteLocation(json, diagnostic.Span.File, diagnostic.Span);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
