using System.Text;
using System.Text.Json;
using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime.Http;

/// <summary>The JSON of a request, which goes through its one list of parameters.</summary>
public sealed class RequestJsonTests
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonRecordConverter<ListRequest>() }, DefaultBufferSize = 16 };

    [Theory]
    [InlineData("""{"project_id":"p"}""", """{"project_id":"p"}""")]
    [InlineData("""{"ids":["a"],"x":{"y":1},"project_id":"p","z":2}""", """{"project_id":"p","ids":["a"],"x":{"y":1},"z":2}""")]
    [InlineData("""{"os_type":1,"project_id":"p","limit":"007","x-trace":null}""", """{"project_id":"p","os_type":1,"limit":"007","x-trace":null}""")]
    [InlineData("""{"limit":100,"project_id":"p"}""", """{"project_id":"p","limit":100}""")]
    [InlineData("""{"limit":"many","project_id":"p","ids":[null]}""", """{"project_id":"p","ids":[null],"limit":"many"}""")]
    [InlineData("""{"project_id":"a","x":1,"limit":"x","project_id":"b","limit":5,"x":2}""", """{"project_id":"b","limit":5,"x":2}""")]
    public async Task What_is_read_in_any_order_is_written_in_one(string json, string expected)
    {
        var request = ListRequest.Parse(json);
        Assert.Equal(expected, Encoding.UTF8.GetString(request.ToUtf8Json()));
        Assert.Equal(expected, JsonSerializer.Serialize(request, Options));
        Assert.Equal(request, ListRequest.Parse(expected));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        Assert.Equal(request, await JsonSerializer.DeserializeAsync<ListRequest>(stream, Options));
    }

    [Theory]
    [InlineData("""{"os_type":"a","x":1}""", "$", "project_id")]
    [InlineData("""{"project_id":null}""", "$", "project_id")]
    [InlineData("""{"project_id":"p","ids":{}}""", "$.ids", "array")]
    [InlineData("""{"ids":["a",[]],"project_id":"p"}""", "$.ids[1]", "")]
    [InlineData("""{"project_id":"p","ids":[1,}""", "$.ids[1]", "")]
    [InlineData("""[]""", "$", "object")]
    public void A_fault_is_located(string json, string path, string message)
    {
        var fault = Assert.Throws<JsonException>(() => ListRequest.Parse(json));
        Assert.Equal(path, fault.Path);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_value_is_written_anew()
    {
        var request = ListRequest.Parse("""{"limit":"007","project_id":"p","x":1}""");
        Assert.Equal("""{"project_id":"p","limit":8,"x":1}""", Encoding.UTF8.GetString((request with { Limit = 8 }).ToUtf8Json()));
        Assert.Equal("""{"project_id":"p","x":1}""", Encoding.UTF8.GetString((request with { Limit = 100 }).ToUtf8Json()));
    }
}
