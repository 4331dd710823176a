using System.Text;

namespace ImageCodegen.Review.Reports.Json;

/// <summary>The JSON Schemas of what the format <c>json</c> prints, draft 7. Readers skip members that they do not know: some may be added while <c>version</c> stays.</summary>
public static class ReportSchema
{
    /// <summary>That of a report of <c>lint</c>.</summary>
    public static string Lint => Read("review-lint.schema.json");

    /// <summary>That of a report of <c>diff</c>.</summary>
    public static string Diff => Read("review-diff.schema.json");

    private static string Read(string name)
    {
        using var stream = typeof(ReportSchema).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
