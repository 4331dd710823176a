using ImageCodegen.Emission.Escaping;

namespace ImageCodegen.Tests.Emission;

/// <summary>What descriptions, which are Markdown with some HTML, become in documentation comments.</summary>
public sealed class DocCommentTests
{
    [Theory]
    [InlineData("The `id` of `a<b>`.", "The <c>id</c> of <c>a&lt;b&gt;</c>.")]
    [InlineData("See [the guide](https://x.y/a?b=1&c=2).", "See <see href=\"https://x.y/a?b=1&amp;c=2\">the guide</see>.")]
    [InlineData("See [the guide](/docs) and [#1](#1).", "See the guide and #1.")]
    [InlineData("See <https://x.y>.", "See <see href=\"https://x.y\">https://x.y</see>.")]
    [InlineData("**Note**: a ** b", "Note: a ** b.")]
    [InlineData("<p>Makes a <code>Token</code>, see <a href=\"https://x.y\">docs</a> &amp; more.</p>", "Makes a <c>Token</c>, see <see href=\"https://x.y\">docs</see> &amp; more.")]
    [InlineData("one `open", "one `open.")]
    [InlineData("[a](https://x.y/\"onclick)", "a.")]
    [InlineData("a </summary> `</c>`", "a &lt;/summary&gt; <c>&lt;/c&gt;</c>")]
    [InlineData("<script>x</script>", "&lt;script&gt;x&lt;/script&gt;")]
    public void Marks_become_elements(string text, string expected) => Assert.Equal($"<summary>{expected}</summary>", Print(text));

    [Fact]
    public void The_first_paragraph_is_the_summary() => Assert.Equal(
        "<summary>One two.</summary>|<remarks><para>Three.</para>|<para>- a</para>|<para>- b</para></remarks>", Print("One\ntwo.\n\n## Three.\n- a\n- b"));

    [Fact]
    public void What_is_cut_is_a_finding() => Assert.Equal(XmlDocText.Longest, ImageCodegen.Text.ReadLimits.Default.MaxKeyLength);

    [Theory]
    [InlineData("a\n\n", "<para>a …</para></remarks>")]
    [InlineData("ab ", " ab…</summary>")]
    [InlineData("x", "xx…</summary>")]
    [InlineData("\ud83d\ude00", "\ud83d\ude00…</summary>")]
    public void Nobody_reads_on_for_ever(string text, string expected)
    {
        var comment = Print(string.Concat(Enumerable.Repeat(text, 100_000)));

        Assert.EndsWith(expected, comment, StringComparison.Ordinal);
        Assert.InRange(comment.Length, 60_000, 1_000_000);
    }

    [Fact]
    public void A_list_at_the_beginning_is_the_summary() =>
        Assert.Equal("<summary><para>- <c>a</c></para>|<para>- b.</para></summary>|<remarks>More</remarks>", Print("- `a`\n- b\n\nMore"));

    [Theory]
    [InlineData("The id", "The id.")]
    [InlineData("The id!", "The id!")]
    [InlineData("See https://x.y/id", "See https://x.y/id")]
    [InlineData("编号", "编号")]
    [InlineData("`id`", "<c>id</c>")]
    public void A_summary_ends_with_a_full_stop(string text, string expected) => Assert.Equal($"<summary>{expected}</summary>", Print(text));

    [Fact]
    public void Code_between_fences_keeps_its_lines() => Assert.Equal("<summary>So:</summary>|<remarks><code>a &lt; b|  c</code></remarks>", Print("So:\n```\na < b\n  c\n```"));

    [Fact]
    public void Notes_end_the_summary() => Assert.Equal("<summary>The <c>id</c>. Deprecated.</summary>", string.Join('|', XmlDocText.Comment("The `id`", "Deprecated.")));

    [Theory]
    [InlineData("[")]
    [InlineData("<")]
    [InlineData("[a](")]
    public void Marks_that_are_never_closed_are_text(string mark) =>
        Assert.Equal(10_000, Print(string.Concat(Enumerable.Repeat(mark + " ", 10_000))).Split([' ', '|']).Length);

    private static string Print(string text) => string.Join('|', XmlDocText.Comment(text));
}
