using System.Text;
using ImageCodegen.Syntax;
using ImageCodegen.Tests.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Tests.Text;

public sealed class SourceFilesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("imagecodegen").FullName;
    private readonly DiagnosticBag diagnostics = new();
    private readonly SourceFiles files;

    public SourceFilesTests()
    {
        Write("specs/a.yaml", "a: 1");
        Write("specs/b/c.yaml", "c: 1");
        Write("secret.yaml", "s: 1");
        Write("specs-other/d.yaml", "d: 1");
        files = new SourceFiles("specs", folder, new ReadLimits(MaxBytes: 100));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("specs/a.yaml")]
    [InlineData("./specs/../specs/b/c.yaml")]
    [InlineData("secret.yaml")]
    public void Opens_what_the_user_names(string path)
    {
        var file = files.Open(path, diagnostics);
        Assert.Equal(File.ReadAllBytes(Path.Combine(folder, path)), file?.Bytes.ToArray());
        Assert.Same(file, files.Open(Path.Combine(folder, path), diagnostics));
        Assert.Empty(diagnostics.ToSorted());
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(true, false)]
    public void Reads_utf_16_as_if_it_were_utf_8(bool bigEndian, bool mark)
    {
        var encoding = new UnicodeEncoding(bigEndian, mark);
        File.WriteAllBytes(Path.Combine(folder, "w.yaml"), [.. encoding.GetPreamble(), .. encoding.GetBytes("a: \u00e9\u4e2d")]);
        Assert.Equal("{'a': '\u00e9\u4e2d'}", Reading.Print(SyntaxReader.Read(files.Open("w.yaml", diagnostics)!, diagnostics, ReadLimits.Default)));
        Assert.Empty(diagnostics.ToSorted());
    }

    [Fact]
    public void Leaves_utf_16_that_is_none_for_the_reader_to_report()
    {
        File.WriteAllBytes(Path.Combine(folder, "w.yaml"), [0xFF, 0xFE, (byte)'a', 0, 0, 0xD8]);
        Assert.Null(SyntaxReader.Read(files.Open("w.yaml", diagnostics)!, diagnostics, ReadLimits.Default));
        Assert.Equal("IMG0004(1,1)", Reading.Short(diagnostics));
    }

    [Fact]
    public void Finds_what_is_written_with_backslashes() =>
        Assert.Equal("specs/b/c.yaml", files.Resolve(files.Open("specs/a.yaml", diagnostics)!, "b\\c.yaml", default, diagnostics)?.DisplayPath);

    [Fact]
    public void Names_the_file_that_differs_in_case_alone()
    {
        if (File.Exists(Path.Combine(folder, "specs", "A.YAML")))
        {
            return;
        }

        var from = files.Open("specs/b/c.yaml", diagnostics)!;
        Assert.Null(files.Resolve(from, "../A.yaml", new SourceSpan(from, 1, 4), diagnostics));
        Assert.Equal(
            "specs/b/c.yaml(1,4): error IMG0006: The referenced file '../A.yaml' does not exist. Write 'a.yaml' as the file's name: upper and lower case count.",
            Assert.Single(diagnostics.ToSorted()).ToString());
    }

    [Theory]
    [InlineData("specs/a.yaml", "specs/a.yaml")]
    [InlineData("./specs/b/../b/c.yaml", "specs/b/c.yaml")]
    public void Prints_paths_relative_to_the_working_directory(string path, string display) =>
        Assert.Equal(display, files.Open(path, diagnostics)?.DisplayPath);

    [Fact]
    public void Prints_paths_outside_the_working_directory_relatively_too()
    {
        var inside = new SourceFiles(folder, Path.Combine(folder, "specs"), ReadLimits.Default);
        Assert.Equal("../secret.yaml", inside.Open("../secret.yaml", diagnostics)?.DisplayPath);
    }

    [Theory]
    [InlineData("none.yaml", "none.yaml(1,1): error IMG0001: The file 'none.yaml' cannot be read: it does not exist. Check the path and its permissions.")]
    [InlineData("specs", "specs(1,1): error IMG0001: The file 'specs' cannot be read: it is a folder. Check the path and its permissions.")]
    [InlineData("", "(1,1): error IMG0001: The file '' cannot be read: this is no file name. Check the path and its permissions.")]
    public void Says_why_a_file_cannot_be_opened(string path, string expected)
    {
        Assert.Null(files.Open(path, diagnostics));
        Assert.Equal(expected, Assert.Single(diagnostics.ToSorted()).ToString());
    }

    [Theory]
    [InlineData("a\0b")]
    [InlineData("/dev/zero")]
    [InlineData("/dev/null")]
    [InlineData("/proc/self/environ")]
    [InlineData("specs/a.yaml/x")]
    public void Opens_nothing_but_regular_files(string path)
    {
        Assert.Null(files.Open(path, diagnostics));
        Assert.Equal("IMG0001(1,1)", Reading.Short(diagnostics));
    }

    [Fact]
    public void Refuses_an_empty_file()
    {
        Write("specs/empty.yaml", "");
        Assert.Null(files.Open("specs/empty.yaml", diagnostics));
        Assert.Equal("IMG0001(1,1)", Reading.Short(diagnostics));
    }

    [Theory]
    [InlineData(100, "")]
    [InlineData(101, "specs/big.yaml(1,1): error IMG0002: The file 'specs/big.yaml' has 101 bytes, more than the limit of 100. Split the file into smaller ones that refer to each other.")]
    public void Bounds_the_size(int size, string expected)
    {
        Write("specs/big.yaml", new string('a', size));
        Assert.Equal(expected == "", files.Open("specs/big.yaml", diagnostics) is not null);
        Assert.Equal(expected, string.Join("; ", diagnostics.ToSorted()));
    }

    [Theory]
    [InlineData("b/c.yaml", "specs/b/c.yaml")]
    [InlineData("./b/../b/./c.yaml", "specs/b/c.yaml")]
    [InlineData("a.yaml", "specs/a.yaml")]
    [InlineData("../specs/a.yaml", "specs/a.yaml")]
    public void Finds_a_referenced_file(string reference, string expected)
    {
        Assert.Equal(expected, Resolve(reference)?.DisplayPath);
        Assert.Empty(diagnostics.ToSorted());
    }

    [Fact]
    public void A_file_is_loaded_once()
    {
        var from = files.Open("specs/b/c.yaml", diagnostics)!;
        var a = files.Resolve(from, "../a.yaml", Place(from), diagnostics);
        Assert.Same(files.Open("specs/a.yaml", diagnostics), a);
        Assert.Same(from, files.Resolve(from, "", Place(from), diagnostics));
    }

    [Theory]
    [InlineData("none.yaml", "IMG0006")]
    [InlineData("a.yaml/b", "IMG0006")]
    [InlineData("x\0y", "IMG0006")]
    [InlineData("../secret.yaml", "IMG0007")]
    [InlineData("../none.yaml", "IMG0007")]
    [InlineData("b/../../secret.yaml", "IMG0007")]
    [InlineData("../specs-other/d.yaml", "IMG0007")]
    [InlineData("/etc/passwd", "IMG0007")]
    [InlineData("\\\\host\\share", "IMG0007")]
    [InlineData("../../../../../../../../../../etc/passwd", "IMG0007")]
    [InlineData("http://a.b/c.yaml", "IMG0008")]
    [InlineData("HTTPS://a.b/c.yaml", "IMG0008")]
    [InlineData("file:///etc/passwd", "IMG0008")]
    [InlineData("//a.b/c.yaml", "IMG0008")]
    [InlineData("urn:x", "IMG0008")]
    [InlineData("C:\\x", "IMG0007")]
    [InlineData("c:/x", "IMG0007")]
    [InlineData("c:x", "IMG0008")]
    [InlineData("b", "IMG0001")]
    public void Refuses_any_other_reference_where_it_stands(string reference, string id)
    {
        Assert.Null(Resolve(reference));
        Assert.Equal($"{id}(3,7)", Reading.Short(diagnostics));
    }

    [Theory]
    [InlineData("none.yaml", "The referenced file 'none.yaml' does not exist. Correct the path, which is relative to the file that refers to it.")]
    [InlineData("../secret.yaml", "The reference '../secret.yaml' leaves the folder of the spec, 'specs'. Move the referenced file into that folder, or put an imagecodegen.yaml into the folder above both and name the spec in it.")]
    [InlineData("http://a.b/c", "The reference 'http://a.b/c' is to another host or scheme, and nothing is ever fetched. Copy the document beside the spec, and refer to the copy.")]
    public void Says_why_a_reference_is_refused(string reference, string expected)
    {
        Resolve(reference);
        Assert.EndsWith(": " + expected, Assert.Single(diagnostics.ToSorted()).ToString());
    }

    [Theory]
    [InlineData("specs/link.yaml", "../secret.yaml", "link.yaml", "IMG0007(3,7)")]
    [InlineData("specs/link", "..", "link/secret.yaml", "IMG0007(3,7)")]
    [InlineData("specs/link", "../specs-other", "link/d.yaml", "IMG0007(3,7)")]
    [InlineData("specs/link.yaml", "/etc/passwd", "link.yaml", "IMG0007(3,7)")]
    [InlineData("specs/link.yaml", "link.yaml", "link.yaml", "IMG0001(3,7)")]
    [InlineData("specs/link.yaml", "gone.yaml", "link.yaml", "IMG0006(3,7)")]
    [InlineData("specs/link.yaml", "b/c.yaml", "link.yaml", "")]
    [InlineData("specs/link", "b", "link/c.yaml", "")]
    [InlineData("specs/link", "../specs/b/../b", "link/c.yaml", "")]
    public void Follows_links_before_it_judges(string link, string target, string reference, string expected)
    {
        File.CreateSymbolicLink(Path.Combine(folder, link), target);
        Assert.Equal(expected == "", Resolve(reference) is not null);
        Assert.Equal(expected, Reading.Short(diagnostics));
    }

    [Fact]
    public void The_root_may_be_reached_through_a_link()
    {
        File.CreateSymbolicLink(Path.Combine(folder, "way"), "specs");
        var linked = new SourceFiles("way", folder, ReadLimits.Default);
        var from = linked.Open("way/a.yaml", diagnostics)!;
        Assert.NotNull(linked.Resolve(from, "b/c.yaml", Place(from), diagnostics));
        Assert.Null(linked.Resolve(from, "../secret.yaml", Place(from), diagnostics));
    }

    [Fact]
    public void The_folder_of_an_opened_file_is_allowed_too()
    {
        var from = files.Open("specs-other/d.yaml", diagnostics)!;
        Write("specs-other/e.yaml", "e: 1");
        Assert.NotNull(files.Resolve(from, "e.yaml", Place(from), diagnostics));
        Assert.Null(files.Resolve(from, "../secret.yaml", Place(from), diagnostics));
    }

    private static SourceSpan Place(SourceFile file) => new(file, 3, 7);

    private SourceFile? Resolve(string reference)
    {
        var from = files.Open("specs/a.yaml", diagnostics)!;
        return files.Resolve(from, reference, Place(from), diagnostics);
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
