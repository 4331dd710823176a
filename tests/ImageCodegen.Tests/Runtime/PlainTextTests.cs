using System.Text;
using System.Text.Json;
using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime;

public class PlainTextTests
{
    // Every length up to three vectors, so that each way of copying and each overlap is taken.
    public static TheoryData<int> Lengths => [.. Enumerable.Range(0, 50)];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Plain_text_is_copied(int length)
    {
        var text = string.Concat(Enumerable.Range(0, length).Select(static i => (char)('a' + (i % 26))));
        var target = new byte[length];

        Assert.True(PlainText.TryCopy(text, target));
        Assert.Equal(text, Encoding.ASCII.GetString(target));
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void A_character_that_is_not_plain_is_found_wherever_it_stands(int length)
    {
        var target = new byte[length];
        foreach (var special in "\"\\\0\n\x1F\x80\u00FF\u0122\u2022\u7F22\u8022\uD83D\uFF41")
        {
            for (var place = 0; place < length; place++)
            {
                var text = string.Create(length, (place, special), static (chars, at) =>
                {
                    chars.Fill('x');
                    chars[at.place] = at.special;
                });

                Assert.False(PlainText.TryCopy(text, target), $"U+{(int)special:X4} at {place} of {length}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void The_blank_and_the_tilde_and_delete_are_plain(int length) =>
        Assert.True(PlainText.TryCopy(string.Concat(Enumerable.Range(0, length).Select(static i => " ~\x7F"[i % 3])), new byte[length]));

    [Theory]
    [InlineData("")]
    [InlineData("centos_7_06_64_20G_alibase_20190711")]
    [InlineData("a \"quoted\" name in a long enough text")]
    [InlineData("back\\slash, tab\tand\nline")]
    [InlineData("\u955C\u50CF aus K\u00F6ln \U0001F642, and something after it")]
    public void What_is_written_is_read_again(string text) =>
        Assert.Equal(text, JsonSerializer.Deserialize<string>(Written(text)));

    [Fact]
    public void Half_a_pair_is_escaped() => Assert.Equal("\"half \\ud83d of a pair\"", Written("half \uD83D of a pair"));

    private static string Written(string text)
    {
        var json = new JsonOutput();
        try
        {
            json.WriteStringValue(text);
            return json.ToString();
        }
        finally
        {
            json.Dispose();
        }
    }
}
