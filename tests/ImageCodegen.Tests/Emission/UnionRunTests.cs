using ImageCodegen.Emission.Escaping;

namespace ImageCodegen.Tests.Emission;

/// <summary>Runs generated unions, integer enums and schema checks.</summary>
public class UnionRunTests
{
    [Theory]
    [InlineData("{\"kind\":\"card\",\"number\":\"1234\"}", "Card")]
    [InlineData("{\"kind\":\"sepa\",\"iban\":\"1\"}", "Transfer")]
    [InlineData("{\"iban\":\"1\",\"kind\":\"wire\"}", "Transfer")]
    [InlineData("\"abc\"", "text abc")]
    [InlineData("1", "level 1")]
    [InlineData("[\"a\",\"b\"]", "tags 2")]
    [InlineData("true", "flag True")]
    [InlineData("{\"what\":[1]}", "unknown {\"what\":[1]}")]
    public void A_union_is_read_as_its_case_and_written_back(string json, string expected) => Assert.Equal(
        $"{expected}|{(expected == "Transfer" && json.StartsWith("{\"iban", StringComparison.Ordinal) ? "{\"kind\":\"wire\",\"iban\":\"1\"}" : json)}|True",
        Run($"var value = Payment.Parse({Quote(json)}); var text = value.Match(card => \"Card\", transfer => \"Transfer\", text => \"text \" + text, level => \"level \" + level,"
            + " tags => \"tags \" + tags.Count, flag => \"flag \" + flag, unknown => \"unknown \" + unknown);"
            + " return text + '|' + Encoding.UTF8.GetString(value.ToUtf8Json()) + '|' + (value == Payment.Parse(value.ToUtf8Json()));"));

    [Fact]
    public void A_union_is_made_of_its_cases() => Assert.Equal("x True Card 1 [[\"x\"]]", Run(
        "Payment text = \"x\"; Payment card = new Card { Number = \"1\" }; Payment level = Level.Low; var tags = Payment.FromTags([\"x\"]);"
        + " return $\"{text.Value} {text.IsKnown} {card.Value.GetType().Name} {level.Value} {Encoding.UTF8.GetString(Any.FromAnys([tags]).ToUtf8Json())}\";"));

    [Theory]
    [InlineData("new Order { Payment = \"abc\", Fixed = Level.Low }", "")]
    [InlineData("new Order { Payment = \"A\", Fixed = Level.Low }", "/payment minLength, /payment pattern")]
    [InlineData("new Order { Payment = new Card { Number = \"1\" }, Fixed = Level.Low }", "/payment/number minLength")]
    [InlineData("new Order { Payment = Payment.FromTags([\"\"]), All = [false], Fixed = Level.Low }", "/payment/0 minLength, /all/0 enum")]
    [InlineData("new Order { Payment = Payment.Parse(\"{}\"), Fixed = new Level(-7), Level = new Level(9), Levels = [new Level(8)] }", "/payment oneOf, /level enum, /fixed minimum, /fixed const, /fixed enum, /levels/0 enum")]
    [InlineData("new Asserted { Size = 1, Tags = [\"a\"], Names = [\"b\"] }", "")]
    [InlineData("new Asserted { Size = 3, Tags = [\"b\"], Names = [\"b\", \"x\"] }", "/size enum, /tags contains, /names/1 not")]
    [InlineData("new Asserted { Size = 1 }", " dependentRequired")]
    public void Validation_reports_what_the_contract_says(string value, string expected) => Assert.Equal(expected, Run(
        $"return string.Join(\", \", {value}.Validate().Failures.Select(static failure => failure.Pointer + ' ' + failure.Keyword));"));

    [Fact]
    public void Integer_enums_are_open_and_have_defaults() => Assert.Equal("1 7 True False 3 {\"payment\":\"x\",\"level\":12,\"fixed\":1}", Run(
        "var order = Order.Parse(\"{\\\"fixed\\\":1,\\\"level\\\":12,\\\"payment\\\":\\\"x\\\"}\");"
        + " return $\"{order.Start} {order.Odd} {Level.Top.IsKnown} {order.Level!.Value.IsKnown} {Level.Values.Count} {Encoding.UTF8.GetString(order.ToUtf8Json())}\";"));

    [Fact]
    public void The_resolver_knows_them() => Assert.Equal("\"x\" [1]", Run(
        "var options = new JsonSerializerOptions { TypeInfoResolver = EnsJsonResolver.Default };"
        + " return JsonSerializer.Serialize<Payment>(\"x\", options) + ' ' + JsonSerializer.Serialize(new List<Level> { Level.Low }, options);"));

    [Fact]
    public void They_stand_in_requests() => Assert.Equal("True", Run(
        "var request = new ListPartsRequest { Project = \"p\", Id = 1, PartLevel = Level.Low, Pay = \"cash\", Body = new Part { Id = \"ab\" } };"
        + " using var message = request.ToHttpRequestMessage(new Uri(\"https://host\")); return (ListPartsRequest.FromHttp(message) == request).ToString();"));

    private static string Quote(string text) => CSharpLiteral.String(text).ToString();

    private static string Run(string body) => GeneratedAssembly.Run(body);
}
