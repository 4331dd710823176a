using System.Text;
using System.Text.Json;
using ImageCodegen.Runtime;
using ImageCodegen.Tests.Runtime.Unions.Samples;

namespace ImageCodegen.Tests.Runtime.Unions;

public sealed class UnionValueTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
    private static readonly JsonSerializerOptions SmallPieces = new() { DefaultBufferSize = 32 };

    [Fact]
    public void Is_made_implicitly_and_matched()
    {
        PaymentMethod method = new Card { Number = "12" };
        Assert.Equal("card 12", Text(method));
        Assert.Equal("text cash", Text("cash"));
        Assert.Equal("1 cards", Text(PaymentMethod.FromCards([new Card { Number = "1" }])));
        Assert.Equal("unknown {\"type\":\"cash\"}", Text(PaymentMethod.Parse("{\"type\":\"cash\"}")));
        Assert.Throws<ArgumentNullException>(() => (PaymentMethod)(string)null!);
    }

    [Fact]
    public void Equals_by_case_and_value()
    {
        PaymentMethod one = new Card { Number = "12" };
        PaymentMethod same = new Card { Number = "12" };
        Assert.Equal(one, same);
        Assert.True(one == same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(one, new Card { Number = "13" });
        Assert.NotEqual<PaymentMethod>("12", one);
        Assert.Equal(PaymentMethod.FromCards([new Card { Number = "1" }]), PaymentMethod.FromCards(new List<Card> { new() { Number = "1" } }));
        Assert.Equal(PaymentMethod.Parse("{\"a\":1, \"b\":2}"), PaymentMethod.Parse("{\"b\":2,\"a\":1.0}"));
        Assert.NotEqual(PaymentMethod.Parse("{\"a\":1}"), PaymentMethod.Parse("{\"a\":2}"));
        Assert.False(one == null);
    }

    [Theory]
    [InlineData("""{"method":12}""")]
    [InlineData("""{"method":"cash","limit":null}""")]
    [InlineData("""{"method":"cash","limit":"2018-01-10T01:01Z"}""")]
    [InlineData("""{"method":{"type":"card","number":7,"limit":"9","more":[1.0]},"limit":5.0}""")]
    [InlineData("""{"method":{"type":"cash","n":1e2},"limit":[1.50]}""")]
    public void Is_written_as_it_was_read(string json)
    {
        var order = JsonRecord.Parse<Order>(json);
        Assert.Equal(json, Encoding.UTF8.GetString(JsonRecord.ToUtf8Json(order)));
        Assert.Equal(order, JsonRecord.Parse<Order>(JsonRecord.ToUtf8Json(order)));
    }

    [Fact]
    public void A_changed_member_is_written_as_it_is_now() =>
        Assert.Equal(
            """{"method":"cash","limit":5}""",
            Encoding.UTF8.GetString(JsonRecord.ToUtf8Json(JsonRecord.Parse<Order>("""{"method":"cash","limit":5.50}""") with { Limit = 5L })));

    [Fact]
    public void A_missing_union_is_a_missing_member() =>
        Assert.Contains("'method'", Assert.Throws<JsonException>(() => JsonRecord.Parse<Order>("""{"method":null}""")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"method":"cash","limit":1}""", "")]
    [InlineData("""{"method":"much too long"}""", "/method maxLength")]
    [InlineData("""{"method":{"number":"1"}}""", "/method/number minLength")]
    [InlineData("""{"method":[{"number":"12"},{"number":"1"}]}""", "/method/1/number minLength")]
    [InlineData("""{"method":{"type":"cash"},"limit":{}}""", "/method oneOf;/limit anyOf")]
    [InlineData("""{"method":"cash","limit":0}""", "")]
    public void Validates_the_case(string json, string expected) =>
        Assert.Equal(expected, string.Join(';', Validator.Run(JsonRecord.Parse<Order>(json)).Failures.Select(static f => $"{f.Pointer} {f.Keyword}")));

    [Fact]
    public void Serializes_through_the_serializer()
    {
        var list = JsonSerializer.Deserialize<List<PaymentMethod>>("""["cash",{"type":"card","number":"1"},{"type":"x"}]""")!;
        Assert.Equal(["cash", "Card", "JsonElement"], list.Select(static one => one.Value as string ?? one.Value.GetType().Name));
        Assert.Equal("""["cash",{"type":"card","number":"1"},{"type":"x"}]""", JsonSerializer.Serialize(list));
        Assert.Equal("{\n  \"type\": \"x\"\n}", JsonSerializer.Serialize(list[2], Indented).ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Is_read_from_a_stream_in_pieces()
    {
        var json = $$"""[{"pad":{"x":"{{new string('a', 5000)}}"},"type":"card","number":"1"},"cash"]""";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        var list = await JsonSerializer.DeserializeAsync<List<PaymentMethod>>(stream, SmallPieces);
        Assert.Equal("1", Assert.IsType<Card>(list![0].Value).Number);
    }

    [Fact]
    public void Metadata_is_there_for_unions_and_lists_of_them()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = new Resolver() };
        Assert.Equal("[\"cash\"]", JsonSerializer.Serialize<IReadOnlyList<PaymentMethod>>(["cash"], options));
        Assert.Equal<PaymentMethod>("cash", JsonSerializer.Deserialize<PaymentMethod>("\"cash\"", options)!);
    }

    private static string Text(PaymentMethod method) => method.Match(
        static card => $"card {card.Number}",
        static transfer => $"transfer {transfer.Iban}",
        static text => $"text {text}",
        static cards => $"{cards.Count} cards",
        static unknown => $"unknown {unknown.GetRawText()}");

    private sealed class Resolver : System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
    {
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
            JsonTypeInfos.Union<PaymentMethod>(type, options);
    }

    [Theory]
    [InlineData("{\"a\":\"1\",\"b\":\"22\"}", "")]
    [InlineData("{\"a\":\"1\",\"b\":\"2\"}", "")]
    [InlineData("{\"a\":\"\",\"b\":\"2\"}", "/b")]
    public void What_is_valid_as_another_case_is_valid(string json, string failing) =>
        Assert.Equal(failing, string.Join(' ', Overlap.Parse(json).Validate().Failures.Select(f => f.Pointer)));
}
