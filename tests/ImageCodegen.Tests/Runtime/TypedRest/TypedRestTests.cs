using System.Text;
using System.Text.Json;
using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime.TypedRest;

public sealed class TypedRestTests
{
    [Theory]
    [InlineData("""{"currency":"EUR","small":1,"large":2}""", "small=1 large=2")]
    [InlineData("""{"small":"1","lar\"ge":2.0}""", "small=1 lar\"ge=2")]
    [InlineData("""{"currency":7,"small":1,"odd":"x","none":null,"more":{"a":[1.0]}}""", "small=1")]
    [InlineData("""{"currency":"EUR"}""", "")]
    public void Reads_what_has_the_type_and_writes_everything_as_it_was(string json, string rest)
    {
        var prices = JsonRecord.Parse<Prices>(json);
        Assert.Equal(rest, string.Join(' ', (prices.AdditionalMembers ?? new Dictionary<string, long>()).Select(static one => $"{one.Key}={one.Value}")));
        Assert.Equal(json, Encoding.UTF8.GetString(JsonRecord.ToUtf8Json(prices)));
        Assert.Equal(prices, JsonRecord.Parse<Prices>(JsonRecord.ToUtf8Json(prices)));
    }

    [Fact]
    public void A_changed_value_is_written_as_it_is_now() => Assert.Equal(
        """{"small":2,"new":3}""",
        Encoding.UTF8.GetString(JsonRecord.ToUtf8Json(
            JsonRecord.Parse<Prices>("""{"small":"1"}""") with { AdditionalMembers = new Dictionary<string, long> { ["small"] = 2, ["new"] = 3 } })));

    [Theory]
    [InlineData("""{"a":1,"a":"x"}""", """{"a":"x"}""")]
    [InlineData("""{"a":"x","a":1}""", """{"a":1}""")]
    [InlineData("""{"a":"1","a":1}""", """{"a":1}""")]
    public void Of_equal_names_the_last_wins(string json, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(JsonRecord.ToUtf8Json(JsonRecord.Parse<Prices>(json))));

    [Fact]
    public void Reports_what_has_not_the_type_and_what_breaks_its_bounds() => Assert.Equal(
        ["/a minimum", "/b type", "/c type"],
        Validator.Run(JsonRecord.Parse<Prices>("""{"a":-1,"b":"x","c":{}}""")).Failures.Select(static failure => $"{failure.Pointer} {failure.Keyword}"));

    [Fact]
    public void Unequal_members_make_records_unequal()
    {
        Assert.NotEqual(JsonRecord.Parse<Prices>("""{"a":1}"""), JsonRecord.Parse<Prices>("""{"a":2}"""));
        Assert.NotEqual(JsonRecord.Parse<Prices>("""{"a":"x"}"""), JsonRecord.Parse<Prices>("""{"a":"y"}"""));
    }

    [Fact]
    public void Malformed_text_is_no_member_of_another_type() =>
        Assert.Throws<JsonException>(() => JsonRecord.Parse<Prices>("""{"a":{"b":1,}}"""));
}
