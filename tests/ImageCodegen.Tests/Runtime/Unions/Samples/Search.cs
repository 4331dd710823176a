using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime.Unions.Samples;

/// <summary>A request with unions as parameters.</summary>
public sealed record Search : HttpRequest<Search>, IHttpRequest<Search>
{
    static HttpOperation IHttpRequest<Search>.Operation { get; } = new(HttpMethod.Get, "/search/{at}");

    public required Scalar At { get; init; }

    public Switch? Only { get; init; }

    static Search IHttpRequest<Search>.Exchange(Search? source, ref RequestExchange request) => new()
    {
        At = request.Path<Scalar, UnionCodec<Scalar>>("at", source?.At),
        Only = request.Query<Switch, UnionCodec<Switch>>("only", source?.Only),
    };
}
