namespace ImageCodegen.Tests.Output;

public sealed class OutputWriterTests : OutputTest
{
    [Fact]
    public void Writes_files_and_a_manifest_and_nothing_else()
    {
        Assert.True(Write(("Ens/Image.cs", "äöü\n"), ("A.cs", "a\n")));

        Assert.Equal(["out/.imagecodegen", "out/A.cs", "out/Ens/Image.cs"], Files());
        Assert.Equal("A.cs\nEns/Image.cs\n", Temp.Read("out/.imagecodegen"));
        Assert.Equal("äöü\n"u8.ToArray(), File.ReadAllBytes(Temp["out/Ens/Image.cs"]));
    }

    [Fact]
    public void Identical_files_are_not_touched()
    {
        Write(("A.cs", "a\n"), ("B.cs", "b\n"));
        var old = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        foreach (var path in Files())
        {
            File.SetLastWriteTimeUtc(Temp[path], old);
        }

        Write(("A.cs", "a\n"), ("B.cs", "changed\n"));

        Assert.Equal(old, File.GetLastWriteTimeUtc(Temp["out/A.cs"]));
        Assert.Equal(old, File.GetLastWriteTimeUtc(Temp["out/.imagecodegen"]));
        Assert.Equal("changed\n", Temp.Read("out/B.cs"));
        Assert.NotEqual(old, File.GetLastWriteTimeUtc(Temp["out/B.cs"]));
    }

    [Fact]
    public void Stale_files_go_with_the_folders_that_they_leave_empty()
    {
        Write(("Ens/Json/A.cs", "a"), ("Ens/Json/B.cs", "b"), ("Ecs/Json/C.cs", "c"), ("D.cs", "d"));
        Temp.Write("out/Ens/mine.txt", "mine");

        Assert.True(Write(("D.cs", "d")));

        Assert.Equal(["out/.imagecodegen", "out/D.cs", "out/Ens/mine.txt"], Files());
        Assert.False(Directory.Exists(Temp["out/Ecs"]));
        Assert.False(Directory.Exists(Temp["out/Ens/Json"]));
    }

    [Fact]
    public void Files_that_are_not_in_the_manifest_are_never_removed()
    {
        Write(("A.cs", "a"));
        Temp.Write("out/Hand.cs", "hand");
        Temp.Write("out/Images.csproj", "<Project/>");

        Assert.True(Write(("B.cs", "b")));

        Assert.Equal(["out/.imagecodegen", "out/B.cs", "out/Hand.cs", "out/Images.csproj"], Files());
    }

    [Fact]
    public void A_foreign_file_in_the_way_stops_the_run_before_it_writes()
    {
        Write(("A.cs", "a"));
        Temp.Write("out/B.cs", "hand");
        var before = Temp.Snapshot();

        Assert.False(Write(("A.cs", "new"), ("B.cs", "b")));

        Assert.Equal(before, Temp.Snapshot());
        Assert.Equal(
            "out/B.cs(1,1): error IMG0322: The file stands where output goes, and was not written by the generator. "
            + "Move or delete it, or name another output folder.",
            Assert.Single(Lines()));
    }

    [Fact]
    public void A_foreign_file_with_the_same_bytes_is_taken_over()
    {
        Temp.Write("out/A.cs", "a");

        Assert.True(Write(("A.cs", "a")));

        Assert.Equal("A.cs\n", Temp.Read("out/.imagecodegen"));
    }

    [Fact]
    public void An_edited_output_file_is_written_again()
    {
        Write(("A.cs", "a"));
        Temp.Write("out/A.cs", "edited");

        Assert.True(Write(("A.cs", "a")));

        Assert.Equal("a", Temp.Read("out/A.cs"));
    }

    [Fact]
    public void A_new_spelling_replaces_the_old_one()
    {
        Write(("Image.cs", "a"));

        Assert.True(Write(("IMAGE.cs", "a")));

        Assert.Equal(["out/.imagecodegen", "out/IMAGE.cs"], Files());
    }

    [Fact]
    public void A_folder_in_the_place_of_a_file_is_an_error()
    {
        Directory.CreateDirectory(Temp["out/A.cs"]);

        Assert.False(Write(("A.cs", "a")));

        Assert.StartsWith("out/A.cs(1,1): error IMG0323: The output file 'out/A.cs' cannot be there", Assert.Single(Lines()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_linked_folder_is_not_followed()
    {
        Directory.CreateDirectory(Temp["out"]);
        Directory.CreateDirectory(Temp["elsewhere"]);
        Directory.CreateSymbolicLink(Temp["out/Ens"], Temp["elsewhere"]);

        Assert.False(Write(("Ens/A.cs", "a")));

        Assert.Empty(Files());
        Assert.StartsWith("out/Ens(1,1): error IMG0323: ", Assert.Single(Lines()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_linked_file_is_replaced_and_its_target_kept()
    {
        Write(("A.cs", "a"));
        File.Delete(Temp["out/A.cs"]);
        Temp.Write("target.txt", "target");
        File.CreateSymbolicLink(Temp["out/A.cs"], Temp["target.txt"]);

        Assert.True(Write(("A.cs", "a")));

        Assert.Equal("target", Temp.Read("target.txt"));
        Assert.Null(new FileInfo(Temp["out/A.cs"]).LinkTarget);
    }

    [Fact]
    public void A_manifest_cannot_remove_what_is_outside()
    {
        Write(("A.cs", "a"));
        Temp.Write("victim.txt", "victim");
        Temp.Write("out/.imagecodegen", "A.cs\n../victim.txt\n");

        Assert.True(Write(("A.cs", "a")));

        Assert.Equal("victim", Temp.Read("victim.txt"));
        Assert.Equal("A.cs\n", Temp.Read("out/.imagecodegen"));
        Assert.StartsWith("out/.imagecodegen(2,1): warning IMG0325: The entry '../victim.txt' is ignored", Assert.Single(Lines()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_manifest_with_carriage_returns_is_the_same()
    {
        Write(("A.cs", "a"), ("B.cs", "b"));
        Temp.Write("out/.imagecodegen", "A.cs\r\nB.cs\r\n");

        Assert.True(Write(("A.cs", "new")));

        Assert.Equal(["out/.imagecodegen", "out/A.cs"], Files());
    }
}
