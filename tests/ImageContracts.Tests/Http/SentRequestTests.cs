using System.Text.Json;

namespace ImageContracts.Tests.Http;

/// <summary>Requests that an <see cref="HttpClient"/> sends to a server: what arrives is what the contract says.</summary>
public sealed class SentRequestTests
{
    [Fact]
    public async Task A_POST_with_its_query_its_constant_headers_and_no_body()
    {
        var request = new SwasOpen.ListImagesRequest
        {
            RegionId = "cn-hangzhou", ImageIds = ["fe9c****", "a b"], ImageType = SwasOpen.ImageType.System,
        };

        var lines = await SendAsync(endpoint => request.ToHttpRequestMessage(endpoint));

        Assert.Equal(
            "POST /?RegionId=cn-hangzhou&ImageIds=%5B%22fe9c%2A%2A%2A%2A%22%2C%22a%20b%22%5D&ImageType=system HTTP/1.1", lines[0]);
        Assert.Contains("x-acs-action: ListImages", lines);
        Assert.Contains("x-acs-version: 2020-06-01", lines);
        Assert.Contains("Content-Length: 0", lines);
    }

    [Fact]
    public async Task A_GET_with_a_path_parameter_and_no_defaults()
    {
        var request = new Workspace.ListImagesRequest { ProjectId = "a/b ü", OsType = "Windows & more", Offset = 20 };

        var lines = await SendAsync(endpoint => request.ToHttpRequestMessage(endpoint));

        Assert.Equal("GET /v2/a%2Fb%20%C3%BC/images?os_type=Windows%20%26%20more&offset=20 HTTP/1.1", lines[0]);
        Assert.DoesNotContain(lines, line => line.StartsWith("Content-Length", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Below_the_path_of_an_endpoint_that_has_one()
    {
        var request = new Ehpc.ListImagesRequest { BaseOsTag = "CentOS_7.2_64" };

        var lines = await SendAsync(endpoint => request.ToHttpRequestMessage(new Uri(endpoint, "gateway/")));

        Assert.Equal("GET /gateway/?BaseOsTag=CentOS_7.2_64 HTTP/1.1", lines[0]);
    }

    [Fact]
    public async Task The_answer_is_read_from_the_response()
    {
        using var server = new TinyServer(200, """{"Image":{"Size":80},"RequestId":"r"}""");
        using var client = new HttpClient();
        var request = new Ecs.DescribeImageFromFamilyRequest { RegionId = "cn-hangzhou", ImageFamily = "hangzhou-daily-update" };

        using var message = request.ToHttpRequestMessage(server.Endpoint);
        using var answer = await client.SendAsync(message);
        var response = await JsonSerializer.DeserializeAsync<Ecs.DescribeImageFromFamilyResponse>(await answer.Content.ReadAsStreamAsync());

        Assert.Equal(80, response?.Image?.Size);
        Assert.Equal("POST /?RegionId=cn-hangzhou&ImageFamily=hangzhou-daily-update HTTP/1.1", (await server.RequestLinesAsync())[0]);
    }

    private static async Task<string[]> SendAsync(Func<Uri, HttpRequestMessage> make)
    {
        using var server = new TinyServer(200, "{}");
        using var client = new HttpClient();
        using var request = make(server.Endpoint);
        using var answer = await client.SendAsync(request);
        return await server.RequestLinesAsync();
    }
}
