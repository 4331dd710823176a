using System.Text.Json;
using System.Text.Json.Nodes;
using ImageCodegen.Review.Reports;
using ImageCodegen.Review.Reports.Json;
using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Review.Reports;

/// <summary>Reports are as the published schemas say, by the project's own evaluator and by NJsonSchema.</summary>
public sealed class JsonFormatTests
{
    public static TheoryData<string, string> Reports => new()
    {
        { ReportSchema.Lint, Json.Print(SampleReviews.Lint) },
        { ReportSchema.Lint, Json.Print(HostileReviews.Lint) },
        { ReportSchema.Diff, Json.Print(SampleReviews.Diff) },
        { ReportSchema.Diff, Json.Print(HostileReviews.Diff) },
    };

    private static IReportFormat Json => ReportFormats.Find("json")!;

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_is_valid(string schema, string report)
    {
        using var document = JsonDocument.Parse(report);
        Assert.Empty(JsonSchemaAssertion.Parse(schema).Evaluate(document.RootElement));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task An_independent_judge_agrees(string schema, string report) =>
        Assert.Empty((await NJsonSchema.JsonSchema.FromJsonAsync(schema)).Validate(report).Select(static failure => failure.ToString()));

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task Both_judges_see_what_is_wrong(string schema, string report)
    {
        var judge = await NJsonSchema.JsonSchema.FromJsonAsync(schema);
        foreach (var wrong in Broken(report))
        {
            using var document = JsonDocument.Parse(wrong);
            Assert.NotEmpty(JsonSchemaAssertion.Parse(schema).Evaluate(document.RootElement));
            Assert.NotEmpty(judge.Validate(wrong));
        }
    }

    // Each member of the report and of its first entry left out, and one too many.
    private static IEnumerable<string> Broken(string report)
    {
        var root = JsonNode.Parse(report)!.AsObject();
        var entries = root["findings"] is null ? "changes" : "findings";
        foreach (var name in root.Select(static member => member.Key))
        {
            var copy = root.DeepClone().AsObject();
            copy.Remove(name);
            yield return copy.ToJsonString();
        }

        foreach (var name in root[entries]![0]!.AsObject().Select(static member => member.Key))
        {
            var copy = root.DeepClone();
            copy[entries]![0]!.AsObject().Remove(name);
            yield return copy.ToJsonString();
        }

        var more = root.DeepClone().AsObject();
        more["colour"] = "red";
        yield return more.ToJsonString();
    }
}
