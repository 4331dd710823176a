using System.Text.Json;

namespace ImageCodegen.EndToEnd.Tests;

public sealed class WatchTests : GenerateTest
{
    [UnixFact]
    public void Each_save_is_a_line_and_Ctrl_C_ends_it()
    {
        using var tool = new WatchedTool(Temp.FullPath);
        tool.WaitUntilItWatches();

        Temp.Write("specs/images.yaml", Images.Replace("Its id.", "The id.", StringComparison.Ordinal));

        Assert.Matches(@"^specs/images\.yaml: 1 written, \d+ kept, 0 removed \(\d+\.\d\d s\)$", tool.NextLine());
        Assert.Contains("The id.", Temp.Read("generated/Images/Image.cs"), StringComparison.Ordinal);
        Assert.Equal(0, tool.End("INT"));
    }

    [Fact]
    public void A_broken_spec_is_reported_and_waited_for()
    {
        using var tool = new WatchedTool(Temp.FullPath);
        tool.WaitUntilItWatches();

        Temp.Write("specs/images.yaml", Images.Replace("#/components/schemas/Image", "other.yaml#/Image", StringComparison.Ordinal));

        Assert.Matches(@"^specs/images\.yaml: 1 error; nothing was written ", tool.NextLine());
        Assert.StartsWith("specs/images.yaml(15,", tool.NextError(), StringComparison.Ordinal);

        // The file that was missing is no input yet.
        Temp.Write("specs/other.yaml", "Image: {type: object, properties: {Id: {type: string}}}");

        Assert.Matches(@"^specs/other\.yaml: \d+ written, ", tool.NextLine());
    }

    [Fact]
    public void Referenced_files_templates_and_the_configuration_are_watched()
    {
        Temp.Write("specs/images.yaml", Images.Replace("#/components/schemas/Image", "shared/image.yaml", StringComparison.Ordinal));
        Temp.Write("specs/shared/image.yaml", "{type: object, properties: {Id: {type: string}}}");
        var header = File.ReadAllText(Path.Combine(Tool.RepositoryRoot, "generator", "ImageCodegen", "Emission", "Templates", "Header.hbs"));
        Temp.Write("templates/Header.hbs", header);
        using var tool = new WatchedTool(Temp.FullPath, "--templates", "templates");
        tool.WaitUntilItWatches();

        Temp.Write("specs/shared/image.yaml", "{type: object, properties: {Id: {type: string}, Size: {type: integer}}}");
        Assert.StartsWith("specs/shared/image.yaml: ", tool.NextLine(), StringComparison.Ordinal);

        Temp.Write("templates/Header.hbs", "// Ours.\n" + header);
        Assert.StartsWith("templates/Header.hbs: ", tool.NextLine(), StringComparison.Ordinal);
        Assert.StartsWith("// Ours.\n", Temp.Read("generated/Disks/Disk.cs"), StringComparison.Ordinal);

        Temp.Write("specs/imagecodegen.yaml", Configuration.Replace("Company.Disks", "Company.Drives", StringComparison.Ordinal));
        Assert.StartsWith("specs/imagecodegen.yaml: ", tool.NextLine(), StringComparison.Ordinal);
        Assert.True(File.Exists(Temp["generated/Drives/Disk.cs"]));
    }

    [UnixFact]
    public void For_programs_each_run_is_a_line_of_JSON()
    {
        using var tool = new WatchedTool(Temp.FullPath, "--json");
        using var first = JsonDocument.Parse(tool.NextLine());

        // There is no line that says that the watch has begun; what is saved before it has is not lost either.
        Temp.Write("specs/disks.yaml", Disks.Replace("Size", "Sizes", StringComparison.Ordinal));
        using var second = JsonDocument.Parse(tool.NextLine());

        Assert.Equal("added", first.RootElement.GetProperty("result").GetProperty("files")[0].GetProperty("outcome").GetString());
        Assert.Equal("changed", second.RootElement.GetProperty("result").GetProperty("files")[0].GetProperty("outcome").GetString());
        Assert.Equal(0, tool.End("TERM"));
    }

    [Fact]
    public void Without_a_configuration_there_is_nothing_to_watch()
    {
        File.Delete(Temp["specs/imagecodegen.yaml"]);
        Temp.Write(".git", "");

        var run = Run("generate", "--watch");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("specs/imagecodegen.yaml(1,1): error IMG0300: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void It_does_not_go_with_a_check()
    {
        var run = Run("generate", "--watch", "--check");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("imagecodegen: --watch and --check exclude each other.\n", run.Error, StringComparison.Ordinal);
    }
}
