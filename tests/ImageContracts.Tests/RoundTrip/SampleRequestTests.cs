using System.Text.Json;
using System.Text.Json.Nodes;
using ImageCodegen.Runtime;
using ImageContracts.Tests.Contracts;
using ImageContracts.Tests.Specs;

namespace ImageContracts.Tests.RoundTrip;

/// <summary>Every sample request of every spec: URI to record, record to the same URI, and to an HTTP request.</summary>
public sealed class SampleRequestTests
{
    private static readonly Uri Endpoint = new("https://images.example/");

    [Fact]
    public void Every_operation_has_a_sample_request() =>
        Assert.All(Operation.All, operation => Assert.NotEmpty(operation.SampleRequests));

    [Theory]
    [MemberData(nameof(ContractData.SampleRequests), MemberType = typeof(ContractData))]
    public void Its_URI_is_read_and_printed_the_same(string document, string operationId, string name)
    {
        var (type, sample) = Sample(document, operationId, name);

        var request = Parse(type, sample);

        Assert.Equal((string)sample["uri"]!, RequestType.ToRequestUri(request));
        Assert.Equal(request, type.TryFromHttp(Method(sample), new Uri(Endpoint, (string)sample["uri"]!)));
        Assert.Equal(request, Parse(type, sample));
        Assert.Empty(Validator.Run((IValidatable)request).Failures);
    }

    [Theory]
    [MemberData(nameof(ContractData.SampleRequests), MemberType = typeof(ContractData))]
    public void Another_method_or_another_path_is_no_such_request(string document, string operationId, string name)
    {
        var (type, sample) = Sample(document, operationId, name);
        var uri = (string)sample["uri"]!;

        Assert.Null(type.TryFromHttp(HttpMethod.Delete, new Uri(uri, UriKind.Relative)));
        Assert.Null(type.TryFromHttp(Method(sample), new Uri(uri.Replace("?", "elsewhere?", StringComparison.Ordinal), UriKind.Relative)));
        Assert.Throws<FormatException>(() => type.FromHttp(HttpMethod.Delete, new Uri(uri, UriKind.Relative)));
    }

    [Theory]
    [MemberData(nameof(ContractData.SampleRequests), MemberType = typeof(ContractData))]
    public void It_becomes_an_HTTP_request_as_the_spec_says(string document, string operationId, string name)
    {
        var (type, sample) = Sample(document, operationId, name);
        var operation = Operation.Find(document, operationId);

        using var http = RequestType.ToHttpRequestMessage(Parse(type, sample), Endpoint);

        Assert.Equal(operation.Method.ToUpperInvariant(), http.Method.Method);
        Assert.Equal(new Uri(Endpoint, (string)sample["uri"]!).AbsoluteUri, http.RequestUri!.AbsoluteUri);
        foreach (var constant in operation.Parameters.Where(IsConstantHeader))
        {
            var value = Assert.Single(http.Headers.GetValues((string)constant["name"]!));
            Assert.Equal((string)SpecData.SchemaOf(constant)["const"]!, value);
        }
    }

    [Theory]
    [MemberData(nameof(ContractData.SampleRequests), MemberType = typeof(ContractData))]
    public void Its_query_holds_the_values_of_the_record_by_their_names_on_the_wire(string document, string operationId, string name)
    {
        var (type, sample) = Sample(document, operationId, name);
        var request = Parse(type, sample);

        foreach (var (key, text) in Query((string)sample["uri"]!))
        {
            var property = request.GetType().GetProperties().Single(property =>
                property.Name.Equals(key.Replace("_", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));
            var value = property.GetValue(request);
            Assert.Equal(text, value is IEnumerable<string> list ? JsonSerializer.Serialize(list) : value?.ToString());
        }
    }

    private static (RequestType Type, JsonObject Sample) Sample(string document, string operationId, string name)
    {
        var operation = Operation.Find(document, operationId);
        return (new RequestType(ContractTypes.Request(operation)), operation.SampleRequests.Single(sample => (string?)sample["name"] == name));
    }

    private static object Parse(RequestType type, JsonObject sample) =>
        type.FromHttp(Method(sample), new Uri((string)sample["uri"]!, UriKind.RelativeOrAbsolute));

    private static HttpMethod Method(JsonObject sample) => new((string)sample["method"]!);

    private static bool IsConstantHeader(JsonObject parameter) =>
        (string?)parameter["in"] == "header" && SpecData.SchemaOf(parameter)["const"] is not null;

    private static IEnumerable<(string Key, string Text)> Query(string uri) =>
        from pair in uri[(uri.IndexOf('?', StringComparison.Ordinal) + 1)..].Split('&')
        let parts = pair.Split('=')
        select (Uri.UnescapeDataString(parts[0]), Uri.UnescapeDataString(parts[1]));
}
