using ImageCodegen.Runtime;

namespace ImageCodegen.Tests.Runtime.Http;

/// <summary>A request as it is generated.</summary>
public sealed partial record ListRequest
{
    public required string ProjectId { get; init; }

    public string? OsType { get; init; }

    public Color? ImageType { get; init; }

    public string? Architecture { get; init; }

    public IReadOnlyList<string>? Ids { get; init; }

    public IReadOnlyList<string>? JsonIds { get; init; }

    public long Limit { get; init; } = 100;

    public DateTimeOffset? Since { get; init; }

    public string? Trace { get; init; }
}

public partial record ListRequest : HttpRequest<ListRequest>, IHttpRequest<ListRequest>
{
    static HttpOperation IHttpRequest<ListRequest>.Operation { get; } = new HttpOperation(HttpMethod.Get, "/v2/{project_id}/images")
        .HeaderConstant("x-action", "List");

    public static ListRequest Read(string uri) => FromHttp(Method, new Uri(uri, UriKind.RelativeOrAbsolute));

    public static bool Fits(string uri) => TryFromHttp(Method, new Uri(uri, UriKind.RelativeOrAbsolute), out _);

    static ListRequest IHttpRequest<ListRequest>.Exchange(ListRequest? source, ref RequestExchange request) => new()
    {
        ProjectId = request.Path("project_id", source?.ProjectId),
        OsType = request.Query("os_type", source?.OsType),
        ImageType = request.Query<Color, EnumCodec<Color>>("image_type", source?.ImageType),
        Architecture = request.Query("architecture", source?.Architecture),
        Ids = request.Query<IReadOnlyList<string>, ListCodec<string, StringCodec>>("ids", source?.Ids),
        JsonIds = request.QueryJson<IReadOnlyList<string>, ListCodec<string, StringCodec>>("json", source?.JsonIds),
        Limit = request.Query<long, Int64Codec>("limit", source?.Limit, 100),
        Since = request.Query<DateTimeOffset, DateTimeCodec>("since", source?.Since),
        Trace = request.Header("x-trace", source?.Trace),
    };

    public bool Equals(ListRequest? other) => base.Equals(other)
        && ProjectId == other.ProjectId
        && OsType == other.OsType
        && ImageType == other.ImageType
        && Architecture == other.Architecture
        && JsonEquality.EqualLists<string, StringCodec>(Ids, other.Ids)
        && JsonEquality.EqualLists<string, StringCodec>(JsonIds, other.JsonIds)
        && Limit == other.Limit
        && Since == other.Since
        && Trace == other.Trace;

    public override int GetHashCode() => HashCode.Combine(ProjectId, OsType, Limit);
}

/// <summary>A request with a body, a cookie and a constant in the query.</summary>
public sealed record MakeRequest : HttpRequest<MakeRequest>, IHttpRequest<MakeRequest>
{
    static HttpOperation IHttpRequest<MakeRequest>.Operation { get; } = new HttpOperation(HttpMethod.Post, "/").QueryConstant("Action", "Make");

    public required Part? Body { get; init; }

    public IReadOnlyList<long>? Sizes { get; init; }

    public string? Session { get; init; }

    static MakeRequest IHttpRequest<MakeRequest>.Exchange(MakeRequest? source, ref RequestExchange request) => new()
    {
        Sizes = request.Header<IReadOnlyList<long>, ListCodec<long, Int64Codec>>("x-sizes", source?.Sizes),
        Session = request.Parameter<string, StringCodec>("session", ParameterPlace.Cookie, ParameterStyle.Form, explode: true, source?.Session),
        Body = request.Body<Part, RecordCodec<Part>>("body", "application/json", source?.Body),
    };

    public bool Equals(MakeRequest? other) => base.Equals(other)
        && Body == other.Body && Session == other.Session
        && JsonEquality.EqualLists<long, Int64Codec>(Sizes, other.Sizes);

    public override int GetHashCode() => HashCode.Combine(Body, Session);
}

/// <summary>One parameter in any place and style.</summary>
public sealed record OneParameter<T, TCodec>(ParameterPlace Place, ParameterStyle Style, bool Explode)
    : HttpRequest<OneParameter<T, TCodec>>, IHttpRequest<OneParameter<T, TCodec>>
    where T : class
    where TCodec : struct, IJsonCodec<T>
{
    [ThreadStatic]
    private static OneParameter<T, TCodec>? current;

    static HttpOperation IHttpRequest<OneParameter<T, TCodec>>.Operation =>
        new(HttpMethod.Get, current!.Place != ParameterPlace.Path ? "/a" : current.IsOpen ? "/a/{+color}/b" : "/a/{color}");

    public T? Value { get; init; }

    public bool AllowReserved { get; init; }

    public bool IsOpen { get; init; }

    public T? Send()
    {
        current = this;
        using var message = ToHttpRequestMessage(new Uri("https://example.com"));
        return FromHttp(message).Value;
    }

    public string Print()
    {
        current = this;
        return ToRequestUri();
    }

    public T? Read(string uri)
    {
        current = this;
        return FromHttp(HttpMethod.Get, new Uri(uri, UriKind.Relative)).Value;
    }

    static OneParameter<T, TCodec> IHttpRequest<OneParameter<T, TCodec>>.Exchange(OneParameter<T, TCodec>? source, ref RequestExchange request) =>
        current! with { Value = request.Parameter<T, TCodec>("color", current.Place, current.Style, current.Explode, source?.Value, current.AllowReserved) };
}
