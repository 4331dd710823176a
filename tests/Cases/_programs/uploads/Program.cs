using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading;
using System.Threading.Tasks;
using ImageCodegen.Runtime;
using Probe;

/// <summary>Files that may be something else.</summary>
internal static class Program
{
    /// <summary>What is sent, and what the server has of it.</summary>
    internal static string Sent(string kind)
    {
        byte[] bytes = [1, 2, 3];
        AddCoverRequestBodyCover cover = kind switch
        {
            "file" => new FilePart(bytes, "a.png", "image/png"),
            "nameless" => new FilePart(bytes),
            _ => new Inline { Data = bytes },
        };
        var request = new AddCoverRequest { Body = new AddCoverRequestBody { Cover = cover } };
        var message = request.ToHttpRequestMessage(new Uri("https://example.com"));
        var back = AddCoverRequest.FromHttp(message);
        return $"{back.Body?.Cover?.Value.GetType().Name} {back == request} {AddCoverRequest.Parse(request.ToUtf8Json()) == request} {Encoding.UTF8.GetString(request.ToUtf8Json())}";
    }

    /// <summary>A long list that is written as it is sent: whether it is the same as in memory, and the most that is written at once.</summary>
    internal static async Task<(bool IsSame, int Largest)> Streamed()
    {
        var rows = Enumerable.Range(0, 20_000).Select(static i => new Row { Id = i, Text = new string('x', 50) }).ToList();
        var options = new JsonSerializerOptions { TypeInfoResolver = ProbeJsonResolver.Default };
        using var content = JsonContent.Create(rows, (JsonTypeInfo<List<Row>>)options.GetTypeInfo(typeof(List<Row>)));
        using var message = new AddRowsRequest().ToHttpRequestMessage(new Uri("https://example.com"), content);
        using var sent = new Sent();
        await message.Content!.CopyToAsync(sent);
        using var whole = new AddRowsRequest { Body = rows }.ToHttpRequestMessage(new Uri("https://example.com"));
        var expected = await whole.Content!.ReadAsByteArrayAsync();
        return (expected.AsSpan().SequenceEqual(sent.ToArray()), sent.Largest);
    }

    internal static string Large(string json) => string.Join(' ', Sizes.Parse(json).Validate().Failures.Select(static f => f.Pointer + " " + f.Keyword));
}

internal sealed class Sent : MemoryStream
{
    internal int Largest { get; private set; }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Largest = Math.Max(Largest, buffer.Length);
        return base.WriteAsync(buffer, cancellationToken);
    }
}
