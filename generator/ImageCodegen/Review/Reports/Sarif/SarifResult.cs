using System.Text.Json;
using ImageCodegen.Text;

namespace ImageCodegen.Review.Reports.Sarif;

/// <summary>One finding or change as a result (3.27).</summary>
internal static class SarifResult
{
    public static void Write(Utf8JsonWriter json, ReportGroup group, ReportEntry entry, int ruleIndex, SourceFile? head)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", entry.Rule.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", entry.Gravity switch { Gravity.Fault => "error", Gravity.Doubt => "warning", _ => "note" });

        // A viewer reads [text](1) in a message as a link (3.11.6).
        var message = $"{SafeText.Line(entry.What)}. {SafeText.Line(entry.Fix)}.";
        SarifParts.WriteText(
            json,
            "message",
            message.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal)
                .Replace("]", "\\]", StringComparison.Ordinal));
        WriteLocations(json, group, entry, head);
        WriteBase(json, entry, head);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("imagecodegen/v1", entry.Fingerprint);
        json.WriteEndObject();
        WriteApproval(json, entry);
        WriteVerdicts(json, entry);
        json.WriteEndObject();
    }

    // What was removed has no line in the new state: it is said at the new file, and where there is none, at the old place.
    private static void WriteLocations(Utf8JsonWriter json, ReportGroup group, ReportEntry entry, SourceFile? head)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        var place = entry.Head ?? (head is null ? entry.Base : null);
        if ((place?.Span.File ?? head) is { } file)
        {
            SarifParts.WriteLocation(json, file, place?.Span);
        }

        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", (entry.Head ?? entry.Base)?.Pointer ?? "");
        json.WriteString("name", SafeText.Line(group.Subject.Length == 0 ? group.Spec : group.Subject));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteBase(Utf8JsonWriter json, ReportEntry entry, SourceFile? head)
    {
        if (entry.Base is { } old && (entry.Head is not null || head is not null))
        {
            json.WriteStartArray("relatedLocations");
            json.WriteStartObject();
            json.WriteNumber("id", 1);
            SarifParts.WriteText(json, "message", "Before the change");
            SarifParts.WriteLocation(json, old.Span.File, old.Span);
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    private static void WriteApproval(Utf8JsonWriter json, ReportEntry entry)
    {
        if (entry.Approval is { } reason)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("status", "accepted");
            json.WriteString("justification", SafeText.Line(reason));
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    private static void WriteVerdicts(Utf8JsonWriter json, ReportEntry entry)
    {
        if (entry.Rule.Verb == ReviewVerb.Diff)
        {
            json.WriteStartObject("properties");
            foreach (var verdict in entry.Verdicts)
            {
                json.WriteString(verdict.Axis, verdict.Word);
            }

            json.WriteEndObject();
        }
    }
}
