namespace ImageCodegen.Runtime;

/// <summary>
/// Gives the parameters of a request that is being parsed. What does not fit is remembered, and reading goes on; the
/// record that comes of it is then not handed out.
/// </summary>
public readonly ref struct RequestReader
{
    private readonly RequestSource source;

    internal RequestReader(RequestSource source) => this.source = source;

    /// <summary>What is left: to be asked for last.</summary>
    public RequestData Data => new(source.Parsed);

    /// <summary>Checks a parameter that always has one value. A header is checked only where headers are known.</summary>
    public void Constant(string name, ParameterPlace place, string text)
    {
        if (place is ParameterPlace.Header or ParameterPlace.Cookie && !source.HasHeaders)
        {
            return;
        }
        var style = place is ParameterPlace.Query or ParameterPlace.Cookie ? ParameterStyle.Form : ParameterStyle.Simple;
        if (Reference<string, StringCodec>(name, place, style, explode: true) != text)
        {
            source.Fail($"{RequestSource.Describe(place, name)} is not '{text}'");
        }
    }

    /// <summary>Checks a header that always has one value, where headers are known.</summary>
    public void HeaderConstant(string name, string text) => Constant(name, ParameterPlace.Header, text);

    /// <summary>Checks a query parameter that always has one value.</summary>
    public void QueryConstant(string name, string text) => Constant(name, ParameterPlace.Query, text);

    /// <summary>A string in the path.</summary>
    public string Path(string name) => Path<string, StringCodec>(name);

    /// <summary>A value in the path.</summary>
    public T Path<T, TCodec>(string name)
        where TCodec : struct, IJsonCodec<T> => Required<T, TCodec>(name, ParameterPlace.Path, ParameterStyle.Simple, explode: false);

    /// <summary>A string in the query; null where there is none.</summary>
    public string? Query(string name) => QueryReference<string, StringCodec>(name);

    /// <summary>A string in the query that must be there.</summary>
    public string RequiredQuery(string name) => RequiredQuery<string, StringCodec>(name);

    /// <summary>A value in the query that must be there.</summary>
    public T RequiredQuery<T, TCodec>(string name)
        where TCodec : struct, IJsonCodec<T> => Required<T, TCodec>(name, ParameterPlace.Query, ParameterStyle.Form, explode: true);

    /// <summary>A value in the query; null where there is none.</summary>
    public T? QueryValue<T, TCodec>(string name)
        where T : struct
        where TCodec : struct, IJsonCodec<T> => Value<T, TCodec>(name, ParameterPlace.Query, ParameterStyle.Form, explode: true);

    /// <summary>A value in the query; null where there is none.</summary>
    public T? QueryReference<T, TCodec>(string name)
        where T : class
        where TCodec : struct, IJsonCodec<T> => Reference<T, TCodec>(name, ParameterPlace.Query, ParameterStyle.Form, explode: true);

    /// <summary>A value in the query; the default where there is none.</summary>
    public T QueryOrDefault<T, TCodec>(string name, T defaultValue)
        where TCodec : struct, IJsonCodec<T> => OrDefault<T, TCodec>(name, ParameterPlace.Query, ParameterStyle.Form, explode: true, defaultValue);

    /// <summary>A value in the query from one JSON text; null where there is none.</summary>
    public T? QueryJson<T, TCodec>(string name)
        where T : class
        where TCodec : struct, IJsonCodec<T> => Reference<T, TCodec>(name, ParameterPlace.Query, ParameterStyle.Json, explode: false);

    /// <summary>A string in a header; null where there is none.</summary>
    public string? Header(string name) => Reference<string, StringCodec>(name, ParameterPlace.Header, ParameterStyle.Simple, explode: false);

    /// <summary>A string in a header that must be there.</summary>
    public string RequiredHeader(string name) => Required<string, StringCodec>(name, ParameterPlace.Header, ParameterStyle.Simple, explode: false);

    /// <summary>Any parameter that must be there.</summary>
    public T Required<T, TCodec>(string name, ParameterPlace place, ParameterStyle style, bool explode)
        where TCodec : struct, IJsonCodec<T>
    {
        if (!source.TryGet<T, TCodec>(name, place, style, explode, out var value, out var found) && !found)
        {
            source.Fail($"{RequestSource.Describe(place, name)} is missing");
        }
        return value;
    }

    /// <summary>Any parameter; null where there is none.</summary>
    public T? Value<T, TCodec>(string name, ParameterPlace place, ParameterStyle style, bool explode)
        where T : struct
        where TCodec : struct, IJsonCodec<T> => source.TryGet<T, TCodec>(name, place, style, explode, out var value, out _) ? value : null;

    /// <summary>Any parameter; null where there is none.</summary>
    public T? Reference<T, TCodec>(string name, ParameterPlace place, ParameterStyle style, bool explode)
        where T : class
        where TCodec : struct, IJsonCodec<T> => source.TryGet<T, TCodec>(name, place, style, explode, out var value, out _) ? value : null;

    /// <summary>Any parameter; the default where there is none.</summary>
    public T OrDefault<T, TCodec>(string name, ParameterPlace place, ParameterStyle style, bool explode, T defaultValue)
        where TCodec : struct, IJsonCodec<T> => source.TryGet<T, TCodec>(name, place, style, explode, out var value, out _) ? value : defaultValue;

    /// <summary>The body, in JSON, which must be there.</summary>
    public T RequiredBody<T, TCodec>()
        where TCodec : struct, IJsonCodec<T> => RequiredBody<T, TCodec>(RequestSource.Json);

    /// <summary>The body, in JSON; null where there is none.</summary>
    public T? BodyValue<T, TCodec>()
        where T : struct
        where TCodec : struct, IJsonCodec<T> => BodyValue<T, TCodec>(RequestSource.Json);

    /// <summary>The body, in JSON; null where there is none.</summary>
    public T? BodyReference<T, TCodec>()
        where T : class
        where TCodec : struct, IJsonCodec<T> => BodyReference<T, TCodec>(RequestSource.Json);

    /// <summary>The body, which must be there in one of these formats.</summary>
    public T RequiredBody<T, TCodec>(BodyFormats formats)
        where TCodec : struct, IJsonCodec<T>
    {
        if (!source.TryGetBody<T, TCodec>(formats, out var value, out var found) && !found)
        {
            source.Fail("the body is missing");
        }
        return value;
    }

    /// <summary>The body; null where there is none in these formats.</summary>
    public T? BodyValue<T, TCodec>(BodyFormats formats)
        where T : struct
        where TCodec : struct, IJsonCodec<T> => source.TryGetBody<T, TCodec>(formats, out var value, out _) ? value : null;

    /// <summary>The body; null where there is none in these formats.</summary>
    public T? BodyReference<T, TCodec>(BodyFormats formats)
        where T : class
        where TCodec : struct, IJsonCodec<T> => source.TryGetBody<T, TCodec>(formats, out var value, out _) ? value : null;

    /// <summary>The media type of the body; the usual one where there is none in these formats.</summary>
    public string BodyMediaType(BodyFormats formats) => source.BodyMediaType(formats);
}
