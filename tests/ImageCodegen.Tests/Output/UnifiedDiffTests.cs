using ImageCodegen.Output;

namespace ImageCodegen.Tests.Output;

public sealed class UnifiedDiffTests : OutputTest
{
    [Fact]
    public void Shows_three_lines_around_and_two_hunks_where_changes_are_apart()
    {
        var before = string.Concat(Enumerable.Range(1, 20).Select(i => $"{i}\n"));
        var after = before.Replace("\n3\n", "\nthree\n", StringComparison.Ordinal).Replace("17\n18\n", "18\nnew\n", StringComparison.Ordinal);

        Assert.Equal(
            """
            --- a/x
            +++ b/x
            @@ -1,6 +1,6 @@
             1
             2
            -3
            +three
             4
             5
             6
            @@ -14,7 +14,7 @@
             14
             15
             16
            -17
             18
            +new
             19
             20

            """,
            UnifiedDiff.Of("a/x", "b/x", before, after));
    }

    [Fact]
    public void Joins_hunks_whose_contexts_touch() =>
        Assert.Equal(
            "--- a\n+++ b\n@@ -1,8 +1,8 @@\n-1\n+x\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+y\n",
            UnifiedDiff.Of("a", "b", "1\n2\n3\n4\n5\n6\n7\n8\n", "x\n2\n3\n4\n5\n6\n7\ny\n"));

    [Fact]
    public void New_and_removed_files_are_against_dev_null()
    {
        Assert.Equal("--- /dev/null\n+++ b/x\n@@ -0,0 +1 @@\n+a\n", UnifiedDiff.Of(null, "b/x", "", "a\n"));
        Assert.Equal("--- a/x\n+++ /dev/null\n@@ -1,2 +0,0 @@\n-a\n-b\n", UnifiedDiff.Of("a/x", null, "a\nb\n", ""));
    }

    [Fact]
    public void A_missing_last_line_end_is_shown() =>
        Assert.Equal(
            "--- a\n+++ b\n@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+x\n",
            UnifiedDiff.Of("a", "b", "x", "x\n"));

    [Fact]
    public void Equal_texts_have_no_difference() => Assert.Equal("", UnifiedDiff.Of("a", "b", "x\n", "x\n"));

    [Fact]
    public void Applying_the_edits_gives_the_other_text_and_no_edit_is_in_vain()
    {
        var random = new Random(20240229);
        for (var run = 0; run < 2000; run++)
        {
            var before = Text(random);
            var after = Text(random);
            var edits = LineEdits.Between(before, after);

            Assert.Equal(before, edits.Where(e => e.Kind != '+').Select(e => e.Line));
            Assert.Equal(after, edits.Where(e => e.Kind != '-').Select(e => e.Line));
            Assert.Equal(LongestCommon(before, after), edits.Count(e => e.Kind == ' '));
        }
    }

    [Fact]
    public void Texts_without_a_common_line_are_bounded()
    {
        var before = Enumerable.Range(0, 5000).Select(i => $"a{i}\n").ToList();
        var after = Enumerable.Range(0, 5000).Select(i => $"b{i}\n").ToList();

        Assert.Equal(10_000, LineEdits.Between(before, after).Count);
    }

    [Fact]
    public void A_check_shows_what_a_run_would_change()
    {
        Write(("A.cs", "one\ntwo\n"), ("Gone.cs", "gone\n"), ("Same.cs", "same\n"));
        var before = Temp.Snapshot();

        var diff = Find(("A.cs", "one\n2\n"), ("New/B.cs", "new\n"), ("Same.cs", "same\n")).ToDiff();

        Assert.Equal(
            """
            --- a/out/A.cs
            +++ b/out/A.cs
            @@ -1,2 +1,2 @@
             one
            -two
            +2
            --- a/out/Gone.cs
            +++ /dev/null
            @@ -1 +0,0 @@
            -gone
            --- /dev/null
            +++ b/out/New/B.cs
            @@ -0,0 +1 @@
            +new
            --- a/out/.imagecodegen
            +++ b/out/.imagecodegen
            @@ -1,3 +1,3 @@
             A.cs
            -Gone.cs
            +New/B.cs
             Same.cs

            """,
            diff);
        Assert.Equal(before, Temp.Snapshot());
    }

    private static List<string> Text(Random random) =>
        [.. Enumerable.Range(0, random.Next(14)).Select(_ => $"{(char)('a' + random.Next(4))}\n")];

    private static int LongestCommon(List<string> a, List<string> b)
    {
        var lengths = new int[a.Count + 1, b.Count + 1];
        for (var i = 1; i <= a.Count; i++)
        {
            for (var j = 1; j <= b.Count; j++)
            {
                lengths[i, j] = a[i - 1] == b[j - 1] ? lengths[i - 1, j - 1] + 1 : Math.Max(lengths[i - 1, j], lengths[i, j - 1]);
            }
        }

        return lengths[a.Count, b.Count];
    }
}
