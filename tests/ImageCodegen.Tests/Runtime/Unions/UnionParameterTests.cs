using ImageCodegen.Tests.Runtime.Unions.Samples;

namespace ImageCodegen.Tests.Runtime.Unions;

public sealed class UnionParameterTests
{
    [Theory]
    [InlineData("/search/5?only=true", typeof(long), typeof(bool))]
    [InlineData("/search/5.50?only=7", typeof(double), typeof(int))]
    [InlineData("/search/x5", typeof(string), null)]
    [InlineData("/search/5%20", typeof(string), null)]
    [InlineData("/search/null", typeof(string), null)]
    [InlineData("/search/2018-01-10T01%3A01%3A06Z", typeof(DateTimeOffset), null)]
    public void A_parameter_is_read_as_the_kind_that_its_text_is(string uri, Type at, Type? only)
    {
        var search = Search.FromHttp(HttpMethod.Get, new Uri(uri, UriKind.Relative));
        Assert.Equal((at, only), (search.At.Value.GetType(), search.Only?.Value.GetType()));
        Assert.Equal(uri, search.ToRequestUri());
    }

    [Fact]
    public void A_value_is_written_as_text() =>
        Assert.Equal("/search/12", new Search { At = 12L }.ToRequestUri());
}
