using System.Text.Json;
using ImageCodegen.Runtime;
using ImageCodegen.Tests.Runtime.Unions.Samples;

namespace ImageCodegen.Tests.Runtime.Unions;

public sealed class UnionMatchingTests
{
    [Theory]
    [InlineData("""{"type":"card","number":"12"}""", typeof(Card))]
    [InlineData("""{"number":"12","x":{"type":"transfer"},"type":"card"}""", typeof(Card))]
    [InlineData("""{"number":"12","\u0074ype":"c\u0061rd"}""", typeof(Card))]
    [InlineData("""{"type":"transfer","iban":"X"}""", typeof(Transfer))]
    [InlineData("""{"type":"wire","iban":"X","number":"12"}""", typeof(Transfer))]
    [InlineData("""{"type":"cash","number":"12"}""", typeof(JsonElement))]
    [InlineData("""{"type":"card"}""", typeof(JsonElement))]
    [InlineData("""{"type":"card","number":{}}""", typeof(JsonElement))]
    [InlineData("""{"number":"12"}""", typeof(Card))]
    [InlineData("""{"iban":"12"}""", typeof(Transfer))]
    [InlineData("""{"type":null,"iban":"12"}""", typeof(Transfer))]
    [InlineData("""{"other":"12"}""", typeof(JsonElement))]
    [InlineData("\"cash\"", typeof(string))]
    [InlineData("12", typeof(string))]
    [InlineData("true", typeof(string))]
    [InlineData("[]", typeof(Card[]))]
    [InlineData("""[{"number":"1"}]""", typeof(Card[]))]
    [InlineData("""[{"number":"1"},null]""", typeof(JsonElement))]
    [InlineData("[1]", typeof(JsonElement))]
    public void Finds_the_case_by_discriminator(string json, Type expected) => Check<PaymentMethod>(json, expected);

    [Theory]
    [InlineData("""{"type":"card","number":"12"}""", typeof(Card))]
    [InlineData("""{"type":"wire","iban":"X"}""", typeof(Transfer))]
    [InlineData("""{"iban":"X","number":"12"}""", typeof(Transfer))]
    [InlineData("""{"type":"cash","iban":"X"}""", typeof(Transfer))]
    [InlineData("""{"type":"cash","number":"12"}""", typeof(JsonElement))]
    [InlineData("[]", typeof(JsonElement))]
    public void An_object_that_the_discriminator_does_not_tell_is_of_the_default(string json, Type expected) => Check<Charge>(json, expected);

    [Theory]
    [InlineData("\"x\"", typeof(string))]
    [InlineData("\"\"", typeof(string))]
    [InlineData("\"2018-01-10T01:01:06Z\"", typeof(DateTimeOffset))]
    [InlineData("\"2018-01-10T01:01:06+00:00\"", typeof(DateTimeOffset))]
    [InlineData("\"2018-13-10T01:01:06Z\"", typeof(string))]
    [InlineData("\"0A4F0C7D-8A5B-4C7A-9F63-0C3E5A1B2C3D\"", typeof(Guid))]
    [InlineData("5", typeof(long))]
    [InlineData("-0", typeof(long))]
    [InlineData("5.0", typeof(double))]
    [InlineData("5.5", typeof(double))]
    [InlineData("92233720368547758070", typeof(double))]
    [InlineData("1e999", typeof(string))]
    [InlineData("true", typeof(string))]
    [InlineData("{}", typeof(JsonElement))]
    [InlineData("[5]", typeof(JsonElement))]
    public void Finds_the_case_by_kind(string json, Type expected) => Check<Scalar>(json, expected);

    [Theory]
    [InlineData("true", typeof(bool))]
    [InlineData("1", typeof(int))]
    [InlineData("1.0", typeof(int))]
    [InlineData("\"1\"", typeof(int))]
    [InlineData("\"TRUE\"", typeof(bool))]
    [InlineData("\"yes\"", typeof(JsonElement))]
    [InlineData("3000000000", typeof(JsonElement))]
    public void Reads_another_kind_where_no_case_has_the_right_one(string json, Type expected) => Check<Switch>(json, expected);

    [Theory]
    [InlineData("""{"number":"12"}""", typeof(Card))]
    [InlineData("""{"number":"12","type":"x"}""", typeof(Card))]
    [InlineData("""{"iban":"12"}""", typeof(Transfer))]
    [InlineData("""{"iban":"12","type":"wire"}""", typeof(Transfer))]
    [InlineData("""{"iban":"12","type":7.0}""", typeof(Transfer))]
    [InlineData("""{"iban":"12","type":"other"}""", typeof(JsonElement))]
    [InlineData("""{"iban":12,"type":8}""", typeof(OrderedDictionary<string, long>))]
    [InlineData("""{"iban":"12","number":"12","limit":3}""", typeof(Card))]
    [InlineData("""{"iban":"12","number":"12","type":"wire"}""", typeof(Transfer))]
    [InlineData("""{"a":1,"b":2}""", typeof(OrderedDictionary<string, long>))]
    [InlineData("""{"number":1,"limit":{}}""", typeof(JsonElement))]
    [InlineData("{}", typeof(OrderedDictionary<string, long>))]
    [InlineData("[1,2]", typeof(long[]))]
    [InlineData("[\"1\",\"2\"]", typeof(string[]))]
    [InlineData("[\"1\",2]", typeof(long[]))]
    [InlineData("[\"x\",2]", typeof(string[]))]
    [InlineData("[[]]", typeof(JsonElement))]
    public void Finds_the_case_by_members(string json, Type expected) => Check<Thing>(json, expected);

    [Theory]
    [InlineData("[1,[2,[]],\"cash\"]", typeof(Tree[]))]
    [InlineData("""{"number":"1"}""", typeof(PaymentMethod))]
    [InlineData("""{"left":1,"right":{"number":[]}}""", typeof(OrderedDictionary<string, Tree>))]
    [InlineData("""{"type":"card","number":[]}""", typeof(OrderedDictionary<string, Tree>))]
    [InlineData("[null]", typeof(JsonElement))]
    public void Finds_unions_within_unions(string json, Type expected) => Check<Tree>(json, expected);

    [Fact]
    public void Null_is_no_value_of_a_union() =>
        Assert.Equal("$", Assert.Throws<JsonException>(() => PaymentMethod.Parse("null")).Path);

    [Theory]
    [InlineData("""{"type":"card","number":"12" """)]
    [InlineData("""{"number":"12","type":"card",}""")]
    [InlineData("[1,")]
    [InlineData("\"\\ud800\"")]
    [InlineData("1 2")]
    [InlineData("")]
    public void Malformed_text_is_no_unknown_value(string json) => Assert.Throws<JsonException>(() => PaymentMethod.Parse(json));

    [Fact]
    public void Retries_do_not_multiply()
    {
        var json = string.Concat(Enumerable.Repeat("{\"inner\":", 60)) + "{\"end\":{}}" + string.Concat(Enumerable.Repeat(",\"end\":{}}", 60));
        Assert.False(Trap.Parse(json).IsKnown);
    }

    private static void Check<T>(string json, Type expected)
        where T : JsonUnion<T>, IJsonUnion<T>
    {
        var union = JsonUnion<T>.Parse(json);
        Assert.Equal(expected, union.Value.GetType());
        Assert.Equal(expected != typeof(JsonElement), union.IsKnown);
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(json), JsonElement.Parse(union.ToUtf8Json())), json);
        Assert.Equal(union, JsonUnion<T>.Parse(union.ToUtf8Json()));
    }
}
