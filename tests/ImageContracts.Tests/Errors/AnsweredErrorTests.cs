using System.Net;
using System.Text.Json;
using ImageContracts.Ehpc;
using ImageContracts.Tests.Contracts;
using ImageContracts.Tests.Http;

namespace ImageContracts.Tests.Errors;

/// <summary>Errors as a server answers them, through a real <see cref="HttpClient"/>.</summary>
public sealed class AnsweredErrorTests
{
    [Theory]
    [InlineData(406, "EcsError", ListImagesError.EcsError)]
    [InlineData(406, "DbError", ListImagesError.DbError)]
    [InlineData(407, "NotAuthorized", ListImagesError.NotAuthorized)]
    [InlineData(503, "ServiceUnavailable", ListImagesError.ServiceUnavailable)]
    public async Task An_EHPC_error_reaches_its_name(int status, string code, ListImagesError expected)
    {
        var message = expected.Describe().Message;
        using var server = new TinyServer(status, $$"""
            {"Recommend":"https://api.aliyun.com/troubleshoot","Message":"{{message}}","RequestId":"04F0F334","HostId":"ehpc.cn-hangzhou.aliyuncs.com","Code":"{{code}}"}
            """);
        using var client = new HttpClient();
        using var request = new ListImagesRequest { BaseOsTag = "CentOS_7.2_64" }.ToHttpRequestMessage(server.Endpoint);

        using var answer = await client.SendAsync(request);
        var body = Alibaba.ErrorResponse.Parse(await answer.Content.ReadAsByteArrayAsync());

        Assert.Equal((HttpStatusCode)status, answer.StatusCode);
        Assert.True(ListImagesErrors.TryParse(body.Code, out var error));
        Assert.Equal(expected, error);
        Assert.Equal(status, error.Describe().Status);
        Assert.Equal(message, body.Message);
        Assert.Contains(ListImagesErrors.ForStatus(status), row => row.Error == expected);
    }

    [Fact]
    public async Task A_Huawei_refusal_reaches_its_status()
    {
        using var server = new TinyServer(401, """{"error_msg":"Incorrect IAM authentication information","error_code":"APIGW.0301","request_id":"r"}""");
        using var client = new HttpClient();
        using var request = new Workspace.ListImagesRequest { ProjectId = "p" }.ToHttpRequestMessage(server.Endpoint);

        using var answer = await client.SendAsync(request);
        var body = Workspace.ErrorResponse.Parse(await answer.Content.ReadAsByteArrayAsync());

        Assert.Equal("APIGW.0301", body.ErrorCode);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_code_that_is_not_documented_stays_a_string()
    {
        using var server = new TinyServer(429, """{"Code":"Throttling.User","Message":"Request was denied due to user flow control."}""");
        using var client = new HttpClient();
        using var request = new Ens.DescribeImageInfosRequest().ToHttpRequestMessage(server.Endpoint);

        using var answer = await client.SendAsync(request);
        var body = Alibaba.ErrorResponse.Parse(await answer.Content.ReadAsByteArrayAsync());

        Assert.Equal("Throttling.User", body.Code);
        Assert.False(Ens.DescribeImageInfosErrors.TryParse(body.Code, out _));
        Assert.Empty(Ens.DescribeImageInfosErrors.ForStatus(429));
    }

    [Fact]
    public void A_gateway_page_is_no_error_body() =>
        Assert.Equal("$", Assert.Throws<JsonException>(() => Alibaba.ErrorResponse.Parse("<html>407</html>")).Path);

    [Theory]
    [MemberData(nameof(ContractData.ErrorCodes), MemberType = typeof(ContractData))]
    public void A_body_with_any_documented_code_leads_to_its_row(string document, string operationId, int index)
    {
        var errors = new ErrorsType(Operation.Find(document, operationId));
        var row = errors.All[index];
        var code = row.Pattern.Replace("%s", "OsType", StringComparison.Ordinal);

        var body = Alibaba.ErrorResponse.Parse(JsonSerializer.SerializeToUtf8Bytes(new { Code = code, Message = row.Format("OsType") }));

        Assert.Equal(row.Error, errors.TryParse(body.Code)?.Error);
        Assert.Equal(row.Format("OsType"), body.Message);
    }
}
