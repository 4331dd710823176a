using System.Text.Json;
using ImageCodegen.Text;

namespace ImageCodegen.Review.Reports.Sarif;

/// <summary>SARIF 2.1.0 (OASIS), for code scanning and editors.</summary>
public sealed class SarifFormat : IReportFormat
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <inheritdoc/>
    public string Name => "sarif";

    /// <inheritdoc/>
    public void Write(LintResult result, TextWriter output, ReportSettings settings) =>
        IndentedJson.Write(output, json => Write(json, ReportContent.Of(result), "imagecodegen/lint/", _ => null));

    /// <inheritdoc/>
    public void Write(DiffResult result, TextWriter output, ReportSettings settings) =>
        IndentedJson.Write(output, json => Write(
            json, ReportContent.Of(result), "imagecodegen/diff/", spec => result.Head.Specs.FirstOrDefault(s => s.Path == spec)?.File));

    private static void Write(Utf8JsonWriter json, ReportContent content, string category, Func<string, SourceFile?> head)
    {
        var entries = content.Groups.SelectMany(static group => group.Entries.Select(entry => (group, entry))).ToList();
        var rules = entries.Select(static item => item.entry.Rule)
            .DistinctBy(static rule => rule.Id, StringComparer.Ordinal).OrderBy(static rule => rule.Id, StringComparer.Ordinal).ToList();
        var indexes = rules.Select(static (rule, index) => (rule.Id, index)).ToDictionary(StringComparer.Ordinal);
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules);
        json.WriteStartObject("automationDetails");
        json.WriteString("id", category);
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        SarifNotifications.Write(json, content.Diagnostics);
        json.WriteStartArray("results");
        foreach (var (group, entry) in entries)
        {
            SarifResult.Write(json, group, entry, indexes[entry.Rule.Id], head(group.Spec));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, IReadOnlyList<ReviewRule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "imagecodegen");
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            SarifParts.WriteText(json, "shortDescription", SafeText.Line(rule.Title));
            SarifParts.WriteText(json, "fullDescription", SafeText.Line(rule.Why));
            json.WriteStartObject("defaultConfiguration");
            json.WriteString(
                "level",
                rule.Level switch { FindingLevel.Error => "error", FindingLevel.Warning => "warning", FindingLevel.Info => "note", _ => "none" });
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
