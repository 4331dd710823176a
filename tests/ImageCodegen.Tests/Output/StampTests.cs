namespace ImageCodegen.Tests.Output;

/// <summary>A second run renders where anything has changed, and only there.</summary>
public sealed class StampTests : IDisposable
{
    private readonly TempFolder temp = new();

    public StampTests()
    {
        temp.Write("specs/imagecodegen.yaml", "output: ../out\ntemplates: templates\nspecs: [{spec: images.yaml, namespace: Company.Images}]\n");
        temp.Write("specs/templates/Doc.hbs", "");
        temp.Write(
            "specs/images.yaml",
            "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents: {schemas: {A: {type: object, properties: {p: {$ref: 'part.yaml#/P'}}}}}\n");
        temp.Write("specs/part.yaml", "P: {type: object, properties: {q: {type: string, pattern: '('}}}\n");
    }

    public void Dispose() => temp.Dispose();

    [Fact]
    public void Nothing_changed()
    {
        var first = Run();
        var second = Run();

        Assert.Equal((true, false), (first.Rendered, second.Rendered));
        Assert.Equal(first.Files.Select(f => f.Path), second.Files.Select(f => f.Path));
        Assert.All(second.Files, f => Assert.Equal(ImageCodegen.Output.FileOutcome.Unchanged, f.Outcome));
        Assert.Equal(first.Specs.Select(s => s with { Written = 0, Unchanged = s.Written }), second.Specs);
    }

    [Fact]
    public void A_document_in_another_encoding_is_known_again()
    {
        File.WriteAllText(temp["specs/part.yaml"], File.ReadAllText(temp["specs/part.yaml"]), System.Text.Encoding.Unicode);

        Assert.Equal((true, false), (Run().Rendered, Run().Rendered));
    }

    [Fact]
    public void Warnings_are_repeated()
    {
        var first = Run();

        Assert.StartsWith("specs/part.yaml(1,", Assert.Single(first.Diagnostics).ToString(), StringComparison.Ordinal);
        Assert.Equal(first.Diagnostics.Select(d => d.ToString()), Run().Diagnostics.Select(d => d.ToString()));
    }

    [Theory]
    [InlineData("specs/imagecodegen.yaml", "output: ../out\nspecs: [{spec: images.yaml, namespace: Company.Images}]\n")]
    [InlineData("specs/images.yaml", "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n")]
    [InlineData("specs/part.yaml", "P: {type: string}\n")]
    [InlineData("specs/templates/Doc.hbs", "\n")]
    [InlineData("specs/templates/Header.hbs", "#nullable enable\n")]
    [InlineData("out/A.cs", "// mine")]
    [InlineData("out/.imagecodegen", "A.cs\n")]
    public void A_file_that_was_written_is_seen(string path, string text)
    {
        Run();
        temp.Write(path, text);

        Assert.Equal((true, false), (Run().Rendered, Run().Rendered));
    }

    [Theory]
    [InlineData("out/A.cs")]
    [InlineData("out/.imagecodegen")]
    [InlineData("specs/templates/Doc.hbs")]
    public void A_file_that_was_deleted_is_seen(string path)
    {
        Run();
        File.Delete(temp[path]);

        Assert.Equal((true, false), (Run().Rendered, Run().Rendered));
    }

    [Fact]
    public void A_file_that_was_touched_is_seen()
    {
        Run();
        File.SetLastWriteTimeUtc(temp["out/A.cs"], DateTime.UnixEpoch);

        var second = Run();

        Assert.Equal((true, true), (second.Rendered, second.Files.All(f => f.Outcome == ImageCodegen.Output.FileOutcome.Unchanged)));
    }

    [Fact]
    public void A_check_asks_the_output_itself()
    {
        Run();
        var written = File.GetLastWriteTimeUtc(temp["out/A.cs"]);
        temp.Write("out/A.cs", new string('x', (int)new FileInfo(temp["out/A.cs"]).Length));
        File.SetLastWriteTimeUtc(temp["out/A.cs"], written);

        var check = Run(check: true);

        Assert.Equal((true, false), (check.Rendered, check.Diff.Length == 0));
    }

    [Fact]
    public void A_run_that_failed_is_not_remembered()
    {
        temp.Write("specs/part.yaml", "P: [");

        Assert.Equal((true, true), (Run().HasErrors, Run().HasErrors));
        Assert.False(Directory.Exists(temp["cache"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"tool\":1}")]
    [InlineData("{}")]
    public void A_broken_stamp_is_ignored(string text)
    {
        Run();
        File.WriteAllText(Directory.GetFiles(temp["cache"]).Single(), text);

        Assert.Equal((true, false), (Run().Rendered, Run().Rendered));
    }

    [Fact]
    public void A_stamp_of_another_build_is_ignored()
    {
        Run();
        var stamp = Directory.GetFiles(temp["cache"]).Single();
        var tool = typeof(CodegenPipeline).Module.ModuleVersionId.ToString("N");
        File.WriteAllText(stamp, File.ReadAllText(stamp).Replace(tool, Guid.Empty.ToString("N"), StringComparison.Ordinal));

        Assert.True(Run().Rendered);
    }

    [Fact]
    public void Runs_that_are_asked_for_other_things_have_stamps_of_their_own()
    {
        Assert.True(Run("Company.A", "a").Rendered);
        Assert.True(Run("Company.B", "b").Rendered);
        Assert.Equal((false, false), (Run("Company.A", "a").Rendered, Run("Company.B", "b").Rendered));
    }

    [Fact]
    public void A_cache_that_cannot_be_written_does_no_harm()
    {
        temp.Write("cache", "a file");

        Assert.Equal((true, false), (Run().Rendered, Run().HasErrors));
    }

    [Fact]
    public void Without_a_cache_nothing_is_remembered()
    {
        var options = new CodegenOptions { WorkingDirectory = temp.FullPath };
        CodegenPipeline.Run(options);

        Assert.True(CodegenPipeline.Run(options).Rendered);
    }

    private CodegenResult Run(bool check = false) =>
        CodegenPipeline.Run(new CodegenOptions { WorkingDirectory = temp.FullPath, CacheFolder = temp["cache"], Check = check });

    private CodegenResult Run(string @namespace, string output) => CodegenPipeline.Run(new CodegenOptions
    {
        WorkingDirectory = temp.FullPath,
        CacheFolder = temp["cache"],
        Specs = ["specs/images.yaml"],
        Namespace = @namespace,
        Output = output,
    });
}
