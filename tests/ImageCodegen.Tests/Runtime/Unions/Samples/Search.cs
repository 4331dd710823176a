using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime.Unions.Samples;

/// <summary>A request with unions as parameters.</summary>
public sealed record Search : IHttpRequest<Search>
{
    public required Scalar At { get; init; }

    public Switch? Only { get; init; }

    public RequestData RequestData { get; init; }

    static HttpMethod IHttpRequest<Search>.Method => HttpMethod.Get;

    static string IHttpRequest<Search>.PathTemplate => "/search/{at}";

    void IHttpRequest<Search>.Write(ref RequestWriter request)
    {
        request.Path<Scalar, UnionCodec<Scalar>>("at", At);
        request.Query<Switch, UnionCodec<Switch>>("only", Only);
    }

    static Search IHttpRequest<Search>.Read(ref RequestReader request) => new()
    {
        At = request.Path<Scalar, UnionCodec<Scalar>>("at"),
        Only = request.QueryReference<Switch, UnionCodec<Switch>>("only"),
        RequestData = request.Data,
    };
}
