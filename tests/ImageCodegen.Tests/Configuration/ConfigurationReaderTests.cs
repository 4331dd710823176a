using ImageCodegen.Configuration;
using ImageCodegen.Text;

namespace ImageCodegen.Tests.Configuration;

public sealed class ConfigurationReaderTests : IDisposable
{
    private readonly TempFolder temp = new();
    private readonly DiagnosticBag found = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public void Reads_rows_in_order_with_their_folders()
    {
        Spec("common/alibaba.yaml");
        Spec("ens/images.yaml");

        var configuration = Read(
            """
            output: ../generated/ImageContracts
            specs:
              - spec: common/alibaba.yaml
                namespace: ImageContracts.Alibaba
              - spec: ens/images.yaml
                namespace: ImageContracts.Ens
            """);

        Assert.NotNull(configuration);
        Assert.Equal(temp["specs"], configuration.Root);
        Assert.Equal(temp["generated/ImageContracts"], configuration.OutputPath);
        Assert.Equal("specs/imagecodegen.yaml(1,9)", configuration.OutputSpan.ToString());
        Assert.Equal(
            [("common/alibaba.yaml", "ImageContracts.Alibaba", "Alibaba"), ("ens/images.yaml", "ImageContracts.Ens", "Ens")],
            configuration.Specs.Select(s => (s.Path, s.Namespace, s.Folder)));
        Assert.Equal("specs/imagecodegen.yaml(5,11)", configuration.Specs[1].Span.ToString());
    }

