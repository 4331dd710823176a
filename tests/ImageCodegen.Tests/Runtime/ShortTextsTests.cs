using System.Globalization;
using System.Text;
using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime;

public class ShortTextsTests
{
    // More texts than there are places, of every length, each asked for twice: what fell out comes back right.
    [Fact]
    public void Every_short_text_is_found_as_itself()
    {
        for (var round = 0; round < 2; round++)
        {
            for (var number = 0; number < 20_000; number++)
            {
                var text = (number * 7919L).ToString(CultureInfo.InvariantCulture);
                text = text[Math.Max(0, text.Length - 1 - (number % ShortTexts.MaxLength))..];
                Assert.Equal(text, ShortTexts.Find(Encoding.ASCII.GetBytes(text)));
            }
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a\0")]
    [InlineData("a\0\0")]
    [InlineData("a\0\0\0")]
    [InlineData("a\0\0\0\0\0\0\0")]
    [InlineData("\0\0\0\0")]
    [InlineData("aab")]
    [InlineData("aabb")]
    [InlineData("abcdefgh")]
    public void Texts_that_share_bytes_are_told_apart(string text) =>
        Assert.Equal(text, ShortTexts.Find(Encoding.ASCII.GetBytes(text)));

    [Theory]
    [InlineData("\u00E9")]
    [InlineData("abcdef\u00E9")]
    [InlineData("\u955C\u50CF")]
    public void What_is_not_ascii_is_left_to_others(string text) =>
        Assert.Null(ShortTexts.Find(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_repeated_text_is_one_string() =>
        Assert.Same(ShortTexts.Find("linux"u8), ShortTexts.Find("linux"u8));

    [Fact]
    public void Threads_do_not_disturb_each_other() =>
        Parallel.For(0, 200_000, static number =>
        {
            var text = (number % 5_000).ToString(CultureInfo.InvariantCulture);
            Assert.Equal(text, ShortTexts.Find(Encoding.ASCII.GetBytes(text)));
        });
}
