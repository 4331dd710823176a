using ImageContracts.Alibaba;
using ImageContracts.Ens;

namespace ImageContracts.Tests.Http;

/// <summary>Answers are read by the status that they came with.</summary>
public sealed class AnswerTests
{
    [Fact]
    public void A_documented_status_has_its_type()
    {
        Assert.Equal("r", Assert.IsType<DescribeImageInfosResponse>(DescribeImageInfosRequest.ReadResponse(200, "{\"RequestId\":\"r\"}"u8)).RequestId);
        Assert.Equal("c", Assert.IsType<ErrorResponse>(DescribeImageInfosRequest.ReadResponse(400, "{\"Code\":\"c\"}"u8)).Code);
    }

    [Fact]
    public void Another_status_has_none() => Assert.Null(DescribeImageInfosRequest.ReadResponse(302, "moved"u8));
}
