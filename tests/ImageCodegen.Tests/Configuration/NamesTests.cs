using ImageCodegen.Configuration;

namespace ImageCodegen.Tests.Configuration;

public sealed class NamesTests
{
    [Theory]
    [InlineData("A", true)]
    [InlineData("Größe.Images2._x", true)]
    [InlineData("", false)]
    [InlineData("A.", false)]
    [InlineData("2A", false)]
    [InlineData("A B", false)]
    [InlineData("A;}", false)]
    [InlineData("A.namespace", false)]
    [InlineData("@A", false)]
    public void Namespaces_are_identifiers_and_dots(string name, bool valid) => Assert.Equal(valid, NamespaceName.IsValid(name));

    [Theory]
    [InlineData("A.B", "")]
    [InlineData("A.B A.C", "B C")]
    [InlineData("A.B.X A.B.Y.Z", "X Y/Z")]
    [InlineData("A A.B", " B")]
    [InlineData("A.Bc A.Bd", "Bc Bd")]
    [InlineData("A B", "A B")]
    public void Folders_are_what_follows_the_shared_prefix(string namespaces, string folders) =>
        Assert.Equal(folders.Split(' '), NamespaceName.Folders(namespaces.Split(' ')));

    [Theory]
    [InlineData("list-images.yaml", "ListImages")]
    [InlineData("images.v2.yaml", "ImagesV2")]
    [InlineData("3.yaml", "_3")]
    [InlineData("--.yaml", "Spec")]
    public void File_names_become_parts_of_namespaces(string file, string name) => Assert.Equal(name, NamespaceName.FromFileName(file));
}
