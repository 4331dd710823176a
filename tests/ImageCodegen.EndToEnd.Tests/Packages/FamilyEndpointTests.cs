using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;

namespace ImageCodegen.EndToEnd.Tests.Packages;

/// <summary>An ASP.NET Core endpoint that has the contracts from their package, asked over HTTP.</summary>
public sealed class FamilyEndpointTests(FamilyEndpointTests.Endpoint endpoint) : IClassFixture<FamilyEndpointTests.Endpoint>
{
    [Theory]
    [InlineData("/?RegionId=cn-hangzhou&ImageFamily=daily", "")]
    [InlineData("/newest", """{"RegionId":"cn-hangzhou","ImageFamily":"daily"}""")]
    public async Task A_valid_request_is_answered(string path, string body)
    {
        var (status, type, text) = await endpoint.Post(path, body);

        Assert.Equal((HttpStatusCode.OK, "application/json"), (status, type));
        Assert.Equal("""{"RequestId":"1","Image":{"ImageFamily":"daily"}}""", text);
    }

    [Theory]
    [InlineData("/?RegionId=cn-hangzhou&ImageFamily=x", "")]
    [InlineData("/newest", """{"RegionId":"cn-hangzhou","ImageFamily":"x"}""")]
    public async Task What_validation_finds_is_a_problem(string path, string body)
    {
        var (status, type, text) = await endpoint.Post(path, body);

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (status, type));
        using var problem = JsonDocument.Parse(text);
        var error = Assert.Single(problem.RootElement.GetProperty("errors").EnumerateObject());
        Assert.Equal("/ImageFamily", error.Name);
        Assert.NotEmpty(error.Value[0].GetString()!);
    }

    [Theory]
    [InlineData("/?ImageFamily=daily", "")]
    [InlineData("/newest", """{"ImageFamily":"daily"}""")]
    [InlineData("/newest", "[1]")]
    public async Task What_cannot_be_read_is_a_problem(string path, string body)
    {
        var (status, type, _) = await endpoint.Post(path, body);

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (status, type));
    }

    /// <summary>The endpoint, built once for all tests, on a port of 127.0.0.1 that was free.</summary>
    public sealed class Endpoint : IDisposable
    {
        private const string Listening = "Now listening on: ";
        private readonly Consumer consumer = new("FamilyEndpoint");
        private readonly Process process;
        private readonly HttpClient client;

        public Endpoint()
        {
            consumer.Dotnet("build", "-o", "built");
            process = consumer.Start(Path.Combine("built", "FamilyEndpoint" + (OperatingSystem.IsWindows() ? ".exe" : "")), "--urls", "http://127.0.0.1:0");
            var line = "";
            while (!line.Contains(Listening, StringComparison.Ordinal))
            {
                line = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException(process.StandardError.ReadToEnd());
            }

            // Nobody reads what else it prints; it is little.
            client = new HttpClient { BaseAddress = new Uri(line[(line.IndexOf(Listening, StringComparison.Ordinal) + Listening.Length)..]) };
        }

        public async Task<(HttpStatusCode Status, string? Type, string Body)> Post(string path, string body)
        {
            using var content = body.Length == 0 ? null : new StringContent(body, Encoding.UTF8, "application/json");
            using var response = await client.PostAsync(new Uri(path, UriKind.Relative), content);
            return (response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync());
        }

        public void Dispose()
        {
            client.Dispose();
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            process.Dispose();
            consumer.Dispose();
        }
    }
}
