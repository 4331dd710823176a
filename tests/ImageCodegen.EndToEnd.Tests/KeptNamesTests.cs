namespace ImageCodegen.EndToEnd.Tests;

/// <summary>A file of names, as the users of the tool have it.</summary>
public sealed class KeptNamesTests : GenerateTest
{
    private const string Names = "specs/imagecodegen.names.yaml";

    // A component that wants the same short name, and the kind of an image once more, in an order and in a refund.
    private static readonly string Edited = Images
        .Replace("components:\n  schemas:\n", "components:\n  schemas:\n    bank.Item: {type: object, properties: {iban: {type: string}}}\n    Order: {type: object, properties: {kind: {type: string, enum: [vm, bare_metal]}}}\n    Refund: {type: object, properties: {kind: {type: string, enum: [vm, bare_metal]}}}\n", StringComparison.Ordinal);

    public KeptNamesTests()
    {
        Temp.Write("specs/imagecodegen.yaml", Configuration + "\nnames: imagecodegen.names.yaml\n");
        Temp.Write("specs/images.yaml", Images.Replace("components:\n  schemas:\n", "components:\n  schemas:\n    shop.Item: {type: object, properties: {sku: {type: string}}}\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_stay_and_the_file_gains_lines()
    {
        Assert.Contains("\nWrote the names of this run to imagecodegen.names.yaml; commit it with the output.\n", Generate(), StringComparison.Ordinal);
        var (before, names) = (Temp.Read(Names), Types());
        Assert.Contains("Images/Item.cs", names);
        Assert.Contains("Nothing has changed", Generate(), StringComparison.Ordinal);

        Temp.Write("specs/images.yaml", Edited.Replace("    Image:\n", "    shop.Item: {type: object, properties: {sku: {type: string}}}\n    Image:\n", StringComparison.Ordinal));
        var stale = Run("generate", "--check");
        Assert.Equal((1, before), (stale.ExitCode, Temp.Read(Names)));
        Assert.StartsWith("--- a/specs/imagecodegen.names.yaml\n+++ b/specs/imagecodegen.names.yaml\n", stale.Out, StringComparison.Ordinal);
        Assert.Contains("\n+    schemas/bank.Item: BankItem\n", stale.Out, StringComparison.Ordinal);

        Generate();
        Assert.Empty(names.Except(Types(), StringComparer.Ordinal));
        Assert.Empty(before.Split('\n').Except(Temp.Read(Names).Split('\n'), StringComparer.Ordinal));
        Assert.Contains("    schemas/bank.Item: BankItem\n", Temp.Read(Names), StringComparison.Ordinal);
        Assert.Equal((0, ""), Run("generate", "--check") is var check ? (check.ExitCode, check.Error) : default);
        Assert.Contains("Nothing has changed", Generate(), StringComparison.Ordinal);

        // Without the file the same document has other names.
        File.Delete(Temp[Names]);
        Generate();
        Assert.Contains("Images/ShopItem.cs", Types());
    }

    [Fact]
    public void A_watch_does_not_wait_for_itself()
    {
        using var tool = new WatchedTool(Temp.FullPath);
        tool.WaitUntilItWatches();

        Temp.Write("specs/images.yaml", Edited);
        Assert.StartsWith("specs/images.yaml: ", tool.NextLine(), StringComparison.Ordinal);

        // Its own line in between would be the next one.
        Temp.Write("specs/disks.yaml", Disks.Replace("Size", "Length", StringComparison.Ordinal));
        Assert.StartsWith("specs/disks.yaml: ", tool.NextLine(), StringComparison.Ordinal);

        Temp.Write(Names, Temp.Read(Names).Replace("schemas/Disk: Disk", "schemas/Disk: Drive", StringComparison.Ordinal));
        Assert.StartsWith("specs/imagecodegen.names.yaml: ", tool.NextLine(), StringComparison.Ordinal);
        Assert.True(File.Exists(Temp["generated/Disks/Drive.cs"]));
    }

    [Fact]
    public void Without_a_configuration_the_command_line_names_the_file()
    {
        var run = Run("generate", "--spec", "specs/images.yaml", "--namespace", "Company.Images", "--output", "out", "--names", "names.yaml", "--json");
        var wrong = Run("generate", "--names", "names.yaml");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"names\":\"added\"", run.Out, StringComparison.Ordinal);
        Assert.Contains("    schemas/shop.Item: Item\n", Temp.Read("names.yaml"), StringComparison.Ordinal);
        Assert.Equal(2, wrong.ExitCode);
        Assert.Contains("--names needs --spec", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_in_the_file_is_located_and_nothing_is_written()
    {
        Temp.Write(Names, "Company.Images:\n  types:\n    schemas/shop.Item: class\n");

        var run = Run("generate");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("specs/imagecodegen.names.yaml(3,24): error IMG0318: 'class' cannot be the C# name of 'schemas/shop.Item'. ", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Temp["generated"]));
    }

    private List<string> Types() => [.. Directory.GetFiles(Temp["generated"], "*.cs", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Temp["generated"], f).Replace('\\', '/'))];
}
