using System.Diagnostics.CodeAnalysis;

namespace ImageCodegen.Runtime;

/// <summary>
/// Takes a request through its parameters, one call each, with the value that it has now. Writing puts the values into HTTP or JSON and
/// gives them back; reading gives those that it finds there, and then the values are null. Null is left out.
/// What does not fit in reading is remembered, and reading goes on; the record that comes of it is not handed out.
/// </summary>
public ref partial struct RequestExchange
{
    /// <summary>Gives the next parameter another name in JSON than on the wire, where a parameter in another place has that one.</summary>
    /// <param name="name">The name in JSON.</param>
    [UnscopedRef]
    public ref RequestExchange As(string name)
    {
        jsonName = name;
        return ref this;
    }

    /// <summary>A string in the path.</summary>
    /// <exception cref="ArgumentException">It is empty, <c>.</c> or <c>..</c>: the path would be another.</exception>
    public string Path(string name, string? value) => Path<string, StringCodec>(name, value);

    /// <summary>A value in the path.</summary>
    /// <exception cref="ArgumentException">Its text is empty, <c>.</c> or <c>..</c>: the path would be another.</exception>
    public T Path<T, TCodec>(string name, T? value)
        where T : struct
        where TCodec : struct, IJsonCodec<T> => Required<T, TCodec>(name, ParameterPlace.Path, ParameterStyle.Simple, explode: false, value);

    /// <summary>A value in the path.</summary>
    /// <exception cref="ArgumentException">Its text is empty, <c>.</c> or <c>..</c>: the path would be another.</exception>
    public T Path<T, TCodec>(string name, T? value)
        where T : class
        where TCodec : struct, IJsonCodec<T> => Required<T, TCodec>(name, ParameterPlace.Path, ParameterStyle.Simple, explode: false, value);

    /// <summary>A string in the query.</summary>
    public string? Query(string name, string? value) => Query<string, StringCodec>(name, value);

    /// <summary>A string in the query that must be there.</summary>
    public string RequiredQuery(string name, string? value) => RequiredQuery<string, StringCodec>(name, value);

    /// <summary>A value in the query, in form style, item by item.</summary>
    public T? Query<T, TCodec>(string name, T? value)
        where T : struct
        where TCodec : struct, IJsonCodec<T> => Parameter<T, TCodec>(name, ParameterPlace.Query, ParameterStyle.Form, explode: true, value);

    /// <summary>A value in the query, in form style, item by item.</summary>
    public T? Query<T, TCodec>(string name, T? value)
        where T : class
        where TCodec : struct, IJsonCodec<T> => Parameter<T, TCodec>(name, ParameterPlace.Query, ParameterStyle.Form, explode: true, value);

    /// <summary>A value in the query that must be there.</summary>
    public T RequiredQuery<T, TCodec>(string name, T? value)
        where T : struct
        where TCodec : struct, IJsonCodec<T> => Required<T, TCodec>(name, ParameterPlace.Query, ParameterStyle.Form, explode: true, value);

    /// <summary>A value in the query that must be there.</summary>
    public T RequiredQuery<T, TCodec>(string name, T? value)
        where T : class
        where TCodec : struct, IJsonCodec<T> => Required<T, TCodec>(name, ParameterPlace.Query, ParameterStyle.Form, explode: true, value);

    /// <summary>A value in the query, left out where it is the default, which it is where it is left out.</summary>
    public T Query<T, TCodec>(string name, T? value, T defaultValue)
        where T : struct
        where TCodec : struct, IJsonCodec<T> => OrDefault<T, TCodec>(name, ParameterPlace.Query, ParameterStyle.Form, explode: true, value, defaultValue);

    /// <summary>A value in the query, left out where it is the default, which it is where it is left out.</summary>
    public T Query<T, TCodec>(string name, T? value, T defaultValue)
        where T : class
        where TCodec : struct, IJsonCodec<T> => OrDefault<T, TCodec>(name, ParameterPlace.Query, ParameterStyle.Form, explode: true, value, defaultValue);

    /// <summary>A value in the query as one JSON text.</summary>
    public T? QueryJson<T, TCodec>(string name, T? value)
        where T : class
        where TCodec : struct, IJsonCodec<T> => Parameter<T, TCodec>(name, ParameterPlace.Query, ParameterStyle.Json, explode: false, value);

    /// <summary>A string in a header.</summary>
    /// <exception cref="ArgumentException">It has a line break or NUL.</exception>
    public string? Header(string name, string? value) => Header<string, StringCodec>(name, value);

    /// <summary>A string in a header that must be there.</summary>
    /// <exception cref="ArgumentException">It has a line break or NUL.</exception>
    public string RequiredHeader(string name, string? value) => RequiredHeader<string, StringCodec>(name, value);

    /// <summary>A value in a header.</summary>
    public T? Header<T, TCodec>(string name, T? value)
        where T : struct
        where TCodec : struct, IJsonCodec<T> => Parameter<T, TCodec>(name, ParameterPlace.Header, ParameterStyle.Simple, explode: false, value);

    /// <summary>A value in a header.</summary>
    public T? Header<T, TCodec>(string name, T? value)
        where T : class
        where TCodec : struct, IJsonCodec<T> => Parameter<T, TCodec>(name, ParameterPlace.Header, ParameterStyle.Simple, explode: false, value);

    /// <summary>A value in a header that must be there.</summary>
    public T RequiredHeader<T, TCodec>(string name, T? value)
        where T : struct
        where TCodec : struct, IJsonCodec<T> => Required<T, TCodec>(name, ParameterPlace.Header, ParameterStyle.Simple, explode: false, value);

    /// <summary>A value in a header that must be there.</summary>
    public T RequiredHeader<T, TCodec>(string name, T? value)
        where T : class
        where TCodec : struct, IJsonCodec<T> => Required<T, TCodec>(name, ParameterPlace.Header, ParameterStyle.Simple, explode: false, value);
}
