using ImageContracts.Ecs;

namespace ImageContracts.Tests.Validation;

/// <summary>The page's rule for the name of an image family, word by word.</summary>
public sealed class ImageFamilyTests
{
    [Theory]
    [InlineData("hangzhou-daily-update")]
    [InlineData("Aliyun")]
    [InlineData("acsfamily")]
    [InlineData("httpfamily")]
    [InlineData("http:family")]
    [InlineData("z9")]
    public void It_may_be(string family) => Assert.Empty(Keywords(family));

    [Theory]
    [InlineData("aliyunFamily")]
    [InlineData("acs:family")]
    [InlineData("http://family")]
    [InlineData("https://family")]
    [InlineData("_family")]
    [InlineData("fam ily")]
    [InlineData("family\n")]
    [InlineData("familié")]
    [InlineData("家族")]
    [InlineData("fam٣")]
    public void It_may_not_be(string family) => Assert.Equal(["pattern"], Keywords(family));

    [Fact]
    public void Its_length_is_counted_in_code_points()
    {
        Assert.Equal(["minLength", "pattern"], Keywords("😀"));
        Assert.Equal(["pattern"], Keywords(string.Concat(Enumerable.Repeat("😀", 128))));
        Assert.Equal(["maxLength", "pattern"], Keywords(string.Concat(Enumerable.Repeat("😀", 129))));
    }

    [Fact]
    public void A_very_long_one_is_judged_at_once() =>
        Assert.Equal(["maxLength", "pattern"], Keywords(new string('a', 1_000_000) + "!"));

    private static IEnumerable<string> Keywords(string family) =>
        new DescribeImageFromFamilyRequest { RegionId = "cn-hangzhou", ImageFamily = family }
            .Validate().Failures.Select(failure => failure.Keyword);
}
