using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime.Schema;

/// <summary>Formats of strings, a good and a bad one each; JSON-Schema-Test-Suite has hundreds.</summary>
public sealed class FormatTests
{
    [Theory]
    [InlineData("date", "2024-02-29", "2023-02-29")]
    [InlineData("time", "23:59:60Z", "12:00:60Z")]
    [InlineData("date-time", "2016-12-31T23:59:60Z", "2016-12-31 23:59:59Z")]
    [InlineData("duration", "P1Y2M3DT4H5M6S", "P1Y2W")]
    [InlineData("email", "a.b+c@example.org", "a..b@example.org")]
    [InlineData("idn-email", "δοκιμή@example.org", "δοκιμή")]
    [InlineData("hostname", "xn--9n2bp8q.example", "xn--X.example")]
    [InlineData("idn-hostname", "실례.테스트", "〮실례")]
    [InlineData("ipv4", "192.0.2.1", "192.0.2.01")]
    [InlineData("ipv6", "2001:db8::192.0.2.1", "2001:db8::1::2")]
    [InlineData("uri", "urn:isbn:0451450523", "images/1")]
    [InlineData("uri-reference", "../images?x=%20", "a b")]
    [InlineData("iri", "http://ü.example/é", "é")]
    [InlineData("iri-reference", "é#ü", "\\\\é")]
    [InlineData("uri-template", "/images/{id:3}{?page*}", "/images/{id")]
    [InlineData("uuid", "0F8FAD5B-D9CB-469F-A165-70867728950E", "0F8FAD5BD9CB469FA16570867728950E")]
    [InlineData("json-pointer", "/a~1b/0", "a/b")]
    [InlineData("relative-json-pointer", "1/a", "01/a")]
    [InlineData("regex", "^[^]\\d(?<n>a)$", "(?i)a")]
    public void Formats_are_checked_where_the_schema_asserts_them(string format, string good, string bad)
    {
        Assert.Empty(Failures($$"""{"$schema":"https://json-schema.org/draft/2020-12/meta/format-assertion","format":"{{format}}"}""", good));
        Assert.Equal("format", Assert.Single(Failures($$"""{"$schema":"https://json-schema.org/draft/2020-12/meta/format-assertion","format":"{{format}}"}""", bad)).Keyword);
        Assert.Empty(Failures($$"""{"format":"{{format}}"}""", bad));
    }

    [Theory]
    [InlineData("ü", "tda")]
    [InlineData("bücher", "bcher-kva")]
    [InlineData("他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye")]
    [InlineData("😀", "e28h")]
    public void Names_of_other_scripts_are_encoded_and_back(string text, string encoded)
    {
        Assert.Equal(encoded, Punycode.Encode(text));
        Assert.Equal(text, Punycode.Decode(encoded));
    }

    [Fact]
    public void Any_text_is_judged() => Prop.ForAll<string>(static text =>
    {
        // Parts of names and numbers, that more than the first check is reached.
        foreach (var tried in new[] { text ?? "", "xn--" + text, $"a@[{text}]", $"http://[{text}]:1/{text}", $"::{text}:1", $"({text})[{text}", text + ".\u05d0\u200c\u0628" })
        {
            foreach (var format in Formats)
            {
                _ = TextFormat.Is(format, tried);
            }
        }
    }).QuickCheckThrowOnFailure();

    private static readonly string[] Formats =
    [
        "date", "time", "date-time", "duration", "email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6", "uri", "uri-reference", "iri", "iri-reference",
        "uri-template", "uuid", "json-pointer", "relative-json-pointer", "regex",
    ];

    [Theory]
    [InlineData("idn-hostname", "xn--", 200_000)]
    [InlineData("email", "a.", 200_000)]
    [InlineData("uri", "http://a/%41", 100_000)]
    [InlineData("uri-template", "{a.b}", 100_000)]
    [InlineData("ipv6", "1:", 200_000)]
    public void A_long_text_is_judged_too(string format, string part, int times) =>
        Assert.Equal(format is "uri-template", TextFormat.Is(format, string.Concat(Enumerable.Repeat(part, times)) + (format == "uri" ? " " : "")));

    private static IReadOnlyList<ValidationFailure> Failures(string schema, string text) =>
        JsonSchemaAssertion.Parse(schema).Evaluate(JsonSerializer.SerializeToElement(text));
}
