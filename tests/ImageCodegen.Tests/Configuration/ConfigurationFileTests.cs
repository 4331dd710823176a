using ImageCodegen.Configuration;
using ImageCodegen.Text;

namespace ImageCodegen.Tests.Configuration;

public sealed class ConfigurationFileTests : IDisposable
{
    private readonly TempFolder temp = new();
    private readonly DiagnosticBag found = new();

    public ConfigurationFileTests() => Directory.CreateDirectory(temp["a/b"]);

    public void Dispose() => temp.Dispose();

    [Fact]
    public void The_specs_folder_comes_first()
    {
        temp.Write("a/imagecodegen.yaml", "");
        var path = temp.Write("a/specs/imagecodegen.yaml", "");

        Assert.Equal(path, ConfigurationFile.Find(temp["a"], found));
    }

    [Fact]
    public void Folders_above_are_searched_nearest_first()
    {
        temp.Write("specs/imagecodegen.yaml", "");
        var path = temp.Write("a/imagecodegen.yaml", "");

        Assert.Equal(path, ConfigurationFile.Find(temp["a/b"], found));
    }

    [Fact]
    public void The_search_ends_at_the_repository()
    {
        temp.Write("imagecodegen.yaml", "");
        temp.Write("a/.git", "gitdir: elsewhere");

        Assert.Null(ConfigurationFile.Find(temp["a/b"], found));
        Assert.StartsWith("specs/imagecodegen.yaml(1,1): error IMG0300: ", Assert.Single(found.ToSorted()).ToString(), StringComparison.Ordinal);
    }
}
