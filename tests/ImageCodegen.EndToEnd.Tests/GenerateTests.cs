namespace ImageCodegen.EndToEnd.Tests;

public sealed class GenerateTests : GenerateTest
{
    [Fact]
    public void Writes_what_the_configuration_says_and_counts_it()
    {
        var lines = Generate().Split('\n');

        var files = Directory.EnumerateFiles(Temp["generated"], "*.cs", SearchOption.AllDirectories).Count();
        Assert.Contains("public sealed partial record Image\n", Temp.Read("generated/Images/Image.cs"), StringComparison.Ordinal);
        Assert.Contains("namespace Company.Disks;", Temp.Read("generated/Disks/Disk.cs"), StringComparison.Ordinal);
        Assert.Equal(["read", "types", "ops", "written", "kept", "removed"], Words(lines[0]));
        Assert.Equal("images.yaml", Words(lines[1])[0]);
        Assert.Equal("disks.yaml", Words(lines[2])[0]);
        Assert.Equal(["total", $"{files}", "0", "0"], Words(lines[3]).Where((_, i) => i is 0 or > 2));
        Assert.Matches(@"^Done in \d+\.\d\d s\.$", lines[4]);
    }

    [Fact]
    public void A_second_run_touches_nothing()
    {
        Generate();
        var before = Times();

        var total = Words(Generate().Split('\n')[3]);

        Assert.Equal(before, Times());
        Assert.Equal(["0", $"{before.Count - 1}", "0"], total.Skip(3));
    }

    [Fact]
    public void A_second_run_renders_nothing_unless_it_is_told_to()
    {
        Generate();

        Assert.Contains("\nNothing has changed since the last run; done in ", Generate(), StringComparison.Ordinal);
        Assert.Contains("\nDone in ", Run("generate", "--no-cache").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_configuration_is_found_from_below_and_by_name()
    {
        Generate();
        Directory.CreateDirectory(Temp["deep/er"]);
        var elsewhere = Path.GetTempPath();

        Assert.Equal(0, Tool.Run(Temp["deep/er"], "generate", "--check").ExitCode);
        Assert.Equal(0, Tool.Run(elsewhere, "generate", "--check", "--config", Temp["specs/imagecodegen.yaml"]).ExitCode);
    }

    [Fact]
    public void The_specs_of_a_configuration_can_be_named_one_by_one()
    {
        Temp.Write("specs/common/disk.yaml", Disks);
        Temp.Write("specs/a/list.yaml", Disks.Replace("type: integer", "$ref: '../common/disk.yaml#/components/schemas/Disk'", StringComparison.Ordinal));
        Temp.Write("specs/b/list.yaml", Disks);

        var run = Run("generate", "--spec", "specs/a/list.yaml", "--spec", "specs/b/list.yaml", "--namespace", "Company", "--output", "out");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("namespace Company.A.List;", Temp.Read("out/A/List/Disk.cs"), StringComparison.Ordinal);
        Assert.Contains("namespace Company.B.List;", Temp.Read("out/B/List/Disk.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_a_spec_that_is_no_longer_listed_go()
    {
        Generate();
        Temp.Write("generated/mine.txt", "mine");
        Temp.Write("specs/imagecodegen.yaml", "output: ../generated\nspecs:\n  - {spec: disks.yaml, namespace: Company.Disks}\n");

        var gone = Words(Generate().Split('\n')[1]);

        Assert.Equal("disks.yaml", gone[0]);
        Assert.NotEqual("0", gone[^1]);
        Assert.False(Directory.Exists(Temp["generated/Images"]));
        Assert.False(Directory.Exists(Temp["generated/Disks"]));
        Assert.True(File.Exists(Temp["generated/Disk.cs"]));
        Assert.True(File.Exists(Temp["generated/mine.txt"]));
    }

    [Fact]
    public void A_run_without_a_configuration_gives_the_same_files()
    {
        Generate();

        var run = Run("generate", "--spec", "specs/images.yaml", "--namespace", "Company.Images", "--output", "alone");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(Temp.Read("generated/Images/Json/Image.cs"), Temp.Read("alone/Json/Image.cs"));
    }

    [Fact]
    public void Several_specs_without_a_configuration_get_a_folder_each()
    {
        var run = Run("generate", "--spec", "specs/images.yaml", "--spec", "specs/disks.yaml", "--namespace", "Company", "--output", "alone");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("namespace Company.Disks;", Temp.Read("alone/Disks/Disk.cs"), StringComparison.Ordinal);
        Assert.True(File.Exists(Temp["alone/Images/Image.cs"]));
    }

    [Fact]
    public void A_template_of_the_users_own_is_used()
    {
        Temp.Write("templates/Record.hbs", "// mine\n");

        var run = Run("generate", "--templates", "templates");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("// mine\n", Temp.Read("generated/Images/Image.cs"));
    }

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private Dictionary<string, DateTime> Times() => Directory
        .EnumerateFiles(Temp["generated"], "*", SearchOption.AllDirectories)
        .ToDictionary(f => f, File.GetLastWriteTimeUtc, StringComparer.Ordinal);
}
