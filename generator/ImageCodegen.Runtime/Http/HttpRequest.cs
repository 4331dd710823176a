using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>What all generated requests have in common.</summary>
/// <typeparam name="T">The request itself.</typeparam>
public abstract record HttpRequest<T> : JsonRecord<T>, IJsonRecord<T>
    where T : HttpRequest<T>, IHttpRequest<T>
{
    private RequestData requestData;

    /// <summary>The HTTP method.</summary>
    public static HttpMethod Method => T.Operation.Method;

    /// <summary>The path, with its parameters in braces.</summary>
    public static string PathTemplate => T.Operation.PathTemplate;

    /// <summary>What stood in the request beyond what the contract declares, and how it was spelled.</summary>
    public RequestData RequestData
    {
        get => requestData;
        init => requestData = value;
    }

    /// <summary>Makes the HTTP request.</summary>
    /// <param name="endpoint">An absolute URI; its path, if it has one, comes before the operation's.</param>
    /// <exception cref="ArgumentException">The endpoint is not absolute, or a value cannot stand where the contract puts it.</exception>
    public HttpRequestMessage ToHttpRequestMessage(Uri endpoint) => ToMessage(endpoint, content: null);

    /// <summary>Makes the HTTP request with other content in place of its body: a <see cref="StreamContent"/> is never in memory as a whole.</summary>
    /// <param name="endpoint">An absolute URI; its path, if it has one, comes before the operation's.</param>
    /// <param name="content">The content, which belongs to the message. Without a media type it gets the one that the contract names.</param>
    /// <exception cref="ArgumentException">The endpoint is not absolute, or a value cannot stand where the contract puts it.</exception>
    public HttpRequestMessage ToHttpRequestMessage(Uri endpoint, HttpContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return ToMessage(endpoint, content);
    }

    private HttpRequestMessage ToMessage(Uri endpoint, HttpContent? content)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        if (!endpoint.IsAbsoluteUri || endpoint.Host.Length == 0)
        {
            throw new ArgumentException($"The endpoint '{endpoint}' is not an absolute URI with a host.", nameof(endpoint));
        }
        var parts = ToParts(content);
        var uri = endpoint.GetLeftPart(UriPartial.Authority) + endpoint.AbsolutePath.TrimEnd('/') + parts.Uri;
        var message = new HttpRequestMessage(Method, new Uri(uri, UriKind.Absolute));
        parts.Fill(message);
        T.Operation.Ask(message);
        return message;
    }

    /// <summary>The path and the query.</summary>
    /// <exception cref="ArgumentException">A value cannot stand where the contract puts it.</exception>
    public string ToRequestUri() => ToParts(content: null).Uri;

    /// <summary>Reads a request from its method and URI, absolute or not; headers and body stay unknown. False where they are not this operation's.</summary>
    public static bool TryFromHttp(HttpMethod method, Uri uri, [NotNullWhen(true)] out T? request) =>
        Read(method, uri, header: null, body: null, out request) is null;

    /// <summary>Reads a request from its method and URI, absolute or not; headers and body stay unknown.</summary>
    /// <exception cref="FormatException">They are not this operation's; the message says what does not fit.</exception>
    public static T FromHttp(HttpMethod method, Uri uri) =>
        Read(method, uri, header: null, body: null, out var request) is { } fault ? throw Bad(method, uri, fault) : request!;

    /// <summary>Reads a request with its headers and its buffered body; false where it is not this operation's.</summary>
    public static bool TryFromHttp(HttpRequestMessage message, [NotNullWhen(true)] out T? request)
    {
        ArgumentNullException.ThrowIfNull(message);
        request = null;
        return message.RequestUri is { } uri
            && Read(message.Method, uri, RequestMessage.HeadersOf(message), () => RequestMessage.BodyOf(message), out request) is null;
    }

    /// <summary>Reads a request with its headers and its buffered body.</summary>
    /// <exception cref="FormatException">It is not this operation's; the message says what does not fit.</exception>
    public static T FromHttp(HttpRequestMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var uri = message.RequestUri ?? throw new FormatException("The request has no URI.");
        return Read(message.Method, uri, RequestMessage.HeadersOf(message), () => RequestMessage.BodyOf(message), out var request) is { } fault
            ? throw Bad(message.Method, uri, fault)
            : request!;
    }

    /// <summary>Reads a request as a server has it; false where it is not this operation's.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="uri">The path and the query as they came, still encoded.</param>
    /// <param name="header">The text of a header by its name; null where it is not there.</param>
    /// <param name="body">The whole body.</param>
    /// <param name="request">Gets the request.</param>
    public static bool TryFromHttp(HttpMethod method, Uri uri, Func<string, string?> header, byte[] body, [NotNullWhen(true)] out T? request)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(body);
        return Read(method, uri, header, () => body, out request) is null;
    }

    /// <summary>Reads a request as a server has it.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="uri">The path and the query as they came, still encoded.</param>
    /// <param name="header">The text of a header by its name; null where it is not there.</param>
    /// <param name="body">The whole body.</param>
    /// <exception cref="FormatException">It is not this operation's; the message says what does not fit.</exception>
    public static T FromHttp(HttpMethod method, Uri uri, Func<string, string?> header, byte[] body)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(body);
        return Read(method, uri, header, () => body, out var request) is { } fault ? throw Bad(method, uri, fault) : request!;
    }

    /// <summary>Reads an answer as the type that the contract documents for its status; null where it documents no body.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="body">The whole body.</param>
    /// <exception cref="JsonException">The body is not what the contract documents; with the path of the place.</exception>
    public static object? ReadResponse(int status, ReadOnlySpan<byte> body) => T.Operation.ReadResponse(status, body);

    /// <summary>
    /// Reads an answer as the type that the contract documents for its status; null where it documents no body. One that came in a media
    /// type other than the JSON that the contract documents, and is no JSON, is a string or bytes.
    /// </summary>
    /// <param name="response">The answer; of a large one that is bytes, read the content instead.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="JsonException">The body is not what the contract documents; with the path of the place.</exception>
    public static async Task<object?> ReadResponseAsync(HttpResponseMessage response, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(response);
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        return T.Operation.ReadResponse((int)response.StatusCode, response.Content.Headers.ContentType, body);
    }

    /// <summary>Whether the other is of the same type, keeps the same, and was spelled the same.</summary>
    public virtual bool Equals([NotNullWhen(true)] HttpRequest<T>? other) => base.Equals(other) && RequestData.Equals(other.RequestData);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    static T IJsonRecord<T>.ReadJson(ref Utf8JsonReader reader)
    {
        var request = new RequestExchange(reader);
        try
        {
            request.FindMembers();
            var value = T.Exchange(source: null, ref request);
            value.Keep(request.KeepUnknown());
            return value;
        }
        finally
        {
            reader = request.Reader;
        }
    }

    // As JSON a request is nobody's contract: null says that a parameter is not given.
    bool IJsonRecord.MayBeNull(string name) => true;

    void IJsonRecord.WriteMembers(ref JsonOutput json)
    {
        var request = new RequestExchange(json, ExtensionData);
        try
        {
            T.Exchange((T)this, ref request);
        }
        finally
        {
            json = request.Output;
        }
    }

    private RequestParts ToParts(HttpContent? content)
    {
        var operation = T.Operation;
        var parts = new RequestParts(operation.PathTemplate, RequestData, content);
        var request = new RequestExchange(parts);
        T.Exchange((T)this, ref request);
        request.Write(operation.Constants);
        return parts;
    }

    // Gives what does not fit, null where everything does.
    private static string? Read(HttpMethod method, Uri uri, Func<string, string?>? header, Func<byte[]>? body, out T? request)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(uri);
        request = null;
        var operation = T.Operation;
        if (method != operation.Method)
        {
            return $"the method is not {operation.Method}";
        }
        if (RequestSource.Of(operation.PathTemplate, uri, header, body) is not { } source)
        {
            return $"the path is not {operation.PathTemplate}";
        }
        var exchange = new RequestExchange(source);
        exchange.Check(operation.Constants);
        var read = T.Exchange(source: null, ref exchange);
        source.CheckBody();
        read.requestData = new RequestData(source.Parsed);
        request = source.Fault is null ? read : null;
        return source.Fault;
    }

    private static FormatException Bad(HttpMethod method, Uri uri, string fault) => new($"'{method} {uri.OriginalString}' does not fit: {fault}.");
}
