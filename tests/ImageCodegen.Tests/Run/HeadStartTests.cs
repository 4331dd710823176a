using ImageCodegen.Run;
using ImageCodegen.Text;

namespace ImageCodegen.Tests.Run;

/// <summary>The document that is bound and printed while the user's is read.</summary>
public sealed class HeadStartTests
{
    [Fact]
    public void It_gives_files_of_every_kind_but_errors_and_no_findings()
    {
        var found = new DiagnosticBag();

        var files = HeadStart.Run(found).Select(static f => f.Path).ToList();

        Assert.Empty(found.ToSorted());
        Assert.Superset(
            new HashSet<string>(["Image.cs", "ImageState.cs", "ImageSource.cs", "UpdateImageRequest.cs", "Http/UpdateImageRequest.cs", "Json/Image.cs", "Json/ImagesJsonResolver.cs"]),
            files.ToHashSet(StringComparer.Ordinal));
    }
}
