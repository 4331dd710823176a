namespace ImageCodegen.EndToEnd.Tests.Packages;

public sealed class IncrementalBuildTests : IDisposable
{
    private readonly PackageProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void A_reference_is_all_it_takes_and_a_second_build_does_nothing()
    {
        project.Write("specs/imagecodegen.yaml", "The pattern of the items takes this in. It is no spec, and not read where there are items.");
        var first = project.Build().Succeeded();
        var second = project.Build("--no-restore").Succeeded();

        Assert.Equal(PackageProject.Wrote(project.Intermediate), first.Generated);
        Assert.Empty(first.Findings);
        Assert.Null(second.Generated);
        Assert.True(second.Skipped("ImageCodegenGenerate"), second.Text);
        Assert.True(second.Skipped("CoreCompile"), second.Text);

        Assert.NotEmpty(PackageProject.Files(project.Intermediate));
        project.Run("clean", "-nologo").Succeeded();
        Assert.False(Directory.Exists(project.Intermediate));
        Assert.Empty(Directory.EnumerateDirectories(project["obj"], "imagecodegen", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_change_regenerates_what_follows_from_it()
    {
        project.Restore();
        project.Generate().Succeeded();
        var before = PackageProject.Files(project.Intermediate);

        // A file that is only referred to, and whose new text is older than what was generated.
        project.Replace("specs/common/tags.yaml", "The key.", "Its key.");
        File.SetLastWriteTimeUtc(project["specs/common/tags.yaml"], DateTime.UtcNow.AddYears(-1));
        var edited = project.Generate().Succeeded();
        var after = PackageProject.Files(project.Intermediate);

        Assert.Equal(PackageProject.Wrote(project.Intermediate, 1), edited.Generated);
        Assert.Contains("Its key.", after["Tag.cs"].Text, StringComparison.Ordinal);
        Assert.Equal(before.Where(f => f.Key != "Tag.cs"), after.Where(f => f.Key != "Tag.cs"));
        Assert.True(project.Generate().Succeeded().Skipped("ImageCodegenGenerate"));

        // What is generated is the generator's: an edit and a loss are made good.
        File.AppendAllText(Path.Combine(project.Intermediate, "Tag.cs"), "// mine\n");
        File.Delete(Path.Combine(project.Intermediate, "Image.cs"));
        var mended = project.Generate().Succeeded();
        Assert.Equal(PackageProject.Wrote(project.Intermediate, 2), mended.Generated);
        Assert.Equal(after.ToDictionary(f => f.Key, f => f.Value.Text), PackageProject.Files(project.Intermediate).ToDictionary(f => f.Key, f => f.Value.Text));
    }

    [Fact]
    public void Names_are_kept_beside_the_configuration_and_checked()
    {
        project.WriteProject("", "");
        project.Write("specs/imagecodegen.yaml", "names: names.yaml\nspecs: [{spec: images.yaml, namespace: Contoso.Images}]\n");
        project.Restore();
        project.Generate().Succeeded();
        Assert.Contains("    schemas/Image: Image\n", project.Read("specs/names.yaml"), StringComparison.Ordinal);
        Assert.True(project.Generate().Succeeded().Skipped("ImageCodegenGenerate"));

        project.Replace("specs/names.yaml", "schemas/Image: Image", "schemas/Image: Picture");
        project.Generate().Succeeded();
        Assert.Contains("Picture.cs", PackageProject.Files(project.Intermediate).Keys);
        Assert.True(project.Generate().Succeeded().Skipped("ImageCodegenGenerate"));

        var before = project.Read("specs/names.yaml");
        project.Replace("specs/images.yaml", "schemas:\n", "schemas:\n    Disk: {type: object, properties: {size: {type: integer}}}\n");
        var check = project.Generate("-p:ImageCodegenCheck=true");
        Assert.NotEqual(0, check.ExitCode);
        Assert.Contains("names.yaml(1,1): error IMG0327: ", check.Text, StringComparison.Ordinal);
        Assert.Equal(before, project.Read("specs/names.yaml"));
    }

    [Fact]
    public void What_a_spec_no_longer_gives_goes_away()
    {
        project.Restore();
        project.Write("specs/disks.yaml", PackageProject.Images.Replace("Image:", "Disk:", StringComparison.Ordinal).Replace("common/tags.yaml#/Tag", "#/components/schemas/Disk", StringComparison.Ordinal));
        project.Generate().Succeeded();
        Assert.Contains("Disks/Disk.cs", PackageProject.Files(project.Intermediate).Keys);

        // A schema, then the name of a file, then a file.
        project.Replace("specs/disks.yaml", "Disk:", "Drive:");
        project.Replace("specs/disks.yaml", "schemas/Disk", "schemas/Drive");
        Assert.DoesNotContain(" 0 removed", project.Generate().Succeeded().Generated, StringComparison.Ordinal);
        Assert.DoesNotContain("Disks/Disk.cs", PackageProject.Files(project.Intermediate).Keys);

        File.Move(project["specs/disks.yaml"], project["specs/drives.yaml"]);
        project.Generate().Succeeded();
        Assert.False(Directory.Exists(Path.Combine(project.Intermediate, "Disks")));
        Assert.Contains("Drives/Drive.cs", PackageProject.Files(project.Intermediate).Keys);

        File.Delete(project["specs/drives.yaml"]);
        project.Build().Succeeded();
        Assert.Contains("Image.cs", PackageProject.Files(project.Intermediate).Keys);
        Assert.DoesNotContain(PackageProject.Files(project.Intermediate).Keys, path => path.Contains("Drive", StringComparison.Ordinal));
    }

    [Fact]
    public void Other_settings_another_tool_and_new_templates_regenerate()
    {
        project.Restore();
        project.Generate().Succeeded();

        project.WriteProject("", PackageProject.Items.Replace(" />", """ Visibility="internal" Emit="models;errors" />""", StringComparison.Ordinal));
        Assert.NotNull(project.Generate().Succeeded().Generated);
        Assert.Contains("internal sealed partial record Image", project.Read("obj/Debug/net10.0/imagecodegen/src/Image.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain("Validation/Image.cs", PackageProject.Files(project.Intermediate).Keys);

        // Not the same file, though the same generator.
        var tool = Path.GetDirectoryName(Directory.GetFiles(PackedFeed.Instance.GlobalPackages, "ImageCodegen.Cli.dll", SearchOption.AllDirectories).Single())!;
        Directory.CreateDirectory(project["tool"]);
        Array.ForEach(Directory.GetFiles(tool), file => File.Copy(file, project[Path.Combine("tool", Path.GetFileName(file))]));
        Assert.NotNull(project.Generate("-p:ImageCodegenToolPath=tool/ImageCodegen.Cli.dll").Succeeded().Generated);
        Assert.True(project.Generate("-p:ImageCodegenToolPath=tool/ImageCodegen.Cli.dll").Succeeded().Skipped("ImageCodegenGenerate"));

        project.Write("templates/readme.txt", "No template.");
        Assert.NotNull(project.Generate("-p:ImageCodegenTemplates=templates").Succeeded().Generated);
        project.Write("templates/Unknown.hbs", "");
        File.SetLastWriteTimeUtc(project["templates/Unknown.hbs"], DateTime.UtcNow.AddYears(-1));
        Assert.Contains("IMG0331", Assert.Single(project.Generate("-p:ImageCodegenTemplates=templates").Succeeded().Findings), StringComparison.Ordinal);
    }
}
