using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace ImageCodegen.Tests.Http;

/// <summary>A real server on 127.0.0.1, which tells what came: as a request again, as text, and as its own form reader understands it.</summary>
internal sealed class EchoServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private EchoServer(WebApplication app) => this.app = app;

    internal Uri Endpoint => new(app.Urls.Single());

    /// <summary>The body as it came.</summary>
    internal string Text { get; private set; } = "";

    /// <summary>The form as ASP.NET reads it; empty where it is none.</summary>
    internal string Form { get; private set; } = "";

    private HttpRequestMessage? Received { get; set; }

    internal static async Task<EchoServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(static options => options.Listen(IPAddress.Loopback, 0));
        var server = new EchoServer(builder.Build());
        server.app.Run(server.TakeAsync);
        await server.app.StartAsync();
        return server;
    }

    /// <summary>Sends a request, and gives what the server got.</summary>
    internal HttpRequestMessage Send(HttpRequestMessage message)
    {
        using var client = new HttpClient();
        using var answer = client.Send(message);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return Received!;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        var request = context.Request;
        request.EnableBuffering();
        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes);
        request.Body.Position = 0;
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        Received = new HttpRequestMessage(new HttpMethod(request.Method), new Uri(target, UriKind.Relative)) { Content = new ByteArrayContent(bytes.ToArray()) };
        foreach (var (name, value) in request.Headers)
        {
            _ = Received.Headers.TryAddWithoutValidation(name, value.ToArray()) || Received.Content.Headers.TryAddWithoutValidation(name, value.ToArray());
        }

        Text = System.Text.Encoding.UTF8.GetString(bytes.ToArray());
        Form = request.HasFormContentType ? Describe(await request.ReadFormAsync()) : "";
    }

    private static string Describe(IFormCollection form) => string.Join('\n',
    [
        .. form.SelectMany(static field => field.Value.Select(value => $"{field.Key}={value}")),
        .. form.Files.Select(static file => string.Create(CultureInfo.InvariantCulture, $"{file.Name}: {file.FileName} {file.ContentType} {file.Length} [{string.Join(' ', file.Headers.Keys)}]")),
    ]);
}
