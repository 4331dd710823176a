using ImageCodegen.Review.Diff;
using ImageCodegen.Review.Lint;

namespace ImageCodegen.Tests.Review;

/// <summary>The query as a whole (<c>in: querystring</c>, OpenAPI 3.2, 4.12.1) in <c>lint</c> and <c>diff</c>.</summary>
public sealed class WholeQueryTests : IDisposable
{
    private const string Form = "{name: q, in: querystring, content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: string}}}}}}";

    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Theory]
    [InlineData(Form, "")]
    [InlineData("{name: q, in: querystring, content: {text/plain: {schema: {type: string}}}}", "")]
    [InlineData("{name: q, in: querystring, schema: {type: string}}", "field-missing")]
    [InlineData(Form + ", {name: a, in: query, schema: {type: string}}", "parameter-duplicate")]
    [InlineData(Form + ", {name: r, in: querystring, content: {text/plain: {schema: {type: string}}}}", "parameter-duplicate")]
    [InlineData(Form + ", {name: a, in: header, schema: {type: string}}", "")]
    public void Lint_tells_what_cannot_stand_together(string parameters, string expected)
    {
        temp.Write("t.yaml", Spec(parameters));
        var findings = LintRun.Run(new LintOptions { WorkingDirectory = temp.FullPath, Specs = ["t.yaml"] }).Findings;

        Assert.Equal(expected, string.Join(", ", findings.Where(f => f.Level == ImageCodegen.Review.FindingLevel.Error).Select(f => f.Rule.Id)));
    }

    [Fact]
    public void A_sample_request_may_have_any_names_in_it()
    {
        temp.Write("t.yaml", Spec(Form).Replace("get: {", "get: {x-sample-requests: [{uri: /a?other=1}], ", StringComparison.Ordinal));

        Assert.DoesNotContain(LintRun.Run(new LintOptions { WorkingDirectory = temp.FullPath, Specs = ["t.yaml"] }).Findings, f => f.What.Contains("'other'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("name: q", "name: r", "")]
    [InlineData("{a: {type: string}}", "{a: {type: string}, b: {type: string}}", "property-added: the optional member 'b' of the query as a whole was added")]
    [InlineData("properties: {a", "required: [a], properties: {a", "property-became-required: 'a' of the query as a whole became required")]
    [InlineData("in: querystring, ", "in: querystring, required: true, ", "parameter-became-required: the query as a whole became required")]
    [InlineData(Form, "{name: q, in: query, schema: {type: string}}", "parameter-moved: the parameter 'q' was in the query as a whole, and is in the query now")]
    [InlineData(Form, "{name: h, in: header, schema: {type: string}}", "parameter-added: the optional header parameter 'h' was added, parameter-removed: the query as a whole was removed")]
    [InlineData("application/x-www-form-urlencoded", "application/json", "parameter-content-changed: the query as a whole was written as application/x-www-form-urlencoded, and is written as application/json now")]
    public void Diff_compares_what_is_in_it_and_not_its_name(string old, string now, string expected)
    {
        temp.Write("base.yaml", Spec(Form));
        temp.Write("head.yaml", Spec(Form).Replace(old, now, StringComparison.Ordinal));
        var changes = SpecDiff.Run(new DiffOptions { WorkingDirectory = temp.FullPath, Base = "base.yaml", Head = "head.yaml", Today = new DateOnly(2026, 12, 1) }).Changes
            .Where(static c => c.Wire != ImageCodegen.Review.Verdict.None);

        Assert.Equal(expected, string.Join(", ", changes.Select(static c => $"{c.Rule.Id}: {c.What}").Order(StringComparer.Ordinal)));
    }

    private static string Spec(string parameters) =>
        $"openapi: 3.2.0\ninfo: {{title: t, version: '1'}}\npaths:\n  /a: {{get: {{operationId: a, parameters: [{parameters}], responses: {{'200': {{description: d}}}}}}}}\n";
}
