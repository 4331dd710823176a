using System.Text;
using System.Text.Json;
using ImageContracts.Ecs;

namespace ImageContracts.Tests.Tolerance;

/// <summary>Members that are absent, unknown, twice there, escaped or in any script.</summary>
public sealed class MemberTests
{
    [Fact]
    public void Absent_null_and_empty_are_three_answers()
    {
        Assert.Null(DescribeImageFromFamilyResponse.Parse("{}").Image);
        Assert.Null(DescribeImageFromFamilyResponse.Parse("""{"Image":null}""").Image);
        Assert.Equal(new Image(), DescribeImageFromFamilyResponse.Parse("""{"Image":{}}""").Image);
        Assert.Null(DescribeImageFromFamilyResponse.Parse("""{"Image":{"Tags":{}}}""").Image?.Tags?.Tag);
        Assert.Empty(DescribeImageFromFamilyResponse.Parse("""{"Image":{"Tags":{"Tag":[]}}}""").Image!.Tags!.Tag!);
    }

    [Fact]
    public void Unknown_members_are_there_to_be_read_and_take_part_in_equality()
    {
        var tag = Tag.Parse("""{"TagKey":"k","Color":{"Name":["red"]},"Since":1.50}""");

        Assert.Equal(["Color", "Since"], tag.ExtensionData.Select(member => member.Key));
        Assert.True(tag.ExtensionData.TryGetValue("Since", out var since));
        Assert.Equal("1.50", since.GetRawText());
        Assert.NotEqual(Tag.Parse("""{"TagKey":"k"}"""), tag);
        Assert.Equal(Tag.Parse("""{"Since":1.50,"Color":{"Name":["red"]},"TagKey":"k"}"""), tag);
        Assert.NotEqual(Tag.Parse("""{"TagKey":"k","Color":{"Name":["blue"]},"Since":1.50}"""), tag);
    }

    [Fact]
    public void A_member_can_be_added_that_the_contract_does_not_have()
    {
        var tag = new Tag { TagKey = "k", ExtensionData = default(ImageCodegen.Runtime.ExtensionData).With("Color", JsonElement.Parse("[1]")) };

        Assert.Equal("""{"TagKey":"k","Color":[1]}""", Text(tag));
    }

    [Fact]
    public void Of_a_member_that_comes_twice_the_last_one_counts()
    {
        var tag = Tag.Parse("""{"TagKey":"a","X":1,"TagKey":2,"X":[2],"TagKey":"c"}""");

        Assert.Equal("c", tag.TagKey);
        Assert.Equal("""{"TagKey":"c","X":[2]}""", Text(tag));
        Assert.Equal("2", Tag.Parse("""{"TagKey":"a","TagKey":2}""").TagKey);
        Assert.Null(Tag.Parse("""{"TagKey":"a","TagKey":null}""").TagKey);
    }

    [Fact]
    public void Names_are_compared_with_their_case_and_without_their_escapes()
    {
        Assert.Equal("v", Tag.Parse($"{{{Reordered.Escaped("TagKey")}:\"v\"}}").TagKey);
        Assert.Null(Tag.Parse("""{"tagKey":"v","TAGKEY":"v","TagKey ":"v"}""").TagKey);
        Assert.Equal("""{"tagKey":"v","":1,"a\"\\\u0001b":2,"図":3}""", Text(Tag.Parse("""{"tagKey":"v","":1,"a\"\\\u0001b":2,"\u56f3":3}""")));
    }

    [Theory]
    [InlineData("CentOS  7.3 64 位")]
    [InlineData("ß İ ı é e\u0301 \u200f עברית")]
    [InlineData("😀 \U0010FFFF \uFFFD \uFEFF")]
    [InlineData("\0 \u0001 \u001f \u007f \u0085 \u2028 \" \\ / < > & ' +")]
    [InlineData("\r\n\t\b\f")]
    public void Text_in_any_script_survives(string text)
    {
        var tag = new Tag { TagKey = text, TagValue = string.Concat(Enumerable.Repeat(text, 1000)) };

        Assert.Equal(tag, Tag.Parse(tag.ToUtf8Json()));
        Assert.Equal(tag, Tag.Parse(Text(tag)));
        Assert.Equal(tag, JsonSerializer.Deserialize<Tag>(JsonSerializer.Serialize(tag)));
        Assert.Equal(text, Tag.Parse($"{{\"TagKey\":{Reordered.Escaped(text)}}}").TagKey);
    }

    [Fact]
    public void A_byte_order_mark_and_blanks_around_are_skipped() =>
        Assert.Equal("v", Tag.Parse([.. "\uFEFF"u8, .. " \r\n\t{ \"TagKey\" : \"v\" }\n "u8]).TagKey);

    private static string Text(Tag tag) => Encoding.UTF8.GetString(tag.ToUtf8Json());
}
