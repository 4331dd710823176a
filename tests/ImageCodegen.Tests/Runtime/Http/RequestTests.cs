using System.Net;
using FsCheck;
using FsCheck.Fluent;
using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime.Http;

public sealed class RequestTests
{
    private static readonly Uri Endpoint = new("https://example.com/");

    [Fact]
    public void A_request_is_printed_in_declared_order_without_defaults() =>
        Assert.Equal(
            "/v2/p%201/images?os_type=a%2Bb&image_type=red&ids=1&ids=2&json=%5B%22x%22%5D&limit=5",
            new ListRequest { ProjectId = "p 1", OsType = "a+b", ImageType = Color.Red, Ids = ["1", "2"], JsonIds = ["x"], Limit = 5 }.ToRequestUri());

    [Theory]
    [InlineData("/v2/x/images")]
    [InlineData("/v2/x/images?")]
    [InlineData("/v2/x/images?architecture=x86&image_type=private")]
    [InlineData("/v2/x/images?other=1&os_type=Linux&other=2&&flag&=v&limit=100")]
    [InlineData("/v2/x/images?limit=007&os_type=a+b&architecture=%7e%41&ids=b&os_type=c&ids=a")]
    [InlineData("/v2/%78%2f%C3%A9/images?json=[%22a%22,%20%22b%22]")]
    [InlineData("/v2/x/images?since=2018-01-10%2001:01&os_type=%zz&x=%")]
    public void A_parsed_request_prints_the_same_uri(string uri)
    {
        var request = ListRequest.Read(uri);

        Assert.Equal(uri.Replace("%zz", "%25zz", StringComparison.Ordinal).Replace("x=%", "x=%25", StringComparison.Ordinal), request.ToRequestUri());
        Assert.Equal(request, ListRequest.Read(request.ToRequestUri()));
    }

    [Fact]
    public void A_changed_parameter_is_printed_anew_in_its_old_place()
    {
        var request = ListRequest.Read("/v2/x/images?b=1&ids=1&architecture=x86&ids=2&limit=007&a=2");

        Assert.Equal(
            "/v2/y/images?b=1&ids=3&limit=007&a=2&os_type=z", (request with { ProjectId = "y", Ids = ["3"], Architecture = null, OsType = "z" }).ToRequestUri());
    }

    [Fact]
    public void Undeclared_parameters_take_part_in_equality_and_spelling_does_not()
    {
        var request = ListRequest.Read("/v2/x/images?b=1&os_type=%41&limit=100&c=+");

        Assert.Equal([new("b", "1"), new("c", " ")], request.RequestData.Query);
        Assert.Equal(request, ListRequest.Read("/v2/x/images?b=%31&os_type=A&c=%20"));
        Assert.NotEqual(request, ListRequest.Read("/v2/x/images?os_type=A&c=%20"));
        Assert.Equal("/v2/x/images?q=%26", new ListRequest { ProjectId = "x", RequestData = default(RequestData).WithQuery("q", "&") }.ToRequestUri());
    }

    [Theory]
    [InlineData("https://example.com/v2/x/images?os_type=a", true)]
    [InlineData("https://example.com/prefix/v2/x/images", true)]
    [InlineData("/prefix/v2/x/images#fragment", true)]
    [InlineData("/v2/x/images/", false)]
    [InlineData("/v2//images", false)]
    [InlineData("/v2/x/Images", false)]
    [InlineData("/v2/x", false)]
    [InlineData("/", false)]
    [InlineData("/v2/x/images?limit=", false)]
    [InlineData("/v2/x/images?limit=many", false)]
    [InlineData("/v2/x/images?json=%5B", false)]
    [InlineData("/v2/x/images?json={}", false)]
    public void A_uri_fits_or_does_not(string uri, bool fits) => Assert.Equal(fits, ListRequest.Fits(uri));

