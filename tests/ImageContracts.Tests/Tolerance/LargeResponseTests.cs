using System.Text;
using System.Text.Json;
using ImageContracts.Ens;
using ImageContracts.Tests.Contracts;

namespace ImageContracts.Tests.Tolerance;

/// <summary>10,000 images in one response.</summary>
public sealed class LargeResponseTests
{
    private const int Count = 10_000;

    private static readonly string Json = $$"""{"Code":0,"Images":{"Image":[{{string.Join(',', Enumerable.Range(0, Count).Select(Image))}}]},"RequestId":"r"}""";

    [Fact]
    public void They_are_read_written_compared_and_validated()
    {
        var response = DescribeImageInfosResponse.Parse(Encoding.UTF8.GetBytes(Json));

        Assert.Equal(Count, response.Images?.Image?.Count);
        Assert.Equal("m-9999", response.Images?.Image?[Count - 1].ImageId);
        Assert.Equal(Json, Encoding.UTF8.GetString(response.ToUtf8Json()));
        Assert.Equal(response, DescribeImageInfosResponse.Parse(Json));
        Assert.NotEqual(response, DescribeImageInfosResponse.Parse(Json.Replace("m-9999", "m-9998", StringComparison.Ordinal)));
        Assert.Equal(Count / 100, response.Validate().Failures.Count);
        Assert.Equal("/Images/Image/9900/ComputeType", response.Validate().Failures[^1].Pointer);
    }

    [Fact]
    public async Task Also_from_a_stream()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Json));

        var response = await JsonSerializer.DeserializeAsync<DescribeImageInfosResponse>(stream);

        JsonTokens.AssertSame(Json, response!.ToUtf8Json());
    }

    [Fact]
    public void A_fault_in_the_last_one_is_found()
    {
        var broken = Json.Replace("\"m-9999\"", "{}", StringComparison.Ordinal);

        var fault = Assert.Throws<JsonException>(() => DescribeImageInfosResponse.Parse(broken));

        Assert.Equal("$.Images.Image[9999].ImageId", fault.Path);
    }

    private static string Image(int index) =>
        $$"""{"Description":"说明 {{index}}","ImageId":"m-{{index}}","ImageSize":{{index}},"ComputeType":"{{(index % 100 == 0 ? "gpu_vm" : "ens_vm")}}","RegionId":"cn-{{index}}"}""";
}
