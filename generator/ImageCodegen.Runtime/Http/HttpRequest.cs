using System.Diagnostics.CodeAnalysis;

namespace ImageCodegen.Runtime;

/// <summary>Makes HTTP requests of records, and records of HTTP requests.</summary>
public static class HttpRequest
{
    /// <summary>Makes the HTTP request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="endpoint">An absolute URI; its path, if it has one, comes before the operation's.</param>
    /// <exception cref="ArgumentException">The endpoint is not absolute, or a value cannot stand in its place.</exception>
    public static HttpRequestMessage Create<T>(T request, Uri endpoint)
        where T : class, IHttpRequest<T>
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(endpoint);
        if (!endpoint.IsAbsoluteUri || endpoint.Host.Length == 0)
        {
            throw new ArgumentException($"The endpoint '{endpoint}' is not an absolute URI with a host.", nameof(endpoint));
        }
        var parts = Write(request);
        var uri = endpoint.GetLeftPart(UriPartial.Authority) + endpoint.AbsolutePath.TrimEnd('/') + parts.Uri;
        var message = new HttpRequestMessage(T.Method, new Uri(uri, UriKind.Absolute));
        parts.Fill(message);
        return message;
    }

    /// <summary>The path and the query.</summary>
    /// <exception cref="ArgumentException">A value cannot stand in its place.</exception>
    public static string ToRequestUri<T>(T request)
        where T : class, IHttpRequest<T>
    {
        ArgumentNullException.ThrowIfNull(request);
        return Write(request).Uri;
    }

    /// <summary>Reads a request from its method and its URI, absolute or not; headers and body stay unknown.</summary>
    public static bool TryParse<T>(HttpMethod method, Uri uri, [NotNullWhen(true)] out T? request)
        where T : class, IHttpRequest<T> => Read(method, uri, message: null, out request) is null;

    /// <summary>Reads a request, with its headers and its buffered body.</summary>
    public static bool TryParse<T>(HttpRequestMessage message, [NotNullWhen(true)] out T? request)
        where T : class, IHttpRequest<T>
    {
        ArgumentNullException.ThrowIfNull(message);
        request = null;
        return message.RequestUri is { } uri && Read(message.Method, uri, message, out request) is null;
    }

    /// <summary>Reads a request from its method and its URI.</summary>
    /// <exception cref="FormatException">It is not a request of this operation; the message says what does not fit.</exception>
    public static T Parse<T>(HttpMethod method, Uri uri)
        where T : class, IHttpRequest<T> => Read<T>(method, uri, message: null, out var request) is { } fault ? throw Bad(method, uri, fault) : request!;

    /// <summary>Reads a request, with its headers and its buffered body.</summary>
    /// <exception cref="FormatException">It is not a request of this operation; the message says what does not fit.</exception>
    public static T Parse<T>(HttpRequestMessage message)
        where T : class, IHttpRequest<T>
    {
        ArgumentNullException.ThrowIfNull(message);
        var uri = message.RequestUri ?? throw new FormatException("The request has no URI.");
        return Read<T>(message.Method, uri, message, out var request) is { } fault ? throw Bad(message.Method, uri, fault) : request!;
    }

    private static RequestParts Write<T>(T request)
        where T : class, IHttpRequest<T>
    {
        var parts = new RequestParts(T.PathTemplate, request.RequestData);
        var writer = new RequestWriter(parts);
        request.Write(ref writer);
        return parts;
    }

    // Gives what does not fit, null where everything does.
    private static string? Read<T>(HttpMethod method, Uri uri, HttpRequestMessage? message, out T? request)
        where T : class, IHttpRequest<T>
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(uri);
        request = null;
        if (method != T.Method)
        {
            return $"the method is not {T.Method}";
        }
        var text = PathAndQuery(uri);
        var question = text.IndexOf('?', StringComparison.Ordinal);
        if (PathTemplate.Match(T.PathTemplate, question < 0 ? text : text[..question]) is not { } path)
        {
            return $"the path is not {T.PathTemplate}";
        }
        var parsed = new ParsedRequest();
        if (question >= 0)
        {
            parsed.SetQuery(text[(question + 1)..]);
        }
        var source = new RequestSource(path, parsed, message);
        var reader = new RequestReader(source);
        var read = T.Read(ref reader);
        source.CheckBody();
        request = source.Fault is null ? read : null;
        return source.Fault;
    }

    // Where files have no drive letters, a path alone may be taken for a file; it is then meant as it was spelled.
    private static string PathAndQuery(Uri uri)
    {
        var text = uri.IsAbsoluteUri && !uri.OriginalString.StartsWith('/') ? uri.PathAndQuery : uri.OriginalString;
        var fragment = text.IndexOf('#', StringComparison.Ordinal);
        return fragment < 0 ? text : text[..fragment];
    }

    private static FormatException Bad(HttpMethod method, Uri uri, string fault) => new($"'{method} {uri.OriginalString}' does not fit: {fault}.");
}
