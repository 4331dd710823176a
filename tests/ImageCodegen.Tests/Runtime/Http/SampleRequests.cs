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

public partial record ListRequest : IHttpRequest<ListRequest>
{
    public const string PathTemplate = "/v2/{project_id}/images";

    public static HttpMethod Method => HttpMethod.Get;

    static string IHttpRequest<ListRequest>.PathTemplate => PathTemplate;

    public RequestData RequestData { get; init; }

    public static ListRequest Parse(string uri) => HttpRequest.Parse<ListRequest>(Method, new Uri(uri, UriKind.RelativeOrAbsolute));

    public static bool TryParse(string uri) => HttpRequest.TryParse<ListRequest>(Method, new Uri(uri, UriKind.RelativeOrAbsolute), out _);

    public string ToRequestUri() => HttpRequest.ToRequestUri(this);

    void IHttpRequest<ListRequest>.Write(ref RequestWriter request)
    {
        request.HeaderConstant("x-action", "List");
        request.Path("project_id", ProjectId);
        request.Query("os_type", OsType);
        request.Query<Color, EnumCodec<Color>>("image_type", ImageType);
        request.Query("architecture", Architecture);
        request.Query<IReadOnlyList<string>, ListCodec<string, StringCodec>>("ids", Ids);
        request.QueryJson<IReadOnlyList<string>, ListCodec<string, StringCodec>>("json", JsonIds);
        request.Query<long, Int64Codec>("limit", Limit, 100);
        request.Query<DateTimeOffset, DateTimeCodec>("since", Since);
        request.Header("x-trace", Trace);
    }

    static ListRequest IHttpRequest<ListRequest>.Read(ref RequestReader request)
    {
        request.HeaderConstant("x-action", "List");
        return new ListRequest
        {
            ProjectId = request.Path("project_id"),
            OsType = request.Query("os_type"),
            ImageType = request.QueryValue<Color, EnumCodec<Color>>("image_type"),
            Architecture = request.Query("architecture"),
            Ids = request.QueryReference<IReadOnlyList<string>, ListCodec<string, StringCodec>>("ids"),
            JsonIds = request.QueryJson<IReadOnlyList<string>, ListCodec<string, StringCodec>>("json"),
            Limit = request.QueryOrDefault<long, Int64Codec>("limit", 100),
            Since = request.QueryValue<DateTimeOffset, DateTimeCodec>("since"),
            Trace = request.Header("x-trace"),
            RequestData = request.Data,
        };
    }

    public bool Equals(ListRequest? other) => other is not null
        && ProjectId == other.ProjectId
        && OsType == other.OsType
        && ImageType == other.ImageType
        && Architecture == other.Architecture
        && JsonEquality.EqualLists<string, StringCodec>(Ids, other.Ids)
        && JsonEquality.EqualLists<string, StringCodec>(JsonIds, other.JsonIds)
        && Limit == other.Limit
        && Since == other.Since
        && Trace == other.Trace
        && RequestData == other.RequestData;

    public override int GetHashCode() => HashCode.Combine(ProjectId, OsType, Limit);
}

/// <summary>A request with a body, a cookie and a constant in the query.</summary>
public sealed record MakeRequest : IHttpRequest<MakeRequest>
{
    public static HttpMethod Method => HttpMethod.Post;

    static string IHttpRequest<MakeRequest>.PathTemplate => "/";

    public required Part? Body { get; init; }

    public IReadOnlyList<long>? Sizes { get; init; }

    public string? Session { get; init; }

    public RequestData RequestData { get; init; }

    void IHttpRequest<MakeRequest>.Write(ref RequestWriter request)
    {
        request.QueryConstant("Action", "Make");
        request.Header<IReadOnlyList<long>, ListCodec<long, Int64Codec>>("x-sizes", Sizes);
        request.Parameter<string, StringCodec>("session", ParameterPlace.Cookie, ParameterStyle.Form, explode: true, Session);
        request.Body<Part, RecordCodec<Part>>("application/json", Body);
    }

    static MakeRequest IHttpRequest<MakeRequest>.Read(ref RequestReader request)
    {
        request.QueryConstant("Action", "Make");
        return new MakeRequest
        {
            Sizes = request.Reference<IReadOnlyList<long>, ListCodec<long, Int64Codec>>("x-sizes", ParameterPlace.Header, ParameterStyle.Simple, explode: false),
            Session = request.Reference<string, StringCodec>("session", ParameterPlace.Cookie, ParameterStyle.Form, explode: true),
            Body = request.BodyReference<Part, RecordCodec<Part>>(),
            RequestData = request.Data,
        };
    }

    public bool Equals(MakeRequest? other) => other is not null
        && Body == other.Body && Session == other.Session && RequestData == other.RequestData
        && JsonEquality.EqualLists<long, Int64Codec>(Sizes, other.Sizes);

    public override int GetHashCode() => HashCode.Combine(Body, Session);
}

/// <summary>One parameter in any place and style.</summary>
public sealed class OneParameter<T, TCodec>(ParameterPlace place, ParameterStyle style, bool explode) : IHttpRequest<OneParameter<T, TCodec>>
    where T : class
    where TCodec : struct, IJsonCodec<T>
{
    [ThreadStatic]
    private static OneParameter<T, TCodec>? current;

    static HttpMethod IHttpRequest<OneParameter<T, TCodec>>.Method => HttpMethod.Get;

    static string IHttpRequest<OneParameter<T, TCodec>>.PathTemplate => current!.Template;

    public T? Value { get; init; }

    public bool AllowReserved { get; init; }

    public RequestData RequestData { get; init; }

    private string Template => place == ParameterPlace.Path ? "/a/{color}" : "/a";

    public string Print()
    {
        current = this;
        return HttpRequest.ToRequestUri(this);
    }

    public T? Parse(string uri)
    {
        current = this;
        return HttpRequest.Parse<OneParameter<T, TCodec>>(HttpMethod.Get, new Uri(uri, UriKind.Relative)).Value;
    }

    void IHttpRequest<OneParameter<T, TCodec>>.Write(ref RequestWriter request) =>
        request.Parameter<T, TCodec>("color", place, style, explode, Value, AllowReserved);

    static OneParameter<T, TCodec> IHttpRequest<OneParameter<T, TCodec>>.Read(ref RequestReader request) =>
        current!.With(request.Reference<T, TCodec>("color", current.Place, current.Style, current.Explode), request.Data);

    private ParameterPlace Place => place;

    private ParameterStyle Style => style;

    private bool Explode => explode;

    private OneParameter<T, TCodec> With(T? value, RequestData data) => new(place, style, explode) { Value = value, RequestData = data };
}
