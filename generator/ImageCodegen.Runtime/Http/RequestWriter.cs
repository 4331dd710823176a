namespace ImageCodegen.Runtime;

/// <summary>Takes the parameters of a request. A null value is left out.</summary>
public readonly ref struct RequestWriter
{
    private readonly RequestParts parts;

    internal RequestWriter(RequestParts parts) => this.parts = parts;

    /// <summary>A parameter that always has one value.</summary>
    public void Constant(string name, ParameterPlace place, string text) =>
        parts.Put(name, place, DefaultStyle(place), explode: true, WireValue.ToJson<string, StringCodec>(text), isDefault: false, allowReserved: false);

    /// <summary>A header that always has one value.</summary>
    public void HeaderConstant(string name, string text) => Constant(name, ParameterPlace.Header, text);

    /// <summary>A query parameter that always has one value.</summary>
    public void QueryConstant(string name, string text) => Constant(name, ParameterPlace.Query, text);

    /// <summary>A string in the path.</summary>
    /// <exception cref="ArgumentException">It is empty, <c>.</c> or <c>..</c>: the path would be another.</exception>
    public void Path(string name, string value) => Path<string, StringCodec>(name, value);

    /// <summary>A value in the path.</summary>
    /// <exception cref="ArgumentException">Its text is empty, <c>.</c> or <c>..</c>: the path would be another.</exception>
    public void Path<T, TCodec>(string name, T value)
        where TCodec : struct, IJsonCodec<T> =>
        parts.Put(name, ParameterPlace.Path, ParameterStyle.Simple, explode: false, WireValue.ToJson<T, TCodec>(value), isDefault: false, allowReserved: false);

    /// <summary>A string in the query.</summary>
    public void Query(string name, string? value) => Query<string, StringCodec>(name, value);

    /// <summary>A value in the query, in form style, item by item.</summary>
    public void Query<T, TCodec>(string name, T? value)
        where T : struct
        where TCodec : struct, IJsonCodec<T> => Parameter<T, TCodec>(name, ParameterPlace.Query, ParameterStyle.Form, explode: true, value);

    /// <summary>A value in the query, in form style, item by item.</summary>
    public void Query<T, TCodec>(string name, T? value)
        where T : class
        where TCodec : struct, IJsonCodec<T> => Parameter<T, TCodec>(name, ParameterPlace.Query, ParameterStyle.Form, explode: true, value);

    /// <summary>A value in the query, left out where it is the default.</summary>
    public void Query<T, TCodec>(string name, T value, T defaultValue)
        where TCodec : struct, IJsonCodec<T> =>
        ParameterUnlessDefault<T, TCodec>(name, ParameterPlace.Query, ParameterStyle.Form, explode: true, value, defaultValue);

    /// <summary>A value in the query as one JSON text.</summary>
    public void QueryJson<T, TCodec>(string name, T? value)
        where T : class
        where TCodec : struct, IJsonCodec<T> => Parameter<T, TCodec>(name, ParameterPlace.Query, ParameterStyle.Json, explode: false, value);

    /// <summary>A string in a header.</summary>
    /// <exception cref="ArgumentException">It has a line break or NUL.</exception>
    public void Header(string name, string? value) => Header<string, StringCodec>(name, value);

    /// <summary>A value in a header.</summary>
    public void Header<T, TCodec>(string name, T? value)
        where T : struct
        where TCodec : struct, IJsonCodec<T> => Parameter<T, TCodec>(name, ParameterPlace.Header, ParameterStyle.Simple, explode: false, value);

    /// <summary>A value in a header.</summary>
    public void Header<T, TCodec>(string name, T? value)
        where T : class
        where TCodec : struct, IJsonCodec<T> => Parameter<T, TCodec>(name, ParameterPlace.Header, ParameterStyle.Simple, explode: false, value);

    /// <summary>Any parameter.</summary>
    /// <exception cref="ArgumentException">The value cannot stand in its place.</exception>
    public void Parameter<T, TCodec>(string name, ParameterPlace place, ParameterStyle style, bool explode, T? value, bool allowReserved = false)
        where T : struct
        where TCodec : struct, IJsonCodec<T> =>
        parts.Put(name, place, style, explode, value.HasValue ? WireValue.ToJson<T, TCodec>(value.GetValueOrDefault()) : null, isDefault: false, allowReserved);

    /// <summary>Any parameter.</summary>
    /// <exception cref="ArgumentException">The value cannot stand in its place.</exception>
    public void Parameter<T, TCodec>(string name, ParameterPlace place, ParameterStyle style, bool explode, T? value, bool allowReserved = false)
        where T : class
        where TCodec : struct, IJsonCodec<T> =>
        parts.Put(name, place, style, explode, value is null ? null : WireValue.ToJson<T, TCodec>(value), isDefault: false, allowReserved);

    /// <summary>Any parameter that has a default, left out where it has it.</summary>
    /// <exception cref="ArgumentException">The value cannot stand in its place.</exception>
    public void ParameterUnlessDefault<T, TCodec>(
        string name, ParameterPlace place, ParameterStyle style, bool explode, T value, T defaultValue, bool allowReserved = false)
        where TCodec : struct, IJsonCodec<T> =>
        parts.Put(
            name, place, style, explode, value is null ? null : WireValue.ToJson<T, TCodec>(value), JsonEquality.Same<T, TCodec>(value, defaultValue), allowReserved);

    /// <summary>The body, in JSON.</summary>
    public void Body<T, TCodec>(string mediaType, T? value)
        where T : struct
        where TCodec : struct, IJsonCodec<T> => Body<T, TCodec>(new BodyFormats().Json(mediaType), value);

    /// <summary>The body, in JSON.</summary>
    public void Body<T, TCodec>(string mediaType, T? value)
        where T : class
        where TCodec : struct, IJsonCodec<T> => Body<T, TCodec>(new BodyFormats().Json(mediaType), value);

    /// <summary>A body.</summary>
    /// <param name="formats">How it can be sent.</param>
    /// <param name="value">The body; null is none.</param>
    /// <param name="mediaType">As which of the media types it is sent; null for the usual one.</param>
    /// <exception cref="ArgumentException">There is one already, or it cannot be sent so.</exception>
    public void Body<T, TCodec>(BodyFormats formats, T? value, string? mediaType = null)
        where T : struct
        where TCodec : struct, IJsonCodec<T>
    {
        if (value.HasValue)
        {
            SetBody<T, TCodec>(formats, value.GetValueOrDefault(), mediaType);
        }
    }

    /// <summary>A body.</summary>
    /// <param name="formats">How it can be sent.</param>
    /// <param name="value">The body; null is none.</param>
    /// <param name="mediaType">As which of the media types it is sent; null for the usual one.</param>
    /// <exception cref="ArgumentException">There is one already, or it cannot be sent so.</exception>
    public void Body<T, TCodec>(BodyFormats formats, T? value, string? mediaType = null)
        where T : class
        where TCodec : struct, IJsonCodec<T>
    {
        if (value is not null)
        {
            SetBody<T, TCodec>(formats, value, mediaType);
        }
    }

    private void SetBody<T, TCodec>(BodyFormats formats, T value, string? mediaType)
        where TCodec : struct, IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(formats);
        var (type, bytes) = formats.Write<T, TCodec>(value, mediaType);
        parts.SetBody(type, bytes);
    }

    private static ParameterStyle DefaultStyle(ParameterPlace place) =>
        place is ParameterPlace.Query or ParameterPlace.Cookie ? ParameterStyle.Form : ParameterStyle.Simple;
}
