using System.Text.Json;
using ImageCodegen.Tests;

namespace ImageCodegen.EndToEnd.Tests;

public sealed class InitTests : IDisposable
{
    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public void What_it_writes_generates_without_a_finding()
    {
        temp.Write("Contoso.Web-Shop.csproj", "<Project />");

        var init = Run("init");
        var generate = Run("generate");

        Assert.Equal(
            (0, "Wrote specs/imagecodegen.yaml\nWrote specs/images.yaml\nNext: dotnet add package ImageCodegen.Runtime, and then imagecodegen generate\n", ""),
            (init.ExitCode, init.Out, init.Error));
        Assert.Equal((0, ""), (generate.ExitCode, generate.Error));
        Assert.Equal((0, "No findings.\n", ""), Run("lint") is var lint ? (lint.ExitCode, lint.Out, lint.Error) : default);
        Assert.Contains("namespace Contoso.WebShop.Images;", temp.Read("Generated/Image.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_it_writes_is_explained()
    {
        Run("init");

        Assert.InRange(temp.Read("specs/imagecodegen.yaml").Split('\n').Count(line => line.StartsWith('#')), 3, 10);
        Assert.InRange(temp.Read("specs/images.yaml").Split('\n').Count(line => line.TrimStart().StartsWith('#')), 5, 20);
    }

    [Theory]
    [InlineData("specs/imagecodegen.yaml")]
    [InlineData("specs/images.yaml")]
    public void Nothing_is_overwritten(string there)
    {
        temp.Write(there, "mine");

        var run = Run("init");

        Assert.Equal((1, "", 1), (run.ExitCode, run.Out, temp.Snapshot().Count));
        Assert.StartsWith($"{there}(1,1): error IMG0340: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", temp.Read(there));
    }

    [Fact]
    public void Folder_and_namespace_can_be_given()
    {
        using var json = JsonDocument.Parse(Run("init", "a/b", "--namespace", "My.Own", "--json").Out);

        Assert.Equal("""{"namespace":"My.Own","files":["a/b/imagecodegen.yaml","a/b/images.yaml"]}""", json.RootElement.GetProperty("result").GetRawText());
        Assert.EndsWith("    namespace: My.Own\n", temp.Read("a/b/imagecodegen.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_namespace_that_is_none_is_wrong_usage()
    {
        var run = Run("init", "--namespace", "1x");

        Assert.Equal((2, "imagecodegen: '1x' is not a C# namespace.\nSee 'imagecodegen init --help'.\n"), (run.ExitCode, run.Error));
        Assert.Empty(temp.Snapshot());
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_a_finding()
    {
        temp.Write("specs", "a file");

        Assert.StartsWith("specs(1,1): error IMG0324: ", Run("init").Error, StringComparison.Ordinal);
    }

    private ToolRun Run(params string[] arguments) => Tool.Run(temp.FullPath, arguments);
}
