using ImageContracts.Ens;

namespace ImageContracts.Tests.Errors;

/// <summary>The code <c>InvalidParameter.%s</c>.</summary>
public sealed class PlaceholderTests
{
    [Theory]
    [InlineData("InvalidParameter.OsType", "OsType")]
    [InlineData("InvalidParameter.Os.Type", "Os.Type")]
    [InlineData("InvalidParameter.%s", "%s")]
    [InlineData("InvalidParameter.", "")]
    [InlineData("InvalidParameter", null)]
    public void It_gives_its_argument(string code, string? expected)
    {
        Assert.True(DescribeImageInfosErrors.TryParse(code, out var error, out var argument));
        Assert.Equal(DescribeImageInfosError.InvalidParameter, error);
        Assert.Equal(expected, argument);
    }

    [Theory]
    [InlineData("invalidparameter.OsType")]
    [InlineData("InvalidParameterOsType")]
    [InlineData("xInvalidParameter.OsType")]
    public void Another_code_is_not_it(string code) => Assert.False(DescribeImageInfosErrors.TryParse(code, out _));

    [Fact]
    public void Its_message_takes_the_argument()
    {
        var row = DescribeImageInfosError.InvalidParameter.Describe();

        Assert.Equal("The specified field OsType invalid. Please check it again.", row.Format("OsType"));
        Assert.Equal("The specified field %s invalid. Please check it again.", row.Format(null));
        Assert.Equal("Permission denied.", DescribeImageInfosError.NoPermission.Describe().Format("OsType"));
    }
}
