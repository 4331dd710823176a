namespace ImageCodegen.EndToEnd.Tests.Packages;

public sealed class CommittedOutputTests : IDisposable
{
    private readonly PackageProject project = new("<ImageCodegenOutput>Generated</ImageCodegenOutput>");

    public void Dispose() => project.Dispose();

    [Fact]
    public void It_is_compiled_once_and_survives_a_clean()
    {
        var first = project.Build("-p:TreatWarningsAsErrors=true").Succeeded();
        Assert.Equal(PackageProject.Wrote(project["Generated"]), first.Generated);
        Assert.Empty(first.Findings);
        Assert.Contains("Tag.cs", PackageProject.Files(project["Generated"]).Keys);

        // The SDK lists the file before it is removed.
        project.Replace("specs/images.yaml", "Tag: {$ref: 'common/tags.yaml#/Tag'}", "Note: {type: string}");
        project.Write("Uses.cs", "");
        var second = project.Build("--no-restore", "-p:TreatWarningsAsErrors=true").Succeeded();
        Assert.NotNull(second.Generated);
        Assert.Empty(second.Findings);
        Assert.DoesNotContain("Tag.cs", PackageProject.Files(project["Generated"]).Keys);

        var before = PackageProject.Files(project["Generated"]);
        project.Run("clean", "-nologo").Succeeded();
        Assert.Equal(before, PackageProject.Files(project["Generated"]));
        Assert.False(Directory.Exists(project["obj/Debug/net10.0/imagecodegen"]));
    }

    [Fact]
    public void A_check_fails_where_it_is_out_of_date_and_changes_nothing()
    {
        project.Restore();
        project.Generate().Succeeded();
        var before = PackageProject.Files(project["Generated"]);

        Assert.Empty(project.Generate("-p:ImageCodegenCheck=true").Succeeded().Findings);
        project.Replace("specs/common/tags.yaml", "The key.", "Its key.");
        var check = project.Generate("-p:ImageCodegenCheck=true").Failed();
        var again = project.Generate("-p:ImageCodegenCheck=true").Failed();

        Assert.StartsWith(project["Generated/Tag.cs"] + "(1,1): error IMG0327: ", check.Findings[0], StringComparison.Ordinal);
        Assert.Equal(check.Findings, again.Findings);
        Assert.Equal(before, PackageProject.Files(project["Generated"]));
        Assert.Equal(PackageProject.Wrote(project["Generated"], 1), project.Generate().Succeeded().Generated);
        Assert.Empty(project.Generate("-p:ImageCodegenCheck=true").Succeeded().Findings);
    }

    [Fact]
    public void A_configuration_says_where_it_goes()
    {
        const string Specs = "specs: [{spec: images.yaml, namespace: Contoso.Images}]\n";
        project.WriteProject("", "");
        project.Write("specs/imagecodegen.yaml", "output: ../Code\n" + Specs);
        project.Build("-p:TreatWarningsAsErrors=true").Succeeded();
        Assert.Contains("Tag.cs", PackageProject.Files(project["Code"]).Keys);

        // What nobody commits is not checked.
        project.Write("specs/imagecodegen.yaml", Specs);
        Directory.Delete(project["Code"], recursive: true);
        var built = project.Generate("-p:ImageCodegenCheck=true").Succeeded();
        Assert.Equal(PackageProject.Wrote(project.Intermediate), built.Generated);
        Assert.Contains("Tag.cs", PackageProject.Files(project.Intermediate).Keys);

        project.Write("specs/imagecodegen.yaml", Specs + "outptu: x\n");
        Assert.StartsWith(project["specs/imagecodegen.yaml"] + "(2,1): error IMG0301: ", project.Generate().Failed().Findings[0], StringComparison.Ordinal);
    }
}
