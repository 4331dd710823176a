namespace ImageContracts.Tests.Http;

/// <summary>URIs that are no sample of a spec, and what they are read as.</summary>
public sealed class ParsedRequestTests
{
    private static readonly Uri Endpoint = new("https://images.example/");

    [Fact]
    public void What_is_left_out_has_its_default()
    {
        var request = Huawei("/v2/p/images");

        Assert.Equal(
            new Workspace.ListImagesRequest { ProjectId = "p", Limit = 100, Offset = 0, SortField = new("name"), SortType = new("asc") },
            request);
        Assert.Equal("/v2/p/images", request.ToRequestUri());
    }

    [Theory]
    [InlineData("/v2/p/images?limit=100&offset=0&sort_field=name")]
    [InlineData("/v2/p/images?offset=40&os_type=&limit=7")]
    [InlineData("/v2/p/images?platform=Windows%20Server&trace=1&limit=7")]
    public void What_is_there_is_printed_as_it_came(string uri) => Assert.Equal(uri, Huawei(uri).ToRequestUri());

    [Fact]
    public void The_order_of_a_query_is_no_difference() =>
        Assert.Equal(Huawei("/v2/p/images?limit=7&os_type=Linux"), Huawei("/v2/p/images?os_type=Linux&limit=7"));

    [Fact]
    public void A_changed_member_is_printed_with_its_new_value() =>
        Assert.Equal("/v2/q/images?limit=8&os_type=Linux", (Huawei("/v2/p/images?limit=7&os_type=Linux") with { ProjectId = "q", Limit = 8 }).ToRequestUri());

    [Theory]
    [InlineData("/v3/p/images")]
    [InlineData("/v2/p/image")]
    [InlineData("/v2/p/images/x")]
    [InlineData("/v2/p/images?limit=many")]
    public void What_does_not_fit_is_refused(string uri)
    {
        Assert.False(Workspace.ListImagesRequest.TryFromHttp(HttpMethod.Get, new Uri(Endpoint, uri), out _));
        Assert.Throws<FormatException>(() => Huawei(uri));
    }

    [Fact]
    public void A_required_parameter_must_be_there()
    {
        var fault = Assert.Throws<FormatException>(() =>
            Ecs.DescribeImageFromFamilyRequest.FromHttp(HttpMethod.Post, new Uri("/?RegionId=cn-hangzhou", UriKind.Relative)));

        Assert.Contains("ImageFamily", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_value_of_an_enum_is_read_and_printed()
    {
        var request = Ens.DescribeImageInfosRequest.FromHttp(HttpMethod.Post, new Uri("/?OsType=Linux", UriKind.Relative));

        Assert.Equal("Linux", request.OsType?.Value);
        Assert.False(request.OsType?.IsKnown);
        Assert.Equal("/?OsType=Linux", request.ToRequestUri());
    }

    [Theory]
    [InlineData("/?RegionId=r&ImageIds=%5B%5D", 0)]
    [InlineData("/?RegionId=r&ImageIds=%5B%22a%22%2C%20%22%E5%9B%BE%22%5D", 2)]
    [InlineData("/?RegionId=r&ImageIds=[\"a\",\"b\",\"c\"]", 3)]
    public void The_ids_of_images_are_a_JSON_list_in_one_parameter(string uri, int count)
    {
        var request = SwasOpen.ListImagesRequest.FromHttp(HttpMethod.Post, new Uri(uri, UriKind.Relative));

        Assert.Equal(count, request.ImageIds?.Count);
        Assert.Equal(request, SwasOpen.ListImagesRequest.FromHttp(HttpMethod.Post, new Uri(request.ToRequestUri(), UriKind.Relative)));
    }

    [Theory]
    [InlineData("%5B%22a%22")]
    [InlineData("a,b")]
    [InlineData("%7B%7D")]
    public void Ids_that_are_no_such_list_are_refused(string ids) => Assert.False(SwasOpen.ListImagesRequest.TryFromHttp(
        HttpMethod.Post, new Uri("/?RegionId=r&ImageIds=" + ids, UriKind.Relative), out _));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public void A_path_parameter_cannot_change_the_path(string project) =>
        Assert.Throws<ArgumentException>(() => new Workspace.ListImagesRequest { ProjectId = project }.ToRequestUri());

    [Fact]
    public void A_message_is_read_back_into_its_request()
    {
        var request = new SwasOpen.ListImagesRequest { RegionId = "cn-hangzhou", ImageIds = ["a"] };
        using var message = request.ToHttpRequestMessage(Endpoint);

        Assert.True(SwasOpen.ListImagesRequest.TryFromHttp(message, out var back));
        Assert.Equal(request, back);
        message.Headers.Remove("x-acs-action");
        message.Headers.Add("x-acs-action", "ListDisks");
        Assert.False(SwasOpen.ListImagesRequest.TryFromHttp(message, out _));
    }

    private static Workspace.ListImagesRequest Huawei(string uri) =>
        Workspace.ListImagesRequest.FromHttp(HttpMethod.Get, new Uri(uri, UriKind.Relative));
}
