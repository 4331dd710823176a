using ImageCodegen.Configuration;
using ImageCodegen.Text;

namespace ImageCodegen.Tests.Configuration;

public sealed class CommandLineConfigurationTests
{
    private static readonly string Here = Path.GetFullPath("/work");
    private readonly DiagnosticBag found = new();

    [Fact]
    public void One_spec_goes_to_the_namespace_itself()
    {
        var configuration = Create(["specs/list-images.yaml"], "Company.Images", "out");

        Assert.NotNull(configuration);
        Assert.Equal(Path.Combine(Here, "specs"), configuration.Root);
        Assert.Equal(Path.Combine(Here, "out"), configuration.OutputPath);
        Assert.Equal([("list-images.yaml", "Company.Images", "")], configuration.Specs.Select(s => (s.Path, s.Namespace, s.Folder)));
    }

    [Fact]
    public void Several_specs_get_a_namespace_each_by_their_file_names()
    {
        var configuration = Create(["a/list-images.yaml", "b/2nd_page.json"], "Company", "out");

        Assert.NotNull(configuration);
        Assert.Equal(
            [("list-images.yaml", "Company.ListImages", "ListImages"), ("../b/2nd_page.json", "Company._2ndPage", "_2ndPage")],
            configuration.Specs.Select(s => (s.Path, s.Namespace, s.Folder)));
    }

    [Theory]
    [InlineData("A-B", "out", "spec.yaml(1,1): error IMG0304: ")]
    [InlineData("A", ".", ".(1,1): error IMG0308: ")]
    public void Mistakes_are_reported(string @namespace, string output, string expected)
    {
        Assert.Null(Create(["spec.yaml"], @namespace, output));
        Assert.StartsWith(expected, Assert.Single(found.ToSorted()).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(512, true)]
    [InlineData(513, false)]
    public void A_namespace_has_512_characters_at_most(int length, bool isFine) =>
        Assert.Equal(isFine, Create(["spec.yaml"], new string('A', length), "out") is not null);

    [Fact]
    public void Files_of_one_name_are_told_apart_by_their_folders()
    {
        var configuration = Create(["swas-open/list-images.yaml", "v1.2/List_Images.json", "c/other.yaml"], "Company", "out");

        Assert.NotNull(configuration);
        Assert.Equal(["Company.SwasOpen.ListImages", "Company.V12.ListImages", "Company.Other"], configuration.Specs.Select(s => s.Namespace));
    }

    [Fact]
    public void Files_of_one_name_in_folders_of_one_name_are_reported()
    {
        Assert.Null(Create(["a/x/images.yaml", "b/X/images.yaml"], "A", "out"));
        Assert.StartsWith("b/X/images.yaml(1,1): error IMG0306: ", Assert.Single(found.ToSorted()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_spec_of_a_configuration_reaches_what_it_reaches_there()
    {
        using var folder = new TempFolder();
        folder.Write("specs/imagecodegen.yaml", "");
        folder.Write("specs/ens/images.yaml", "");

        var configuration = Create([folder["specs/ens/images.yaml"]], "A", "out");

        Assert.Equal(folder["specs"], configuration?.Root);
        Assert.Equal("ens/images.yaml", configuration?.Specs[0].Path);
    }

    [Fact]
    public void But_not_of_one_beyond_the_repository()
    {
        using var folder = new TempFolder();
        folder.Write("imagecodegen.yaml", "");
        folder.Write("repository/.git", "");
        folder.Write("repository/ens/images.yaml", "");

        Assert.Equal(folder["repository/ens"], Create([folder["repository/ens/images.yaml"]], "A", "out")?.Root);
    }

    private CodegenConfiguration? Create(string[] specs, string @namespace, string output) =>
        CommandLineConfiguration.Create(specs, @namespace, output, Here, found);
}
