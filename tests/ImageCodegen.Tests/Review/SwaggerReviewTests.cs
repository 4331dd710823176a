using ImageCodegen.Review.Diff;
using ImageCodegen.Review.Lint;

namespace ImageCodegen.Tests.Review;

/// <summary>Documents of Swagger 2.0 under review: against each other, and against the same API in OpenAPI 3.0.</summary>
public sealed class SwaggerReviewTests : IDisposable
{
    private const string OpenApi = "openapi.yaml";
    private const string Swagger = "swagger.yaml";
    private static readonly string Folder = Path.Combine(RepositoryFolder.FullPath, "tests", "Cases", "_swagger");
    private readonly TempFolder temp = new();

    public SwaggerReviewTests() => Array.ForEach(Directory.GetFiles(Folder), file => File.Copy(file, temp[Path.GetFileName(file)]));

    public void Dispose() => temp.Dispose();

    [Theory]
    [InlineData(Swagger, OpenApi)]
    [InlineData(OpenApi, Swagger)]
    public void The_same_api_has_not_changed(string before, string after) => Assert.Empty(Rules(before, after));

    [Theory]
    [InlineData("maxLength: 40", "maxLength: 30", "max-length-tightened")]
    [InlineData("enum: [a, b]", "enum: [a]", "csharp-enum-value-removed, enum-value-removed")]
    [InlineData("x-nullable: true, ", "", "became-not-nullable")]
    [InlineData("collectionFormat: multi", "collectionFormat: csv", "parameter-style-changed")]
    [InlineData("collectionFormat: csv}\n        - {name: ids", "collectionFormat: tsv}\n        - {name: ids", "parameter-style-changed")]
    [InlineData("{name: file, in: formData, type: file, required: true}", "{name: file, in: formData, type: file}", "csharp-member-became-optional, csharp-member-nullability-changed, property-became-optional, request-body-became-optional")]
    [InlineData("consumes: [multipart/form-data]", "consumes: [application/x-www-form-urlencoded]", "")]
    [InlineData("produces: [image/png]", "produces: [image/jpeg]", "media-type-added, media-type-removed")]
    [InlineData("{name: body, in: body, required: true,", "{name: body, in: body,", "csharp-member-became-optional, csharp-member-nullability-changed, request-body-became-optional")]
    [InlineData("{name: body, in: body,", "{name: pet, in: body,", "")]
    [InlineData("default: 20", "default: 30", "csharp-default-changed, parameter-default-changed")]
    [InlineData("basePath: /v1", "basePath: /v2", "server-added, server-removed")]
    [InlineData("flow: accessCode", "flow: implicit", "security-requirement-added, security-requirement-removed, security-scheme-changed")]
    [InlineData("  Cat:\n", "  Dog:\n", "csharp-type-renamed, discriminator-value-added, discriminator-value-removed")]
    [InlineData("200: {description: OK, schema: {type: array", "206: {description: OK, schema: {type: array", "response-success-added, response-success-removed")]
    public void An_edit_means_what_it_means_in_openapi(string old, string now, string rules)
    {
        var text = File.ReadAllText(temp[Swagger]);
        Assert.Contains(old, text, StringComparison.Ordinal);
        temp.Write("head.yaml", text.Replace(old, now, StringComparison.Ordinal));
        Assert.Equal(rules, string.Join(", ", Rules(Swagger, "head.yaml")));
        Assert.Equal(Rules(Swagger, "head.yaml"), Rules(OpenApi, "head.yaml"));
    }

    [Fact]
    public void Lint_finds_in_both_the_same()
    {
        string[] ofFormsAlone = ["inline-object"];
        Assert.Equal(Lint(OpenApi).Except(ofFormsAlone), Lint(Swagger));
    }

    [Fact]
    public void Lint_says_where_things_go_in_swagger()
    {
        temp.Write("head.yaml", File.ReadAllText(temp[Swagger]).Replace("security: [{key: []}, ", "security: [{none: []}, ", StringComparison.Ordinal));
        var finding = Assert.Single(Found("head.yaml"), static f => f.Rule.Id == "security-undefined");
        Assert.Equal("Declare it under securityDefinitions", finding.Fix);
    }

    private IEnumerable<string> Rules(string before, string after) =>
        SpecDiff.Run(new DiffOptions { WorkingDirectory = temp.FullPath, Base = before, Head = after, Today = new DateOnly(2026, 12, 1) })
            .Changes.Select(static c => c.Rule.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private IEnumerable<string> Lint(string name) => Found(name).Select(static f => f.Rule.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private IReadOnlyList<ImageCodegen.Review.Finding> Found(string name) => LintRun.Run(new LintOptions { WorkingDirectory = temp.FullPath, Specs = [name] }).Findings;
}
