namespace ImageCodegen.EndToEnd.Tests.Packages;

public sealed class BuildDiagnosticTests : IDisposable
{
    private readonly PackageProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void A_broken_spec_is_an_error_at_its_place_and_leaves_the_output_whole()
    {
        project.Build().Succeeded();
        var before = PackageProject.Files(project.Intermediate);

        project.Write("specs/common/tags.yaml", PackageProject.Tags + "\n  - x: [\n");
        var broken = project.Build("--no-restore").Failed();

        Assert.StartsWith(project["specs/common/tags.yaml"] + "(5,3): error IMG0011: ", broken.Findings[0], StringComparison.Ordinal);
        Assert.Contains("IMG0403", broken.Findings[1], StringComparison.Ordinal);
        Assert.Equal(2, broken.Findings.Count);
        Assert.Equal(before, PackageProject.Files(project.Intermediate));
        Assert.Contains("IMG0011", project.Generate().Failed().Text, StringComparison.Ordinal);

        project.Write("specs/common/tags.yaml", PackageProject.Tags);
        Assert.Equal(PackageProject.Wrote(project.Intermediate, 0), project.Build("--no-restore").Succeeded().Generated);
    }

    [Fact]
    public void Warnings_are_silenced_and_raised_like_those_of_the_compiler()
    {
        project.Restore();
        project.Replace("specs/common/tags.yaml", "{type: string,", "{type: strin,");
        var place = project["specs/common/tags.yaml"] + "(4,17): ";

        Assert.StartsWith(place + "warning IMG0200: ", Assert.Single(project.Generate().Succeeded().Findings), StringComparison.Ordinal);
        Assert.Empty(project.Generate("-p:NoWarn=CS0001%3BIMG0200").Succeeded().Findings);
        Assert.Empty(project.Generate("-p:NoWarn=IMG0200", "-p:TreatWarningsAsErrors=true").Succeeded().Findings);

        string[][] raising = [["-p:WarningsAsErrors=IMG0200"], ["-p:TreatWarningsAsErrors=true"]];
        foreach (var properties in raising)
        {
            Assert.StartsWith(place + "error IMG0200: ", project.Generate(properties).Failed().Findings[0], StringComparison.Ordinal);
            Assert.StartsWith(place + "error IMG0200: ", project.Generate(properties).Failed().Findings[0], StringComparison.Ordinal);
        }

        Assert.StartsWith(place + "warning IMG0200: ", Assert.Single(
            project.Generate("-p:TreatWarningsAsErrors=true", "-p:WarningsNotAsErrors=IMG0200").Succeeded().Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_that_names_no_specs_is_told_so()
    {
        project.WriteProject("", "");
        project.Restore();

        Assert.StartsWith(project["App.csproj"] + " : warning IMG0400: ", Assert.Single(project.Generate().Succeeded().Findings), StringComparison.Ordinal);

        project.WriteProject("<ImageCodegenToolPath>missing.dll</ImageCodegenToolPath>", PackageProject.Items);
        Assert.Contains(" : error IMG0401: ", Assert.Single(project.Generate().Failed().Findings), StringComparison.Ordinal);
    }
}
