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

    [Fact]
    public void Two_files_of_one_name_are_reported()
    {
        Assert.Null(Create(["a/images.yaml", "b/images.yaml"], "A", "out"));
        Assert.StartsWith("b/images.yaml(1,1): error IMG0306: ", Assert.Single(found.ToSorted()).ToString(), StringComparison.Ordinal);
    }

    private CodegenConfiguration? Create(string[] specs, string @namespace, string output) =>
        CommandLineConfiguration.Create(specs, @namespace, output, Here, found);
}
