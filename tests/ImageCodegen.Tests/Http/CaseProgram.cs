using System.Reflection;
using ImageCodegen.Tests.Cases;
using ImageCodegen.Tests.Compilation;

namespace ImageCodegen.Tests.Http;

/// <summary>Runs code against what a golden case expects, with a server to send requests to.</summary>
internal static class CaseProgram
{
    /// <summary>
    /// Sends the request that an expression makes through a server. Gives whether it came back as it was, and what the server saw.
    /// </summary>
    internal static async Task<(string Result, string Text, string Form)> SendAsync(string name, string request)
    {
        await using var server = await EchoServer.StartAsync();
        var result = Run(name, $$"""return Trip({{request}});""", server);
        return (result, server.Text, server.Form);
    }

    /// <summary>Runs the body of a method that returns text.</summary>
    internal static string Run(string name, string body, EchoServer? server = null)
    {
        var driver = ("Driver.cs", $$"""
            namespace Cases;
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Net.Http;
            using System.Text;
            using ImageCodegen.Runtime;

            internal static class Driver
            {
                private static Uri endpoint = new("http://localhost");
                private static Func<HttpRequestMessage, HttpRequestMessage> send = static message => message;

                internal static string Run(Uri at, Func<HttpRequestMessage, HttpRequestMessage> through)
                {
                    (endpoint, send) = (at, through);
                    {{body}}
                }

                internal static string Trip<T>(T request)
                    where T : HttpRequest<T>, IHttpRequest<T>
                {
                    using var message = request.ToHttpRequestMessage(endpoint);
                    using var came = send(message);
                    var type = came.Content?.Headers.ContentType?.ToString().Split("; boundary")[0];
                    return HttpRequest<T>.FromHttp(came).Equals(request) ? $"same {type}" : $"other {type}";
                }

                internal static string Failures(IValidatable value)
                {
                    return string.Join(", ", Validator.Run(value).Failures.Select(failure => failure.Pointer + " " + failure.Keyword));
                }
            }
            """);
        var assembly = CodeCompiler.Compile([.. GoldenCase.Named(name).ExpectedFiles.Select(static file => (file.Key, file.Value)), driver]).Load();
        var run = assembly.GetType("Cases.Driver")!.GetMethod("Run", BindingFlags.Static | BindingFlags.NonPublic)!;
        Func<HttpRequestMessage, HttpRequestMessage> send = server is null ? static message => message : server.Send;
        return (string)run.Invoke(null, [server?.Endpoint ?? new Uri("http://localhost"), send])!;
    }
}