    [Theory]
    [InlineData("[1]", "(1,1): error IMG0302: The value of 'specs/imagecodegen.yaml' is a list, not an object. Write an object.")]
    [InlineData("outptu: x\noutput: ../o\nspecs: [{spec: a.yaml, namespace: A}]", "(1,1): error IMG0301: The configuration has no key 'outptu'. Write 'output' if that is meant.")]
    [InlineData("output: ../o\nspecs:\n- {spec: a.yaml, Namespace: A, namespace: A}", "(3,18): error IMG0301: The configuration has no key 'Namespace'. Write 'namespace' if that is meant.")]
    [InlineData("output: ../o\nspecs: [{spec: a.yaml, namespace: A, colour: red}]", "(2,38): error IMG0301: The configuration has no key 'colour'. Remove it; the keys here are 'spec', 'namespace', 'include', 'exclude', 'prune', 'track-absence', 'assert-formats', 'types', 'rename', 'visibility', 'emit' and 'templates'.")]
    [InlineData("specs: [{spec: a.yaml, namespace: A}]", "(1,1): error IMG0303: The key 'output' is missing. Add it, for example 'output: ../generated'.")]
    [InlineData("output: ../o", "(1,1): error IMG0303: The key 'specs' is missing. Add it, for example 'specs: [{spec: images.yaml, namespace: Company.Images}]'.")]
    [InlineData("output: ../o\nspecs: []", "(2,8): error IMG0302: The value of 'specs' is an empty list, not a list of at least one row. Write a list of at least one row.")]
    [InlineData("output: ../o\nspecs: a.yaml", "(2,8): error IMG0302: The value of 'specs' is a string, not a list of at least one row. Write a list of at least one row.")]
    [InlineData("output: ../o\nspecs: [a.yaml]", "(2,9): error IMG0302: The value of 'specs' is a string, not an object with 'spec' and 'namespace'. Write an object with 'spec' and 'namespace'.")]
    [InlineData("output: ../o\nspecs:\n- namespace: A", "(3,3): error IMG0303: The key 'spec' is missing. Add it, for example 'spec: images.yaml'.")]
    [InlineData("output: ../o\nspecs:\n- spec: a.yaml", "(3,3): error IMG0303: The key 'namespace' is missing. Add it, for example 'namespace: Company.Images'.")]
    [InlineData("output: 3\nspecs: [{spec: a.yaml, namespace: A}]", "(1,9): error IMG0302: The value of 'output' is an integer, not a string. Write a string.")]
    [InlineData("output: ''\nspecs: [{spec: a.yaml, namespace: A}]", "(1,9): error IMG0302: The value of 'output' is no usable text, not a string. Write a string.")]
    [InlineData("output: ../o\nspecs:\n- spec: a.yaml\n  namespace: A.class.B", "(4,14): error IMG0304: 'A.class.B' is not a C# namespace. Write identifiers joined by dots, none of them a keyword and 512 characters in all at most, for example 'Company.Images'.")]
    [InlineData("output: ../o\nspecs:\n- spec: a.yaml\n  namespace: A..B", "(4,14): error IMG0304: 'A..B' is not a C# namespace. Write identifiers joined by dots, none of them a keyword and 512 characters in all at most, for example 'Company.Images'.")]
    [InlineData("output: ../o\nspecs:\n- {spec: a.yaml, namespace: A}\n- {spec: ./a.yaml, namespace: B}", "(4,10): error IMG0305: The spec 'a.yaml' is there twice, first on line 3. Remove one of the two rows.")]
    [InlineData("output: ../o\nspecs:\n- {spec: a.yaml, namespace: A.B}\n- {spec: b.yaml, namespace: A.b}", "(4,10): error IMG0306: The namespace 'A.b' is that of 'a.yaml' already. Give each spec a namespace of its own, one that differs by more than case.")]
    [InlineData("output: ../o\nspecs:\n- {spec: c.yaml, namespace: A}", "(3,10): error IMG0307: The spec 'c.yaml' does not exist. Correct the path, which is relative to this file.")]
    [InlineData("output: .\nspecs: [{spec: a.yaml, namespace: A}]", "(1,9): error IMG0308: The output folder '.' holds the input 'imagecodegen.yaml'. Name a folder for the output alone.")]
    [InlineData("output: ..\nspecs: [{spec: a.yaml, namespace: A}]", "(1,9): error IMG0308: The output folder '..' holds the input 'imagecodegen.yaml'. Name a folder for the output alone.")]
    [InlineData("output: sub\nspecs: [{spec: sub/d.yaml, namespace: A}]", "(1,9): error IMG0308: The output folder 'sub' holds the input 'sub/d.yaml'. Name a folder for the output alone.")]
    [InlineData("output: b.yaml\nspecs: [{spec: a.yaml, namespace: A}]", "(1,9): error IMG0309: The output 'b.yaml' is a file. Name a folder.")]
    public void A_mistake_is_reported_where_it_is(string yaml, string expected)
    {
        Spec("a.yaml");
        Spec("b.yaml");
        Spec("sub/d.yaml");

        Assert.Null(Read(yaml));
        Assert.Equal("specs/imagecodegen.yaml" + expected, Assert.Single(found.ToSorted()).ToString());
    }

    [Fact]
    public void Every_mistake_is_reported()
    {
        Assert.Null(Read("outputs: ../o\nspecs:\n- {spec: no.yaml, namespace: 1}\n- {spec: nor.yaml}\n"));
        Assert.Equal(
            ["IMG0301", "IMG0303", "IMG0307", "IMG0302", "IMG0303", "IMG0307"],
            found.ToSorted().Select(d => d.Descriptor.Id));
    }

    [Fact]
    public void A_missing_file_is_reported()
    {
        Assert.Null(ConfigurationReader.Read("nowhere.yaml", Files(), ReadLimits.Default, found));
        Assert.StartsWith("nowhere.yaml(1,1): error IMG0001: ", Assert.Single(found.ToSorted()).ToString(), StringComparison.Ordinal);
    }

    private SourceFiles Files() => new(temp["specs"], temp.FullPath, ReadLimits.Default);

    private void Spec(string path) => temp.Write("specs/" + path, "openapi: 3.1.0\n");

    private CodegenConfiguration? Read(string yaml)
    {
        temp.Write("specs/imagecodegen.yaml", yaml);
        return ConfigurationReader.Read("specs/imagecodegen.yaml", Files(), ReadLimits.Default, found);
    }
}
