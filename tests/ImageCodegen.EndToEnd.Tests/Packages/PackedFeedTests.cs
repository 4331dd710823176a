using System.IO.Compression;
using System.Xml.Linq;

namespace ImageCodegen.EndToEnd.Tests.Packages;

public sealed class PackedFeedTests
{
    [Fact]
    public void The_build_package_holds_the_tool_and_brings_the_runtime_library()
    {
        using var package = ZipFile.OpenRead(Path.Combine(PackedFeed.Instance.Folder, $"ImageCodegen.MSBuild.{PackedFeed.Version}.nupkg"));
        var files = package.Entries.Select(entry => entry.FullName).ToList();
        using var nuspec = package.GetEntry("ImageCodegen.MSBuild.nuspec")!.Open();
        var dependency = Assert.Single(XDocument.Load(nuspec).Descendants(), element => element.Name.LocalName == "dependency");

        Assert.Superset(
            new HashSet<string>(StringComparer.Ordinal)
            {
                "README.md",
                "build/ImageCodegen.MSBuild.props",
                "build/ImageCodegen.MSBuild.targets",
                "tools/ImageCodegen.Cli.dll",
                "tools/ImageCodegen.Cli.deps.json",
                "tools/ImageCodegen.Cli.runtimeconfig.json",
            },
            files.ToHashSet(StringComparer.Ordinal));
        Assert.Equal(("ImageCodegen.Runtime", PackedFeed.Version), (dependency.Attribute("id")?.Value, dependency.Attribute("version")?.Value));
    }
}
