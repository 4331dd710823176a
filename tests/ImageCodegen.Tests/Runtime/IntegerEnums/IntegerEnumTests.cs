using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime.IntegerEnums;

public sealed class IntegerEnumTests
{
    [Theory]
    [InlineData("""{"now":1}""", 1, null)]
    [InlineData("""{"now":"2","last":1.0}""", 2, 1L)]
    [InlineData("""{"now":7,"last":null,"alarm":2}""", 7, null)]
    [InlineData("""{"now":-1,"last":"x","alarm":"2"}""", -1, null)]
    public void Reads_any_integer_and_writes_it_as_it_was(string json, long now, long? last)
    {
        var gauge = JsonRecord.Parse<Gauge>(json);
        Assert.Equal((new Level(now), last), (gauge.Now, gauge.Last?.Value));
        Assert.Equal(json, Encoding.UTF8.GetString(JsonRecord.ToUtf8Json(gauge)));
    }

    [Theory]
    [InlineData("""{"now":1.5}""")]
    [InlineData("""{"now":"x"}""")]
    [InlineData("""{"now":[]}""")]
    [InlineData("{}")]
    public void A_required_value_has_to_be_an_integer(string json) => Assert.Throws<JsonException>(() => JsonRecord.Parse<Gauge>(json));

    [Fact]
    public void Reports_values_that_are_not_documented() => Assert.Equal(
        "/now is not a documented value: 3 (enum)\n/last is not a documented value: 4 (enum)\n/alarm must be 2, is 1 (const)",
        Validator.Run(new Gauge { Now = new(3), Last = new(4), Alarm = Level.Low }).ToString());

    [Fact]
    public void Documented_values_are_valid() => Assert.True(Validator.Run(new Gauge { Now = Level.Low, Last = Level.High }).IsValid);

    [Fact]
    public void Serializes_through_the_serializer()
    {
        Assert.Equal("[1,9]", JsonSerializer.Serialize<Level[]>([Level.Low, new(9)]));
        Assert.Equal(Level.High, JsonSerializer.Deserialize<Level>("\"2\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Level>("\"two\""));
        Assert.Equal("{\"1\":2}", JsonSerializer.Serialize(JsonSerializer.Deserialize<Dictionary<Level, Level>>("{\"1\":2}")));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Level, Level>>("{\"a\":2}"));
    }

    [Fact]
    public void Metadata_is_there_for_values_and_lists_of_them()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = new Resolver() };
        Assert.Equal("[1]", JsonSerializer.Serialize<IReadOnlyList<Level>>([Level.Low], options));
        Assert.Null(JsonSerializer.Deserialize<Level?>("null", options));
    }

    [Fact]
    public void The_default_is_no_documented_value() => Assert.Equal((0L, false, "0"), (default(Level).Value, default(Level).IsKnown, $"{default(Level)}"));

    private sealed class Resolver : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => JsonTypeInfos.IntegerEnum<Level>(type, options);
    }
}
