namespace ImageCodegen.Runtime;

/// <summary>The request of an operation: its parameters, and how they stand in HTTP.</summary>
/// <typeparam name="T">The request itself.</typeparam>
public interface IHttpRequest<T>
    where T : class, IHttpRequest<T>
{
    /// <summary>The HTTP method.</summary>
    static abstract HttpMethod Method { get; }

    /// <summary>The path template, <c>/v2/{project_id}/images</c>.</summary>
    static abstract string PathTemplate { get; }

    /// <summary>What a parsed request had besides its declared parameters.</summary>
    RequestData RequestData { get; }

    /// <summary>Writes every parameter, and the body.</summary>
    void Write(ref RequestWriter request);

    /// <summary>Reads every parameter, and the body. What does not fit is told to <paramref name="request"/>.</summary>
    static abstract T Read(ref RequestReader request);
}
