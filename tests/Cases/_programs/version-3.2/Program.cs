using System;
using System.Net.Http;
using System.Text;
using Probe;

/// <summary>What OpenAPI 3.2 adds, in the hands of its users.</summary>
internal static class Program
{
    internal static string Sent()
    {
        var visits = new FindVisitsRequest { Query = new VisitQuery { Days = ["a&b=c", "é+ %"], Text = "x y" } };
        var paths = new FindPathsRequest { Path = "$.a[?(@.b==1)]&x" };
        return visits.ToHttpRequestMessage(new Uri("https://example.com/v1")).RequestUri!.AbsoluteUri + " " + paths.ToRequestUri() + " "
            + (FindVisitsRequest.FromHttp(HttpMethod.Get, Relative(visits.ToRequestUri())) == visits) + " "
            + (FindPathsRequest.FromHttp(HttpMethod.Get, Relative(paths.ToRequestUri())).Path == paths.Path);
    }

    internal static string Received(string uri) => FindVisitsRequest.FromHttp(HttpMethod.Get, Relative(uri)) is var request
        ? $"{request.Query.Text} {request.ToRequestUri()}"
        : "";

    internal static string Kind(string json) => Animal.Parse(json) is var animal ? $"{animal.GetType().Name} {Encoding.UTF8.GetString(animal.ToUtf8Json()) == json} {animal.Validate().IsValid}" : "";

    internal static string Item(string line) => FindVisitsItem.Parse(line).Id.ToString();

    private static Uri Relative(string uri) => new(uri, UriKind.Relative);
}
