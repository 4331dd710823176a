namespace ImageCodegen.Tests.Cases;

/// <summary>What OpenAPI 3.2 adds: the query as a whole, items of a row, the default kind of a hierarchy.</summary>
public sealed class Version32Tests
{
    private static readonly Lazy<GeneratedProgram> Program = new(static () => new GeneratedProgram("version-3.2"));

    [Fact]
    public void The_query_as_a_whole_is_one_text() => Assert.Equal(
        "https://example.com/v1/visits?%7B%22days%22%3A%5B%22a%26b%3Dc%22%2C%22%C3%A9%2B%20%25%22%5D%2C%22text%22%3A%22x%20y%22%7D"
            + " /paths?%24.a%5B%3F%28%40.b%3D%3D1%29%5D%26x True True",
        Program.Value.Call<string>("Sent"));

    [Theory]
    [InlineData("/visits?{\"text\":\"a+b\"}", "a+b /visits?{\"text\":\"a+b\"}")]
    [InlineData("/visits?%7B%22text%22:%22a&b=c%22%7D", "a&b=c /visits?%7B%22text%22:%22a&b=c%22%7D")]
    public void It_is_read_and_written_back_as_it_was(string uri, string expected) =>
        Assert.Equal(expected.Replace("{\"", "%7B%22", StringComparison.Ordinal).Replace("\"}", "%22%7D", StringComparison.Ordinal).Replace("\"", "%22", StringComparison.Ordinal), Program.Value.Call<string>("Received", uri));

    [Theory]
    [InlineData("/visits", "'GET /visits' does not fit: the query is missing.")]
    [InlineData("/visits?a=b", "'GET /visits?a=b' does not fit: the query has a value that cannot be read as its type.")]
    public void What_is_no_such_query_is_refused(string uri, string expected) => Assert.Equal(expected, Assert.Throws<FormatException>(() => Program.Value.Call<string>("Received", uri)).Message);

    [Theory]
    [InlineData("""{"legs":2}""", "Mammal True True")]
    [InlineData("""{"species":"Bird","legs":2}""", "Mammal True True")]
    [InlineData("""{"species":"Fish","fins":2}""", "Fish True True")]
    [InlineData("""{"species":"Animal"}""", "Animal True True")]
    public void What_has_no_kind_is_of_the_default_one(string json, string expected) => Assert.Equal(expected, Program.Value.Call<string>("Kind", json));

    [Fact]
    public void An_item_of_a_row_has_a_type() => Assert.Equal("7", Program.Value.Call<string>("Item", """{"id":7}"""));
}
