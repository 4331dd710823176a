using System.Text;
using ImageContracts.Ecs;

namespace ImageContracts.Tests.Tolerance;

/// <summary>Scalars in another form than the declared one: what they are read as, and that the form is kept.</summary>
public sealed class ScalarTests
{
    [Theory]
    [InlineData("\"100\"", "100")]
    [InlineData("100", "100")]
    [InlineData("6.80", "6.80")]
    [InlineData("-0", "-0")]
    [InlineData("1E+2", "1E+2")]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("null", null)]
    [InlineData("\"\"", "")]
    [InlineData("\"null\"", "null")]
    public void A_string(string json, string? expected)
    {
        var image = Image("Progress", json);

        Assert.Equal(expected, image.Progress);
        Assert.Equal(json == "null" ? ["/Progress: type"] : [], image.Validate().Failures.Select(f => $"{f.Pointer}: {f.Keyword}"));
        Assert.Equal(Json("Progress", json), Text(image));
    }

    [Theory]
    [InlineData("80", 80L)]
    [InlineData("\"80\"", 80L)]
    [InlineData("\"-7\"", -7L)]
    [InlineData("80.0", 80L)]
    [InlineData("8e1", 80L)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("\"-9223372036854775808\"", long.MinValue)]
    [InlineData("null", null)]
    public void An_integer(string json, long? expected)
    {
        var image = Image("Size", json);

        Assert.Equal(expected, image.Size);
        Assert.Equal(json == "null" ? ["/Size: type"] : [], image.Validate().Failures.Select(f => $"{f.Pointer}: {f.Keyword}"));
        Assert.Equal(Json("Size", json), Text(image));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("\"true\"", true)]
    [InlineData("\"False\"", false)]
    [InlineData("null", null)]
    public void A_boolean(string json, bool? expected)
    {
        var image = Image("IsCopied", json);

        Assert.Equal(expected, image.IsCopied);
        Assert.Equal(json == "null" ? ["/IsCopied: type"] : [], image.Validate().Failures.Select(f => $"{f.Pointer}: {f.Keyword}"));
        Assert.Equal(Json("IsCopied", json), Text(image));
    }

    [Theory]
    [InlineData("\"2018-01-10T01:01:10Z\"", "2018-01-10T01:01:10+00:00")]
    [InlineData("\"2018-01-10T01:01Z\"", "2018-01-10T01:01:00+00:00")]
    [InlineData("\"2018-01-10 01:01:10Z\"", "2018-01-10T01:01:10+00:00")]
    [InlineData("\"2018-01-10T09:01:10.250+08:00\"", "2018-01-10T09:01:10.25+08:00")]
    [InlineData("\"2018-01-10T01:01:10.000Z\"", "2018-01-10T01:01:10+00:00")]
    public void A_time(string json, string expected)
    {
        var image = Image("CreationTime", json);

        Assert.Equal(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), image.CreationTime);
        Assert.Empty(image.Validate().Failures);
        Assert.Equal(Json("CreationTime", json), Text(image));
    }

    [Theory]
    [InlineData("Size", "\"\"")]
    [InlineData("Size", "\"many\"")]
    [InlineData("Size", "80.5")]
    [InlineData("Size", "9223372036854775808")]
    [InlineData("Size", "true")]
    [InlineData("IsCopied", "\"\"")]
    [InlineData("IsCopied", "\"yes\"")]
    [InlineData("IsCopied", "2")]
    [InlineData("CreationTime", "\"\"")]
    [InlineData("CreationTime", "\"2018-02-30T00:00:00Z\"")]
    [InlineData("CreationTime", "\"yesterday\"")]
    public void What_cannot_be_read_is_kept_told_apart_and_reported(string name, string json)
    {
        var image = Image(name, json);

        Assert.Null(typeof(Image).GetProperty(name)!.GetValue(image));
        Assert.Equal(Json(name, json), Text(image));
        Assert.Equal(image, Image(name, json));
        Assert.NotEqual(image, new Image());
        var failure = Assert.Single(image.Validate().Failures);
        Assert.Equal("/" + name, failure.Pointer);
        Assert.True(failure.Keyword is "type" or "format");
    }

    [Fact]
    public void The_form_is_no_difference() => Assert.Equal(Image("Size", "80"), Image("Size", "\"80\""));

    [Fact]
    public void A_new_value_is_written_in_its_own_form()
    {
        Assert.Equal(Json("Size", "40"), Text(Image("Size", "\"80\"") with { Size = 40 }));
        Assert.Equal(Json("Size", "40"), Text(Image("Size", "\"many\"") with { Size = 40 }));
        Assert.Equal(Json("Progress", "\"99\""), Text(Image("Progress", "100") with { Progress = "99" }));
        Assert.Equal(Json("Progress", "\"99\""), Text(Image("Progress", "null") with { Progress = "99" }));
    }

    private static Image Image(string name, string json) => Ecs.Image.Parse(Json(name, json));

    private static string Json(string name, string json) => $"{{\"{name}\":{json}}}";

    private static string Text(Image image) => Encoding.UTF8.GetString(image.ToUtf8Json());
}
