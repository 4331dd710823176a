using ImageCodegen.Tests;

namespace ImageCodegen.EndToEnd.Tests;

public sealed class DeterminismTests
{
    [Theory]
    [InlineData("tr_TR.UTF-8")]
    [InlineData("fi_FI.UTF-8")]
    [InlineData("C")]
    public void The_same_specs_give_the_same_bytes_in_any_folder_and_culture(string culture)
    {
        using var one = CopyOfSpecs("one");
        using var two = CopyOfSpecs("another/one");

        var first = Tool.Run(one["one"], "generate");
        var second = Tool.Run(two["another/one"], culture, ["generate"]);

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Equal(Bytes(one["one/generated"]), Bytes(two["another/one/generated"]));
    }

    [Fact]
    public void The_committed_output_is_what_the_specs_say()
    {
        var run = Tool.Run(Tool.RepositoryRoot, "generate", "--check");

        Assert.Equal("", run.Error);
        Assert.True(run.ExitCode == 0, run.Out);
    }

    private static TempFolder CopyOfSpecs(string below)
    {
        var folder = new TempFolder();
        var specs = Path.Combine(Tool.RepositoryRoot, "specs");
        foreach (var file in Directory.EnumerateFiles(specs, "*", SearchOption.AllDirectories))
        {
            folder.Write(Path.Combine(below, "specs", Path.GetRelativePath(specs, file)), File.ReadAllText(file));
        }

        return folder;
    }

    private static SortedDictionary<string, string> Bytes(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            f => Path.GetRelativePath(folder, f),
            f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f))),
            StringComparer.Ordinal),
        StringComparer.Ordinal);
}
