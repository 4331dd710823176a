using System.Text.Json;
using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime.Http;

public sealed class HttpOperationTests
{
    private static readonly HttpOperation Operation = new HttpOperation(HttpMethod.Get, "/")
        .Json<IReadOnlyList<long>, ListCodec<long, Int64Codec>>("200")
        .Empty("204")
        .Text("400")
        .Json<bool, BooleanCodec>("4XX")
        .Binary("default");

    [Fact]
    public void A_status_is_read_as_its_own_body() => Assert.Equal([1, 2], Assert.IsAssignableFrom<IReadOnlyList<long>>(Operation.ReadResponse(200, "[1,2]"u8)));

    [Fact]
    public void A_status_comes_before_its_range() => Assert.Equal("no", Operation.ReadResponse(400, "no"u8));

    [Fact]
    public void A_range_comes_before_the_default() => Assert.Equal(true, Operation.ReadResponse(404, "true"u8));

    [Fact]
    public void The_default_takes_the_rest() => Assert.Equal("x"u8.ToArray(), Assert.IsType<byte[]>(Operation.ReadResponse(500, "x"u8)));

    [Fact]
    public void No_body_is_null() => Assert.Null(Operation.ReadResponse(204, "x"u8));

    [Fact]
    public void An_undocumented_status_is_null() => Assert.Null(new HttpOperation(HttpMethod.Get, "/").Text("200").ReadResponse(201, "x"u8));

    [Fact]
    public void An_empty_body_is_null() => Assert.Null(Operation.ReadResponse(200, ""u8));

    [Theory]
    [InlineData("{}", "$")]
    [InlineData("[1,[]]", "$[1]")]
    [InlineData("[1", "$[0]")]
    [InlineData("[1] 2", "$")]
    [InlineData("[\"x\"]", "$[0]")]
    public void A_body_that_does_not_fit_is_a_JsonException_with_a_path(string body, string path) =>
        Assert.StartsWith(path, Assert.Throws<JsonException>(() => Operation.ReadResponse(200, System.Text.Encoding.UTF8.GetBytes(body))).Path, StringComparison.Ordinal);
}