    [Fact]
    public void A_fault_says_what_does_not_fit()
    {
        Assert.Contains("the query parameter 'limit'", Assert.Throws<FormatException>(() => ListRequest.Read("/v2/x/images?limit=a")).Message, StringComparison.Ordinal);
        Assert.Contains("/v2/{project_id}/images", Assert.Throws<FormatException>(() => ListRequest.Read("/v3/x/images")).Message, StringComparison.Ordinal);
        Assert.Contains(
            "GET", Assert.Throws<FormatException>(() => ListRequest.FromHttp(HttpMethod.Post, new Uri("/v2/x/images", UriKind.Relative))).Message, StringComparison.Ordinal);
        Assert.Contains("'Make'", Assert.Throws<FormatException>(() => MakeRequest.FromHttp(HttpMethod.Post, new Uri("/?Action=Take", UriKind.Relative))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public void A_path_parameter_may_not_change_the_path(string value) =>
        Assert.Throws<ArgumentException>(() => new ListRequest { ProjectId = value }.ToRequestUri());

    // Attributes hold UTF-8, so the values are not theirs.
    [Fact]
    public void Half_a_surrogate_pair_cannot_be_sent() =>
        Assert.All(["a\ud800", "\udc00a"], value => Assert.Throws<ArgumentException>(() => new ListRequest { ProjectId = value }.ToRequestUri()));

    [Theory]
    [InlineData("a\r\nb: c")]
    [InlineData("a\0")]
    public void A_header_may_not_begin_another(string value) =>
        Assert.Throws<ArgumentException>(() => new ListRequest { ProjectId = "x", Trace = value }.ToHttpRequestMessage(Endpoint));

    [Fact]
    public void A_message_has_everything_and_is_read_again()
    {
        var request = new MakeRequest { Body = new Part { Name = "é", Count = 1, Nick = null }, Sizes = [1, 2], Session = "a;b=c é" };

        using var message = request.ToHttpRequestMessage(new Uri("https://example.com/base/"));

        Assert.Equal("https://example.com/base/?Action=Make", message.RequestUri!.AbsoluteUri);
        Assert.Equal("1,2", Assert.Single(message.Headers.GetValues("x-sizes")));
        Assert.Equal("session=a%3Bb%3Dc%20%C3%A9", Assert.Single(message.Headers.GetValues("Cookie")));
        Assert.Equal("application/json", message.Content!.Headers.ContentType!.ToString());
        Assert.Equal(request, MakeRequest.FromHttp(message));
        Assert.True(MakeRequest.TryFromHttp(message, out var again));
        Assert.Equal(request.Body, again.Body);
    }

    [Fact]
    public void A_constant_header_is_sent_and_expected()
    {
        using var message = new ListRequest { ProjectId = "x", Trace = "t" }.ToHttpRequestMessage(Endpoint);
        Assert.Equal("List", Assert.Single(message.Headers.GetValues("x-action")));
        Assert.Equal("t", ListRequest.FromHttp(message).Trace);

        message.Headers.Remove("x-action");
        Assert.False(ListRequest.TryFromHttp(message, out _));
    }

    [Fact]
    public async Task A_post_without_a_body_sends_an_empty_one()
    {
        using var message = new MakeRequest { Body = null }.ToHttpRequestMessage(Endpoint);
        Assert.Empty(await message.Content!.ReadAsByteArrayAsync());
        Assert.Null(message.Content.Headers.ContentType);
        Assert.Equal(0, message.Content.Headers.ContentLength);
    }

    [Fact]
    public void A_body_that_is_no_such_record_does_not_fit()
    {
        using var message = new MakeRequest { Body = null }.ToHttpRequestMessage(Endpoint);
        message.Content = new StringContent("""{"Name":[]}""");
        Assert.Contains("the body", Assert.Throws<FormatException>(() => MakeRequest.FromHttp(message)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/relative")]
    [InlineData("file:///a")]
    public void An_endpoint_has_a_host(string endpoint) =>
        Assert.Throws<ArgumentException>(() => new ListRequest { ProjectId = "x" }.ToHttpRequestMessage(new Uri(endpoint, UriKind.RelativeOrAbsolute)));

    [Fact]
    public void Any_request_is_printed_and_read_again() => Run(Prop.ForAll(Requests().ToArbitrary(), request =>
    {
        using var message = request.ToHttpRequestMessage(Endpoint);
        return ListRequest.Read(request.ToRequestUri()) == request with { Trace = null }
            && ListRequest.FromHttp(message) == request
            && ListRequest.Read(request.ToRequestUri()).ToRequestUri() == request.ToRequestUri()
            && message.RequestUri!.PathAndQuery.Length > 0;
    }));

    [Fact]
    public void Any_query_is_printed_as_it_was_read() => Run(Prop.ForAll(Queries().ToArbitrary(), query =>
    {
        var uri = "/v2/x/images?" + query;
        return !ListRequest.Fits(uri) || ListRequest.Read(uri).ToRequestUri() == uri;
    }));

    private static void Run(Property property) => FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), property);

    private static Gen<string> Texts() =>
        Gen.Elements("a", "0", ".", "..", "/", "?", "&", "=", "+", " ", "%", "%41", ",", "é", "😀", "\n", "\0", "#", "\"", "'", ";", "\\").ArrayOf()
            .Select(parts => string.Concat(parts));

    private static Gen<ListRequest> Requests() =>
        from id in Texts().Where(text => text is not ("" or "." or ".."))
        from os in Gen.OrNull(Texts())
        from type in Texts()
        from ids in Gen.ListOf(Texts())
        from limit in Gen.Choose(0, 200)
        select new ListRequest
        {
            ProjectId = id,
            OsType = os,
            ImageType = new Color(type),
            Ids = ids.Count == 0 ? null : [.. ids],
            JsonIds = [.. ids],
            Limit = limit,
            Trace = WebUtility.UrlEncode(type) is { Length: > 0 } text ? text : null,
        };

    private static Gen<string> Queries() =>
        Gen.Elements("os_type", "ids", "limit", "json", "other", "=", "&", "1", "a", "+", "%20", "%C3%A9", "%7e", "[]", "/", "?", ",", "'").ArrayOf()
            .Select(parts => string.Concat(parts));
}
