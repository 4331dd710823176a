using System;
using System.Linq;
using System.Net.Http;
using System.Text;
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

    internal static string Large(string json) => string.Join(' ', Sizes.Parse(json).Validate().Failures.Select(static f => f.Pointer + " " + f.Keyword));
}
