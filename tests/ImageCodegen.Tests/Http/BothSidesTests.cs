using System.IO.Compression;
using System.Net;
using ImageCodegen.Tests.Cases;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace ImageCodegen.Tests.Http;

/// <summary>Client and server of one contract: HttpClient calls ASP.NET Core, and both use nothing but what is generated.</summary>
public sealed class BothSidesTests : IAsyncLifetime, IDisposable
{
    private delegate (int Status, string? Type, byte[] Body) Handler(HttpMethod method, Uri uri, Func<string, string?> header, byte[] body);

    private static readonly Lazy<GeneratedProgram> Program = new(static () => new GeneratedProgram("service"));
    private readonly HttpClient client = new(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.GZip });
    private WebApplication? app;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(static options => options.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.MapGet("/events", static () => Results.Text("event: made\ndata: {\"name\":\"a\"}\n\ndata: {\"name\":\ndata: \"b\"}\n\n", "text/event-stream"));
        app.MapGet("/lines", static () => Results.Text("{\"name\":\"a\"}\n{\"name\":\"b\"}\n", "application/x-ndjson"));
        app.MapFallback(AnswerAsync);
        await app.StartAsync();
        client.BaseAddress = new Uri(app.Urls.Single());
    }

    public async Task DisposeAsync() => await app!.DisposeAsync();

    public void Dispose() => client.Dispose();

    [Theory]
    [InlineData("all", "1 a+b thing a/b c;d é one twos%;1")]
    [InlineData("accept", "1 a+b thing application/json, application/problem+json, application/vnd.acme+json, text/plain")]
    [InlineData("csv", "1 a+b text é;1")]
    [InlineData("none", "1 a+b nothing")]
    [InlineData("gone", "1 a+b problem Gone")]
    [InlineData("wrong", "1 a+b wrong so")]
    [InlineData("else", "1 a+b text later")]
    [InlineData("broken", "fault $")]
    public async Task An_answer_is_read_by_its_status_and_media_type(string name, string expected) =>
        Assert.Equal(expected, await Program.Value.Call<Task<string>>("Ask", client, name));

    [Theory]
    [InlineData("json", "application/vnd.thing+json", "j a+b")]
    [InlineData("form", "application/x-www-form-urlencoded", "f &=é a+b")]
    [InlineData("text", "text/html; charset=utf-8", "né ")]
    [InlineData("bytes", "application/zip", "3 bytes ")]
    [InlineData("stream", "application/octet-stream", "5000000 bytes ")]
    [InlineData("typed stream", "application/x-tar", "3 bytes ")]
    [InlineData("latin", "text/plain; charset=iso-8859-1", "é ")]
    [InlineData("files", null, "a.bin2 1 t n")]
    [InlineData("else", "image/png; charset=utf-8", "'PUT /things/;id=1' does not fit: the method is not POST.")]
    public async Task A_body_is_read_by_its_media_type(string what, string? type, string expected)
    {
        using var message = Program.Value.Call<HttpRequestMessage>("Put", client.BaseAddress!, what);
        Assert.Equal(type ?? message.Content!.Headers.ContentType!.ToString(), message.Content!.Headers.ContentType!.ToString());
        using var answer = await client.SendAsync(message);
        Assert.Equal(expected, await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Events_and_lines_are_read_one_by_one()
    {
        Assert.Equal("made a, message b", await Program.Value.Call<Task<string>>("Events", client));
        Assert.Equal("a, b", await Program.Value.Call<Task<string>>("Lines", client));
    }

    private static async Task AnswerAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);

        // ASP.NET has decoded the path, so that nobody can tell a separator from what was encoded.
        var uri = new Uri(context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget, UriKind.Relative);
        var (status, type, bytes) = Program.Value.Call<(int, string?, byte[])>(
            "Answer", new HttpMethod(context.Request.Method), uri, (Func<string, string?>)(name => context.Request.Headers[name]), body.ToArray());
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.Headers["X-Count"] = "1";
        context.Response.Headers.Append("X-Seen", "a");
        context.Response.Headers.Append("X-Seen", "b");
        if (bytes.Length > 0 && status == 200)
        {
            context.Response.Headers.ContentEncoding = "gzip";
            await using var zipped = new GZipStream(context.Response.Body, CompressionLevel.Fastest);
            await zipped.WriteAsync(bytes);
        }
        else if (bytes.Length > 0)
        {
            await context.Response.Body.WriteAsync(bytes);
        }
    }
}
