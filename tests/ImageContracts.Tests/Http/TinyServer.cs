using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ImageContracts.Tests.Http;

/// <summary>Answers one request on 127.0.0.1 with a fixed answer and keeps what came, byte by byte.</summary>
internal sealed class TinyServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Task<string> received;

    public TinyServer(int status, string body)
    {
        listener.Start();
        Endpoint = new Uri($"http://{listener.LocalEndpoint}/");
        received = AnswerAsync(status, body);
    }

    public Uri Endpoint { get; }

    /// <summary>The request line and the headers that came, a line each.</summary>
    public async Task<string[]> RequestLinesAsync() => (await received).Split("\r\n");

    public void Dispose() => listener.Dispose();

    private async Task<string> AnswerAsync(int status, string body)
    {
        using var client = await listener.AcceptTcpClientAsync();
        await using var stream = client.GetStream();
        var head = new StringBuilder();
        var buffer = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(buffer) == 1)
        {
            head.Append((char)buffer[0]);
        }

        var answer = $"HTTP/1.1 {status} Answer\r\nContent-Type: application/json;charset=utf-8\r\n"
            + $"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}";
        await stream.WriteAsync(Encoding.UTF8.GetBytes(answer));
        return head.ToString();
    }
}
