using ImageCodegen.Output;

namespace ImageCodegen.Tests.Output;

/// <summary>A run that keeps names: what it writes when, and what it remembers.</summary>
public sealed class KeptNamesRunTests : IDisposable
{
    private const string Shop = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents: {schemas: {shop.Item: {type: object, properties: {sku: {type: string}}}}}\n";
    private const string Both = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents: {schemas: {shop.Item: {type: object, properties: {sku: {type: string}}}, bank.Item: {type: object, properties: {iban: {type: string}}}}}\n";
    private readonly TempFolder temp = new();

    public KeptNamesRunTests()
    {
        temp.Write("specs/imagecodegen.yaml", "output: ../out\nnames: names.yaml\nspecs: [{spec: images.yaml, namespace: Company.Images}]\n");
        temp.Write("specs/images.yaml", Shop);
    }

    public void Dispose() => temp.Dispose();

    [Fact]
    public void The_file_is_written_with_the_output_and_gains_what_is_new()
    {
        var first = Run();
        Assert.Equal((FileOutcome.Added, temp["specs/names.yaml"]), (first.Names!.Outcome, first.Names.Path));
        Assert.EndsWith("Company.Images:\n  types:\n    schemas/shop.Item: Item\n", temp.Read("specs/names.yaml"), StringComparison.Ordinal);

        temp.Write("specs/images.yaml", Both);

        Assert.Equal(FileOutcome.Changed, Run().Names!.Outcome);
        Assert.EndsWith("\n    schemas/bank.Item: BankItem\n    schemas/shop.Item: Item\n", temp.Read("specs/names.yaml"), StringComparison.Ordinal);
        Assert.True(File.Exists(temp["out/Item.cs"]));
        Assert.Equal(["imagecodegen.yaml", "images.yaml", "names.yaml"], Directory.GetFiles(temp["specs"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_check_says_that_it_is_stale_and_writes_nothing()
    {
        Run();
        temp.Write("specs/names.yaml", temp.Read("specs/names.yaml") + "    schemas/gone: Gone\n");
        var before = temp.Read("specs/names.yaml");

        var check = Run(check: true);

        Assert.StartsWith("--- a/specs/names.yaml\n+++ b/specs/names.yaml\n", check.Diff, StringComparison.Ordinal);
        Assert.Contains("\n-    schemas/gone: Gone\n", check.Diff, StringComparison.Ordinal);
        Assert.Equal(before, temp.Read("specs/names.yaml"));
        Run();
        Assert.Equal("", Run(check: true).Diff);
    }

    [Fact]
    public void The_next_run_has_nothing_to_do_until_the_file_changes()
    {
        Assert.Equal([true, false], [Run().Rendered, Run().Rendered]);

        temp.Write("specs/names.yaml", temp.Read("specs/names.yaml").Replace(": Item", ": Article", StringComparison.Ordinal));
        Assert.Equal([true, false], [Run().Rendered, Run().Rendered]);
        Assert.True(File.Exists(temp["out/Article.cs"]));

        File.Delete(temp["specs/names.yaml"]);
        Assert.Equal([true, false], [Run().Rendered, Run().Rendered]);
        Assert.True(File.Exists(temp["out/Item.cs"]));
    }

    [Fact]
    public void After_an_error_it_is_as_it_was()
    {
        Run();
        var before = temp.Read("specs/names.yaml");
        temp.Write("specs/images.yaml", Both);
        temp.Write("out/BankItem.cs", "// mine");

        Assert.True(Run().HasErrors);
        Assert.Equal(before, temp.Read("specs/names.yaml"));
    }

    [Fact]
    public void A_fault_in_it_ends_the_run()
    {
        temp.Write("specs/names.yaml", "Company.Images: {types: {schemas/shop.Item: class}}");

        var run = Run();

        Assert.Equal("IMG0318", Assert.Single(run.Diagnostics).Descriptor.Id);
        Assert.False(Directory.Exists(temp["out"]));
    }

    [Theory]
    [InlineData("images.yaml", "IMG0316", 2, 8)]
    [InlineData("imagecodegen.yaml", "IMG0316", 2, 8)]
    [InlineData("../out/names.yaml", "IMG0308", 1, 9)]
    public void A_file_that_is_something_else_is_not_overwritten(string names, string id, int line, int column)
    {
        temp.Write("specs/imagecodegen.yaml", $"output: ../out\nnames: {names}\nspecs: [{{spec: images.yaml, namespace: Company.Images}}]\n");

        Assert.Equal((id, line, column), Assert.Single(Run().Diagnostics) is var d ? (d.Descriptor.Id, d.Span.Line, d.Span.Column) : default);
        Assert.Equal(Shop, temp.Read("specs/images.yaml"));
    }

    [Fact]
    public void A_run_without_a_configuration_names_the_file_itself()
    {
        var options = new CodegenOptions { WorkingDirectory = temp.FullPath, Specs = ["specs/images.yaml"], Namespace = "Shop", Output = "o", Names = "kept/n.yaml" };

        Assert.False(CodegenPipeline.Run(options).HasErrors);
        Assert.EndsWith("\nShop:\n  types:\n    schemas/shop.Item: Item\n", temp.Read("kept/n.yaml"), StringComparison.Ordinal);
    }

    private CodegenResult Run(bool check = false) => CodegenPipeline.Run(new CodegenOptions { WorkingDirectory = temp.FullPath, CacheFolder = temp["cache"], Check = check });
}
