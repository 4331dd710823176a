namespace ImageCodegen.EndToEnd.Tests.Packages;

/// <summary>What an IDE runs when it loads a project: no compiler, but the arguments that it would get.</summary>
public sealed class DesignTimeBuildTests : IDisposable
{
    private readonly PackageProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void A_first_load_knows_the_generated_types_and_later_ones_generate_nothing()
    {
        project.Restore();
        Assert.Contains("imagecodegen/src/Tag.cs", Load(), StringComparison.Ordinal);

        var before = PackageProject.Files(project.Intermediate);
        project.Replace("specs/common/tags.yaml", "The key.", "Its key.");
        Assert.Contains("imagecodegen/src/Tag.cs", Load(), StringComparison.Ordinal);
        Assert.Equal(before, PackageProject.Files(project.Intermediate));

        Assert.Equal(PackageProject.Wrote(project.Intermediate, 1), project.Generate().Succeeded().Generated);
        Load();
        Assert.True(project.Generate().Succeeded().Skipped("ImageCodegenGenerate"));
    }

    [Fact]
    public void A_load_never_fails_and_does_not_try_again_and_again()
    {
        project.Write("specs/images.yaml", "openapi: [");
        project.Restore();

        Assert.DoesNotContain("Tag.cs", Load(), StringComparison.Ordinal);
        var tried = File.GetLastWriteTimeUtc(project["obj/Debug/net10.0/imagecodegen/load.stamp"]);
        Load();
        Assert.Equal(tried, File.GetLastWriteTimeUtc(project["obj/Debug/net10.0/imagecodegen/load.stamp"]));

        project.Write("specs/images.yaml", PackageProject.Images);
        Assert.Contains("imagecodegen/src/Tag.cs", Load(), StringComparison.Ordinal);
    }

    [Fact]
    public void Committed_output_is_taken_as_it_is()
    {
        project.WriteProject("<ImageCodegenOutput>Generated</ImageCodegenOutput>", PackageProject.Items);
        project.Restore();
        project.Generate().Succeeded();
        Directory.Delete(project["obj/Debug"], recursive: true);
        project.Write("specs/images.yaml", "openapi: [");

        Assert.Contains("Generated/Tag.cs", Load(), StringComparison.Ordinal);
    }

    private string Load() => project.Run(
        "msbuild", "-t:Compile", "-nologo", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true",
        "-p:TreatWarningsAsErrors=true", "-getItem:CscCommandLineArgs").Succeeded().Text.Replace(@"\\", "/", StringComparison.Ordinal);
}
