using System.Globalization;

namespace ImageCodegen.Tests.Output;

/// <summary>The pipeline as a library: under other cultures and on several threads at once.</summary>
public sealed class PipelineTests : IDisposable
{
    private readonly TempFolder temp = new();

    public PipelineTests()
    {
        temp.Write("specs/imagecodegen.yaml", "output: ../out\nspecs:\n- {spec: images.yaml, namespace: Company.Images}\n");
        temp.Write(
            "specs/images.yaml",
            """
            openapi: 3.1.0
            info: {title: Images, version: "1"}
            paths: {}
            components:
              schemas:
                image_info:
                  type: object
                  properties:
                    image_id: {type: string, pattern: "^i-[a-z]+$"}
                    size: {type: number, minimum: -1.5, maximum: 2.5}
                    kind: {type: string, enum: [in_use, idle, ISO, iso_image]}
            """);
    }

    public void Dispose() => temp.Dispose();

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("sv-SE")]
    public void A_culture_changes_no_byte(string culture)
    {
        Assert.Empty(Run("", check: false).Diagnostics);

        var result = Run(culture, check: true);

        Assert.Equal(("", true), (result.Diff, result.Files.Count > 0));
    }

    [Fact]
    public void Runs_at_the_same_time_agree()
    {
        Run("", check: false);

        var results = Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(4).Select(_ => Run("", check: true)).ToList();

        Assert.All(results, r => Assert.Equal("", r.Diff));
    }

    [Fact]
    public void Several_sources_of_findings_are_all_heard()
    {
        temp.Write("specs/images.yaml", "openapi: 3.1.0\nx: [\n");
        temp.Write("specs/more.yaml", "openapi: 3.1.0\ny: {\n");
        temp.Write(
            "specs/imagecodegen.yaml",
            "output: ../out\nspecs:\n- {spec: images.yaml, namespace: Company.Images}\n- {spec: more.yaml, namespace: Company.More}\n");

        var result = Run("", check: false);

        Assert.True(result.HasErrors);
        Assert.Equal(["specs/images.yaml", "specs/more.yaml"], result.Diagnostics.Select(d => d.Span.File.DisplayPath).Distinct());
        Assert.False(Directory.Exists(temp["out"]));
    }

    private CodegenResult Run(string culture, bool check)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        return CodegenPipeline.Run(new CodegenOptions { WorkingDirectory = temp.FullPath, Check = check });
    }
}
