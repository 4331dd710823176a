using System.Text.Json.Nodes;
using ImageCodegen.Review;
using ImageCodegen.Review.Reports;
using ImageCodegen.Review.Reports.Sarif;

namespace ImageCodegen.Tests.Review.Reports;

/// <summary>
/// What SARIF 2.1.0 requires of the objects that are written. Its published schema belongs to OASIS and is no part of this repository; the
/// golden reports were judged by it when they were made.
/// </summary>
public sealed class SarifFormatTests
{
    public static TheoryData<string> Reports =>
    [
        Sarif.Print(SampleReviews.Lint),
        Sarif.Print(SampleReviews.Diff),
        Sarif.Print(HostileReviews.Lint),
        Sarif.Print(HostileReviews.Diff),
        Sarif.Print(new LintResult { Specs = [], Findings = [] }),
    ];

    private static IReportFormat Sarif => ReportFormats.Find("sarif")!;

    [Theory]
    [MemberData(nameof(Reports))]
    public void The_required_members_are_there_and_no_others(string report)
    {
        var log = JsonNode.Parse(report)!.AsObject();
        AssertMembers(log, ["$schema", "version", "runs"]);
        Assert.Equal("2.1.0", (string?)log["version"]);
        var run = Assert.Single(log["runs"]!.AsArray())!.AsObject();
        AssertMembers(run, ["tool", "automationDetails", "columnKind", "invocations", "results"]);
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();
        foreach (var rule in rules)
        {
            AssertMembers(rule!.AsObject(), ["id", "shortDescription", "fullDescription", "defaultConfiguration"]);
            Assert.Contains((string?)rule["defaultConfiguration"]!["level"], (string[])["none", "note", "warning", "error"]);
        }

        Assert.Equal(rules.Count, rules.Select(static rule => (string?)rule!["id"]).Distinct(StringComparer.Ordinal).Count());
        foreach (var result in run["results"]!.AsArray())
        {
            AssertResult(result!.AsObject(), rules);
        }
    }

    [Theory]
    [InlineData("specs/a.yaml", "specs/a.yaml")]
    [InlineData("main:specs/a b.yaml", "main%3Aspecs/a%20b.yaml")]
    [InlineData("/srv/ü%.yaml", "file:///srv/%C3%BC%25.yaml")]
    [InlineData("C:\\specs\\a.yaml", "file:///C:/specs/a.yaml")]
    [InlineData("../a#b?c.yaml", "../a%23b%3Fc.yaml")]
    public void A_path_becomes_a_URI(string path, string uri)
    {
        Assert.Equal(uri, SarifUri.Of(path));
        Assert.True(Uri.TryCreate(uri, UriKind.RelativeOrAbsolute, out var parsed));
        Assert.Equal(uri.StartsWith("file:", StringComparison.Ordinal), parsed.IsAbsoluteUri);
    }

    [Fact]
    public void A_change_says_where_it_was_before_and_an_approved_one_is_suppressed()
    {
        var results = JsonNode.Parse(Sarif.Print(SampleReviews.Diff))!["runs"]![0]!["results"]!.AsArray();
        Assert.Equal("main%3Aspecs/images.yaml", (string?)results[0]!["relatedLocations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]);
        Assert.Equal("No client asks for more than 50, says the access log", (string?)results[0]!["suppressions"]![0]!["justification"]);
        Assert.Equal(SampleReviews.Diff.Changes[0].Fingerprint, (string?)results[0]!["partialFingerprints"]!["imagecodegen/v1"]);
    }

    private static void AssertResult(JsonObject result, JsonArray rules)
    {
        AssertMembers(result, ["ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints"], ["relatedLocations", "suppressions", "properties"]);
        Assert.Equal((string?)rules[(int)result["ruleIndex"]!]!["id"], (string?)result["ruleId"]);
        Assert.Contains((string?)result["level"], (string[])["note", "warning", "error"]);
        Assert.NotEqual("", (string?)result["message"]!["text"]);
        Assert.Matches("^[0-9a-f]{16}$", (string?)result["partialFingerprints"]!["imagecodegen/v1"]);
        var places = result["locations"]!.AsArray().Concat(result["relatedLocations"]?.AsArray() ?? []);
        foreach (var place in places.Select(static location => location!["physicalLocation"]!.AsObject()))
        {
            Assert.True(Uri.IsWellFormedUriString((string?)place["artifactLocation"]!["uri"], UriKind.Relative));
            Assert.True(place["region"] is null || ((int)place["region"]!["startLine"]! >= 1 && (int)place["region"]!["startColumn"]! >= 1));
        }
    }

    private static void AssertMembers(JsonObject value, string[] required, string[]? optional = null)
    {
        var names = value.Select(static member => member.Key).ToList();
        Assert.Empty(required.Except(names, StringComparer.Ordinal));
        Assert.Empty(names.Except([.. required, .. optional ?? []], StringComparer.Ordinal));
    }
}
