using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Net.ServerSentEvents;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading.Tasks;
using ImageCodegen.Runtime;
using Probe;

/// <summary>A client and a server of the contract, with nothing but what is generated from it.</summary>
internal static class Program
{
    private static readonly Uri Nowhere = new("http://localhost");

    internal static HttpRequestMessage Find(Uri endpoint, string name) => new FindThingsRequest
    {
        Id = ["a/b", "c;d", "é"],
        Filter = new() { Name = name, Sizes = [1, 2] },
        Path = "/x/y?z=1&w",
        Ids = [3, 4],
        XTags = ["one", "two"],
        Session = "s%;1",
        Page = new() { From = 7 },
    }.ToHttpRequestMessage(endpoint);

    // The server: what came, as a request; then the answer as bytes.
    internal static (int Status, string? Type, byte[] Body) Answer(HttpMethod method, Uri uri, Func<string, string?> header, byte[] body)
    {
        if (FindThingsRequest.TryFromHttp(method, uri, header, body, out var find))
        {
            return find.Filter?.Name switch
            {
                "all" when find.Equals(FindThingsRequest.FromHttp(Find(Nowhere, "all"))) =>
                    (200, "application/json; charset=utf-16", Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(new Thing { Name = string.Join(' ', find.Id.Concat(find.XTags!)) + find.Session }.ToUtf8Json()))),
                "accept" => (200, "application/json", new Thing { Name = header("Accept")! }.ToUtf8Json()),
                "csv" => (200, "text/csv; charset=iso-8859-1", Encoding.Latin1.GetBytes("é;1")),
                "none" => (204, null, []),
                "gone" => (404, "application/problem+json", new Problem { Title = "Gone", Status = 404 }.ToUtf8Json()),
                "wrong" => (422, "application/vnd.acme+json", new Wrong { Why = "so" }.ToUtf8Json()),
                "else" => (503, "text/plain", Encoding.UTF8.GetBytes("later")),
                "broken" => (200, "application/json", "{"u8.ToArray()),
                _ => (500, "text/plain", Encoding.UTF8.GetBytes(find.ToString())),
            };
        }

        if (PutThingRequest.TryFromHttp(method, uri, header, body, out var put))
        {
            return (200, "text/plain", Encoding.UTF8.GetBytes($"{put.Body?.Name ?? put.TextBody ?? put.BinaryBody?.Length + " bytes"} {string.Join('+', put.Body?.Tags ?? [])}"));
        }

        try
        {
            var sent = SendFilesRequest.FromHttp(method, uri, header, body);
            return (200, "text/plain", Encoding.UTF8.GetBytes($"{string.Join(' ', sent.Body!.Files.Select(f => f.FileName + f.Bytes.Length))} {sent.Body.Thing?.Name} {sent.Body.Note}"));
        }
        catch (FormatException fault)
        {
            return (400, "text/plain", Encoding.UTF8.GetBytes(fault.Message));
        }
    }

    internal static async Task<string> Ask(HttpClient client, string name)
    {
        using var message = Find(client.BaseAddress!, name);
        using var response = await client.SendAsync(message);
        try
        {
            var headers = new FindThingsRequest.ResponseHeaders(response);
            return $"{headers.XCount} {string.Join('+', headers.XSeen ?? [])} " + await FindThingsRequest.ReadResponseAsync(response) switch
            {
                Thing thing => "thing " + thing.Name,
                Problem problem => "problem " + problem.Title,
                Wrong wrong => "wrong " + wrong.Why,
                string text => "text " + text,
                null => "nothing",
                var other => other.GetType().Name,
            };
        }
        catch (JsonException fault)
        {
            return "fault " + fault.Path;
        }
    }

    internal static HttpRequestMessage Put(Uri endpoint, string what) => what switch
    {
        "json" => new PutThingRequest { Id = ["1"], Body = new() { Name = "j", Tags = ["a", "b"] } }.ToHttpRequestMessage(endpoint),
        "form" => new PutThingRequest { Id = ["1"], Body = new() { Name = "f &=é", Tags = ["a", "b"] }, BodyMediaType = "application/x-www-form-urlencoded" }.ToHttpRequestMessage(endpoint),
        "text" => new PutThingRequest { Id = ["1"], TextBody = "né", TextBodyMediaType = "text/html" }.ToHttpRequestMessage(endpoint),
        "bytes" => new PutThingRequest { Id = ["1"], BinaryBody = [1, 2, 3], BinaryBodyMediaType = "application/zip" }.ToHttpRequestMessage(endpoint),
        "stream" => new PutThingRequest { Id = ["1"] }.ToHttpRequestMessage(endpoint, new StreamContent(new Endless(5_000_000))),
        "typed stream" => new PutThingRequest { Id = ["1"] }.ToHttpRequestMessage(endpoint, new StreamContent(new Endless(3)) { Headers = { ContentType = new("application/x-tar") } }),
        "latin" => With(new PutThingRequest { Id = ["1"] }.ToHttpRequestMessage(endpoint), new ByteArrayContent([0xE9]) { Headers = { ContentType = new("text/plain") { CharSet = "iso-8859-1" } } }),
        "files" => new SendFilesRequest { Id = ["1"], Body = new() { Files = [new FilePart([1, 2], "a.bin"), new byte[] { 3 }], Thing = new() { Name = "t" }, Note = "n" } }.ToHttpRequestMessage(endpoint),
        _ => With(new PutThingRequest { Id = ["1"] }.ToHttpRequestMessage(endpoint), new StringContent("x", Encoding.UTF8, "image/png")),
    };

    internal static async Task<string> Events(HttpClient client)
    {
        using var message = new WatchEventsRequest().ToHttpRequestMessage(client.BaseAddress!);
        using var response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead);
        var names = new List<string>();
        await foreach (var item in SseParser.Create(await response.Content.ReadAsStreamAsync(), (_, data) => Thing.Parse(data)).EnumerateAsync())
        {
            names.Add(item.EventType + " " + item.Data.Name);
        }
        return string.Join(", ", names);
    }

    internal static async Task<string> Lines(HttpClient client)
    {
        using var message = new ListLinesRequest().ToHttpRequestMessage(client.BaseAddress!);
        using var response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead);
        var options = new JsonSerializerOptions { TypeInfoResolver = ProbeJsonResolver.Default };
        var type = (JsonTypeInfo<Thing>)options.GetTypeInfo(typeof(Thing));
        var names = new List<string>();
        await foreach (var thing in JsonSerializer.DeserializeAsyncEnumerable(await response.Content.ReadAsStreamAsync(), type, topLevelValues: true))
        {
            names.Add(thing!.Name);
        }
        return string.Join(", ", names);
    }

    private static HttpRequestMessage With(HttpRequestMessage message, HttpContent content)
    {
        message.Content = content;
        return message;
    }

    // Fails where it is asked for its length, or to go back: nobody may need the whole.
    private sealed class Endless(int length) : Stream
    {
        private int left = length;
        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
        public override void Flush() { }
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = Math.Min(left, count);
            left -= read;
            return read;
        }
    }
}
