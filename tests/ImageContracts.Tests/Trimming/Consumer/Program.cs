using System.Text.Json;
using ImageContracts.Ens;

// Reads a response from standard input, goes through everything that a record can do, and prints it again.
var response = DescribeImageInfosResponse.Parse(await Console.In.ReadToEndAsync());
response.Validate().ThrowIfInvalid();

var options = new JsonSerializerOptions { TypeInfoResolver = EnsJsonResolver.Default };
var typeInfo = (System.Text.Json.Serialization.Metadata.JsonTypeInfo<DescribeImageInfosResponse>)options.GetTypeInfo(typeof(DescribeImageInfosResponse));
var again = JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(response, typeInfo), typeInfo);
if (!response.Equals(again))
{
    throw new InvalidOperationException("The round trip through the resolver gave another record.");
}

var request = DescribeImageInfosRequest.FromHttp(HttpMethod.Post, new Uri("/?OsType=linux", UriKind.Relative));
using var http = request.ToHttpRequestMessage(new Uri("https://ens.aliyuncs.com"));
var known = DescribeImageInfosErrors.TryParse("InvalidParameter.OsType", out var error, out var argument);
var failures = (request with { OsType = new("macos") }).Validate().Failures;

Console.WriteLine(System.Text.Encoding.UTF8.GetString(response.ToUtf8Json()));
Console.WriteLine($"{http.Method} {http.RequestUri} {known} {error} {argument} {failures[0].Pointer} {failures[0].Keyword}");
