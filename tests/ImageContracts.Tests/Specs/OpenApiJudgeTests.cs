using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace ImageContracts.Tests.Specs;

/// <summary>Microsoft.OpenApi judges the documents: it is not ours, and reads them from JSON.</summary>
public sealed class OpenApiJudgeTests
{
    [Theory]
    [MemberData(nameof(SpecData.Documents), MemberType = typeof(SpecData))]
    public void Every_spec_is_valid_OpenAPI_3_1(string document)
    {
        var diagnostic = Judge(SpecDocument.Load(document));

        Assert.Empty(diagnostic.Errors);
        Assert.Empty(diagnostic.Warnings);
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, diagnostic.SpecificationVersion);
    }

    [Theory]
    [MemberData(nameof(SpecData.Services), MemberType = typeof(SpecData))]
    public void A_response_without_a_description_is_refused(string document)
    {
        var spec = SpecDocument.Load(document);
        spec.Operations().First()["responses"]!["200"]!.AsObject().Remove("description");

        Assert.NotEmpty(Judge(spec).Errors);
    }

    [Theory]
    [MemberData(nameof(SpecData.Services), MemberType = typeof(SpecData))]
    public void A_schema_that_is_nowhere_is_refused(string document)
    {
        var spec = SpecDocument.Load(document);
        var json = SpecData.Json(spec.Operations().First()["responses"]!["200"]!.AsObject());
        json["schema"]!["$ref"] = "#/components/schemas/Nowhere";

        Assert.NotEmpty(Judge(spec).Errors.Concat(Judge(spec).Warnings));
    }

    private static OpenApiDiagnostic Judge(SpecDocument spec) =>
        new OpenApiJsonReader().Read(spec.Bundled(), new Uri("https://specs.invalid/spec.json"), new OpenApiReaderSettings()).Diagnostic!;
}
