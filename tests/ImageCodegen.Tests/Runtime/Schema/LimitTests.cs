using System.Globalization;
using System.Text.Json;
using ImageCodegen.Runtime;
using static ImageCodegen.Tests.Runtime.Schema.SchemaChecking;

namespace ImageCodegen.Tests.Runtime.Schema;

public class LimitTests
{
    private const string Tree = """{"items": {"$ref": "#"}, "type": "array"}""";

    [Theory]
    [InlineData("""{"$ref": "#"}""")]
    [InlineData("""{"not": {"$ref": "#"}}""")]
    [InlineData("""{"$dynamicAnchor": "a", "$dynamicRef": "#a"}""")]
    [InlineData("""{"anyOf": [{"$ref": "#/$defs/b"}, true], "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}}""")]
    public void A_schema_that_refers_to_itself_without_end_refuses(string schema) =>
        Assert.Equal("value cannot be checked: the schema refers to itself without end ($ref)", Texts(schema, "1"));

    [Fact]
    public void A_value_of_many_levels_is_checked() => Assert.Equal("", Texts(Tree, Nested(128)));

    [Theory]
    [InlineData(Tree)]
    [InlineData("""{"not": {"items": {"$ref": "#"}}}""")]
    public void A_value_of_too_many_levels_is_refused(string schema) =>
        Assert.Contains("is nested too deeply to be checked ($ref)", Texts(schema, Nested(5000)), StringComparison.Ordinal);

    [Fact]
    public void A_chain_of_references_may_be_long_but_not_endless()
    {
        Assert.Equal("", Texts(Chain(120), "1"));
        Assert.Equal("value is nested too deeply to be checked ($ref)", Texts(Chain(5000), "1"));
    }

    [Fact]
    public void Alternatives_that_multiply_on_every_level_end() => Assert.Contains(
        "takes too many steps to be checked",
        Texts("""{"anyOf": [{"items": {"$ref": "#"}, "type": "array"}, {"items": {"$ref": "#"}, "type": ["array", "null"]}]}""", Nested(60, "1")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"pattern": "^(a+)+$"}""", "\"{0}!\"", " pattern")]
    [InlineData("""{"not": {"pattern": "^(a+)+$"}}""", "\"{0}!\"", " pattern")]
    [InlineData("""{"patternProperties": {"^(a+)+$": true}}""", "{{\"{0}!\": 1}}", "/{0}! patternProperties")]
    public void A_pattern_that_takes_too_long_is_a_failure(string schema, string value, string failure)
    {
        var text = new string('a', 60);
        Assert.Equal(string.Format(CultureInfo.InvariantCulture, failure, text), Places(schema, string.Format(CultureInfo.InvariantCulture, value, text)));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_a_character_of_names_and_texts()
    {
        Assert.Equal("/\ud800 type", Places("""{"additionalProperties": {"type": "null"}}""", """{"\ud800": "\n\udc00"}"""));
        Assert.True(Accepts("""{"const": "\ud800A\t\""}""", """ "\uD800\u0041\u0009\u0022" """));
        Assert.False(Accepts("""{"const": "\ud800"}""", """ "\udc00" """));
    }

    [Fact]
    public void One_assertion_serves_many_threads()
    {
        var assertion = JsonSchemaAssertion.Parse("""{"enum": [{"a": [1, 2]}, 3], "properties": {"a": {"pattern": "x", "minItems": 2}}}""");
        var values = JsonElement.Parse("""[{"a": [1, 2.0]}, 3, 4]""");
        var counts = new int[3000];
        Parallel.For(0, counts.Length, i => counts[i] = assertion.Evaluate(values[i % 3]).Count);
        Assert.Equal(1000, counts.Sum());
        Assert.All(counts.Where((_, i) => i % 3 == 2), count => Assert.Equal(1, count));
    }

    private static string Nested(int levels, string core = "") => new string('[', levels) + core + new string(']', levels);

    private static string Chain(int length)
    {
        var links = Enumerable.Range(0, length).Select(i => $$"""
            "{{i}}": {"$ref": "#/$defs/{{i + 1}}"}
            """);
        return $$"""{"$ref": "#/$defs/0", "$defs": { {{string.Join(',', links)}}, "{{length}}": true} }""";
    }
}
