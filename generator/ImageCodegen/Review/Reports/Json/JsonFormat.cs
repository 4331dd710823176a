using System.Text.Json;

namespace ImageCodegen.Review.Reports.Json;

/// <summary>For programs: everything that was found, as <see cref="ReportSchema"/> describes it.</summary>
public sealed class JsonFormat : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "json";

    /// <inheritdoc/>
    public void Write(LintResult result, TextWriter output, ReportSettings settings) => IndentedJson.Write(output, json =>
    {
        json.WriteStartObject();
        WriteMembers(json, result);
        json.WriteEndObject();
    });

    /// <inheritdoc/>
    public void Write(DiffResult result, TextWriter output, ReportSettings settings) => IndentedJson.Write(output, json =>
    {
        json.WriteStartObject();
        WriteMembers(json, result);
        json.WriteEndObject();
    });

    /// <summary>Writes the members of the report.</summary>
    public static void WriteMembers(Utf8JsonWriter json, LintResult result)
    {
        json.WriteString("kind", "lint");
        json.WriteNumber("version", 1);
        json.WriteStartArray("specs");
        foreach (var spec in result.Specs)
        {
            json.WriteStringValue(spec.DisplayPath);
        }

        json.WriteEndArray();
        json.WriteStartObject("summary");
        json.WriteNumber("error", result.Findings.Count(static finding => finding.Level == FindingLevel.Error));
        json.WriteNumber("warning", result.Findings.Count(static finding => finding.Level == FindingLevel.Warning));
        json.WriteNumber("info", result.Findings.Count(static finding => finding.Level == FindingLevel.Info));
        json.WriteNumber("suppressed", result.Suppressed);
        json.WriteEndObject();
        json.WriteStartArray("findings");
        foreach (var finding in result.Findings)
        {
            JsonParts.Write(json, finding);
        }

        json.WriteEndArray();
        JsonParts.Write(json, result.Diagnostics);
    }

    /// <summary>Writes the members of the report.</summary>
    public static void WriteMembers(Utf8JsonWriter json, DiffResult result)
    {
        json.WriteString("kind", "diff");
        json.WriteNumber("version", 1);
        json.WriteString("base", result.Base.Name);
        json.WriteString("head", result.Head.Name);
        json.WriteString("bump", JsonParts.Of(result.Bump));
        json.WriteStartObject("summary");
        foreach (var verdict in new[] { Verdict.Breaking, Verdict.PossiblyBreaking, Verdict.Compatible, Verdict.None })
        {
            json.WriteNumber(JsonParts.Of(verdict), result.Changes.Count(change => change.Worst == verdict && change.Approval is null));
        }

        json.WriteNumber("approved", result.Changes.Count(static change => change.Approval is not null));
        json.WriteEndObject();
        json.WriteStartArray("changes");
        foreach (var change in result.Changes)
        {
            JsonParts.Write(json, change);
        }

        json.WriteEndArray();
        JsonParts.Write(json, result.Diagnostics);
    }
}
