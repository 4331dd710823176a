using System.IO.Compression;
using System.Xml.Linq;

namespace ImageCodegen.EndToEnd.Tests.Packages;

/// <summary>What somebody who looks a package up finds in it.</summary>
public sealed class PackageContentTests
{
    [Theory]
    [InlineData("ImageCodegen.Runtime")]
    [InlineData("ImageContracts")]
    [InlineData("ImageCodegen.MSBuild")]
    [InlineData("ImageCodegen.Cli")]
    public void A_package_says_what_it_is_and_where_it_comes_from(string id)
    {
        using var package = Open(id);
        using var stream = package.GetEntry(id + ".nuspec")!.Open();
        var nuspec = XDocument.Load(stream).Descendants().Where(e => !e.HasElements).DistinctBy(e => e.Name.LocalName)
            .ToDictionary(e => e.Name.LocalName, StringComparer.Ordinal);

        Assert.Equal(("MIT", "expression"), (nuspec["license"].Value, nuspec["license"].Attribute("type")!.Value));
        Assert.Contains("# " + Title(id), Text(package, nuspec["readme"].Value), StringComparison.Ordinal);
        Assert.InRange(package.GetEntry(nuspec["icon"].Value)!.Length, 100, 50_000);
        Assert.NotEqual("Package Description", nuspec["description"].Value);
        if (Path.Exists(Path.Combine(Tool.RepositoryRoot, ".git")))
        {
            Assert.Matches("^[0-9a-f]{40}$", nuspec["repository"].Attribute("commit")!.Value);
        }
    }

    [Theory]
    [InlineData("ImageCodegen.Runtime")]
    [InlineData("ImageContracts")]
    public void A_library_has_its_documentation_and_its_symbols(string id)
    {
        using var package = Open(id);
        using var symbols = Open(id, ".snupkg");

        Assert.Contains("<member name=\"T:", Text(package, $"lib/net10.0/{id}.xml"), StringComparison.Ordinal);
        Assert.NotNull(symbols.GetEntry($"lib/net10.0/{id}.pdb"));
    }

    [Theory]
    [InlineData("ImageCodegen.Runtime", "")]
    [InlineData("ImageContracts", "ImageCodegen.Runtime")]
    public void A_library_brings_along_what_its_code_calls_alone(string id, string expected)
    {
        using var package = Open(id);
        var dependencies = XDocument.Parse(Text(package, id + ".nuspec")).Descendants().Where(e => e.Name.LocalName == "dependency").Select(e => e.Attribute("id")!.Value);

        Assert.Equal(expected, string.Join(' ', dependencies));
    }

    private static string Title(string id) => id == "ImageCodegen.Cli" ? "ImageCodegen" : id;

    private static ZipArchive Open(string id, string extension = ".nupkg")
    {
        if (id == "ImageCodegen.Cli")
        {
            _ = InstalledTool.Instance;
        }

        return ZipFile.OpenRead(Path.Combine(PackedFeed.Instance.Folder, $"{id}.{PackedFeed.Version}{extension}"));
    }

    private static string Text(ZipArchive package, string path)
    {
        using var reader = new StreamReader(package.GetEntry(path)!.Open());
        return reader.ReadToEnd();
    }
}
