namespace ImageCodegen.Runtime;

/// <summary>The request of an operation: its parameters, and how they stand in HTTP.</summary>
/// <typeparam name="T">The request itself.</typeparam>
public interface IHttpRequest<T>
    where T : class, IHttpRequest<T>
{
    /// <summary>The operation that it calls.</summary>
    static abstract HttpOperation Operation { get; }

    /// <summary>
    /// Takes every parameter, and the body, through an exchange: writing gives it the values of <paramref name="source"/>, reading
    /// makes a request of the values that it gives. What does not fit is told to the exchange.
    /// </summary>
    /// <param name="source">The request that is written; null where one is read.</param>
    /// <param name="request">The exchange.</param>
    static abstract T Exchange(T? source, ref RequestExchange request);
}
