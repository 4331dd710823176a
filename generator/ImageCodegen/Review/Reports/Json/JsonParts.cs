using System.Text.Json;
using ImageCodegen.Text;

namespace ImageCodegen.Review.Reports.Json;

/// <summary>The parts of a report, in the words of its schema.</summary>
internal static class JsonParts
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Breaking => "breaking",
        Verdict.PossiblyBreaking => "possiblyBreaking",
        Verdict.Compatible => "compatible",
        _ => "none",
    };

    public static string Of(VersionBump bump) => bump switch
    {
        VersionBump.Major => "major",
        VersionBump.Minor => "minor",
        VersionBump.Patch => "patch",
        _ => "none",
    };

    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("level", ReportWords.Of(finding.Level).Word);
        json.WriteString("subject", finding.Subject);
        WritePlace(json, "place", finding.Place);
        json.WriteString("what", finding.What);
        json.WriteString("why", finding.Rule.Why);
        json.WriteString("fix", finding.Fix);
        json.WriteString("fingerprint", finding.Fingerprint);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Change change)
    {
        json.WriteStartObject();
        json.WriteString("rule", change.Rule.Id);
        json.WriteString("wire", Of(change.Wire));
        json.WriteString("source", Of(change.Source));
        json.WriteStartArray("direction");
        if (change.Direction.HasFlag(Direction.Request))
        {
            json.WriteStringValue("request");
        }

        if (change.Direction.HasFlag(Direction.Response))
        {
            json.WriteStringValue("response");
        }

        json.WriteEndArray();
        json.WriteString("subject", change.Subject);
        WritePlace(json, "base", change.Base);
        WritePlace(json, "head", change.Head);
        json.WriteString("what", change.What);
        json.WriteString("why", change.Rule.Why);
        json.WriteString("fix", change.Fix);
        json.WriteString("fingerprint", change.Fingerprint);
        json.WriteString("approval", change.Approval);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, IReadOnlyList<Diagnostic> diagnostics)
    {
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("id", diagnostic.Descriptor.Id);
            json.WriteString("severity", diagnostic.Descriptor.Severity == Severity.Error ? "error" : "warning");
            json.WriteString("file", diagnostic.Span.File.DisplayPath);
            json.WriteNumber("line", diagnostic.Span.Line);
            json.WriteNumber("column", diagnostic.Span.Column);
            json.WriteString("message", diagnostic.What);
            json.WriteString("fix", diagnostic.Fix);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, string name, ReviewPlace? place)
    {
        if (place is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("file", place.Span.File.DisplayPath);
        json.WriteNumber("line", place.Span.Line);
        json.WriteNumber("column", place.Span.Column);
        json.WriteString("pointer", place.Pointer);
        json.WriteEndObject();
    }
}
