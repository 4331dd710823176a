using System.Diagnostics.CodeAnalysis;

namespace ImageCodegen.Runtime;

/// <summary>What all generated requests have in common.</summary>
/// <typeparam name="T">The request itself.</typeparam>
public abstract record HttpRequest<T> : JsonRecord<T>
    where T : HttpRequest<T>, IJsonRecord<T>, IHttpRequest<T>
{
    /// <summary>What stood in the request beyond what the contract declares, and how it was spelled.</summary>
    public RequestData RequestData { get; init; }

    /// <summary>Makes the HTTP request.</summary>
    /// <param name="endpoint">An absolute URI; its path, if it has one, comes before the operation's.</param>
    /// <exception cref="ArgumentException">The endpoint is not absolute, or a value cannot stand where the contract puts it.</exception>
    public HttpRequestMessage ToHttpRequestMessage(Uri endpoint) => HttpRequest.Create((T)this, endpoint);

    /// <summary>The path and the query.</summary>
    /// <exception cref="ArgumentException">A value cannot stand where the contract puts it.</exception>
    public string ToRequestUri() => HttpRequest.ToRequestUri((T)this);

    /// <summary>Reads a request from its method and URI; false where they are not this operation's.</summary>
    public static bool TryParse(HttpMethod method, Uri uri, [NotNullWhen(true)] out T? request) => HttpRequest.TryParse(method, uri, out request);

    /// <summary>Reads a request from its method and URI.</summary>
    /// <exception cref="FormatException">They are not this operation's; the message says what does not fit.</exception>
    public static T Parse(HttpMethod method, Uri uri) => HttpRequest.Parse<T>(method, uri);

    /// <summary>Reads a request with its headers and its buffered body; false where it is not this operation's.</summary>
    public static bool TryParse(HttpRequestMessage message, [NotNullWhen(true)] out T? request) => HttpRequest.TryParse(message, out request);

    /// <summary>Reads a request with its headers and its buffered body.</summary>
    /// <exception cref="FormatException">It is not this operation's; the message says what does not fit.</exception>
    public static T Parse(HttpRequestMessage message) => HttpRequest.Parse<T>(message);

    /// <summary>Whether the other is of the same type, keeps the same, and was spelled the same.</summary>
    public virtual bool Equals([NotNullWhen(true)] HttpRequest<T>? other) => base.Equals(other) && RequestData.Equals(other.RequestData);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
