using ImageCodegen.Emission.Escaping;
using ImageCodegen.Model;

namespace ImageCodegen.Tests.Emission;

public class EscapingTests
{
    [Theory]
    [InlineData("class", "@class")]
    [InlineData("record", "@record")]
    [InlineData("Image", "Image")]
    [InlineData("Größe", "Größe")]
    [InlineData("_1", "_1")]
    public void Identifier_escapes_keywords(string name, string expected) => Assert.Equal(expected, CSharpIdentifier.Create(name).ToString());

    [Theory]
    [InlineData("class", "@class")]
    [InlineData("file", "file")]
    [InlineData("field", "@field")]
    public void Parameter_escapes_what_means_something_where_it_stands(string name, string expected) => Assert.Equal(expected, CSharpIdentifier.Parameter(name).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a b")]
    [InlineData("a;")]
    [InlineData("a\u200d")]
    public void Identifier_refuses_what_is_none(string name) => Assert.Throws<ArgumentException>(() => CSharpIdentifier.Create(name));

    [Theory]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("\r\n\t\0", "\"\\r\\n\\t\\U00000000\"")]
    [InlineData("\u0085\u2028\u2029", "\"\\U00000085\\U00002028\\U00002029\"")]
    [InlineData("\u202e", "\"\\U0000202e\"")]
    [InlineData("{{x}} ünï 💡", "\"{{x}} ünï 💡\"")]
    public void String_stands_on_one_line(string value, string expected) => Assert.Equal(expected, CSharpLiteral.String(value).ToString());

    [Fact]
    public void String_escapes_a_lone_surrogate() => Assert.Equal("\"\\ud800x\"", CSharpLiteral.String("\ud800x").ToString());

    [Fact]
    public void Utf8_of_a_lone_surrogate_is_bytes() =>
        Assert.Equal("(global::System.ReadOnlySpan<byte>)[0x61, 0xED, 0xA0, 0x80]", CSharpLiteral.Utf8("a\ud800").ToString());

    [Fact]
    public void Json_name_is_escaped_for_JSON_and_then_for_CSharp() => Assert.Equal("\"a\\\\\\\"\\\\u0001\\\\ud800\"u8", CSharpLiteral.JsonUtf8("a\"\u0001\ud800").ToString());

    [Theory]
    [InlineData(@"^\d$", "@\"^\\d$\"")]
    [InlineData("^a\"$", "\"^a\\\"$\"")]
    [InlineData("\\d\"", "@\"\\d\"\"\"")]
    [InlineData("\\d\u2028", "\"\\\\d\\U00002028\"")]
    public void Pattern_is_verbatim_where_it_reads_better(string pattern, string expected) => Assert.Equal(expected, CSharpLiteral.Pattern(pattern).ToString());

    [Theory]
    [InlineData(ScalarKind.Int64, "1e2", "100")]
    [InlineData(ScalarKind.Int64, "-9223372036854775808", "-9223372036854775808")]
    [InlineData(ScalarKind.Int32, "5.0", "5")]
    [InlineData(ScalarKind.Double, "1", "1.0")]
    [InlineData(ScalarKind.Double, "1e400", "double.PositiveInfinity")]
    [InlineData(ScalarKind.Double, "1e300", "1E+300")]
    [InlineData(ScalarKind.Single, "0.1", "0.1f")]
    [InlineData(ScalarKind.Decimal, "1.50", "1.50m")]
    public void Number_has_the_type_of_its_place(ScalarKind kind, string text, string expected) => Assert.Equal(expected, CSharpLiteral.Number(kind, text).ToString());

    [Fact]
    public void Doc_escapes_XML_and_ends_lines_where_CSharp_does() => Assert.Equal(
        "<summary>a &lt;/summary&gt; &amp; b c d.</summary>|<remarks>e</remarks>",
        string.Join('|', XmlDocText.Comment("a </summary> &\r\nb\u0085c\u2028d\u2029\n\n  e ")));

    [Fact]
    public void Doc_shows_controls_and_lone_surrogates_as_replacement() => Assert.Equal("a\ufffd\ufffdb", XmlDocText.Line("a\0\udc00b").ToString());

    [Fact]
    public void Doc_wraps_long_lines() => Assert.All(XmlDocText.Comment(string.Join(' ', Enumerable.Repeat("word", 100))), static line => Assert.InRange(line.ToString().Length, 1, 132));

    [Fact]
    public void Comment_is_one_line() => Assert.Equal("a\ufffdint x;\ufffd", CommentText.Create("a\nint x;\u2028").ToString());
}
