namespace ImageCodegen.Runtime;

/// <summary>Reads headers of answers as their types. What does not fit is null, and stays with the answer as it came.</summary>
public static class ResponseHeader
{
    /// <summary>A header as text, several of one name joined by commas (RFC 9110, 5.3); null where there is none.</summary>
    public static string? Text(HttpResponseMessage response, string name)
    {
        ArgumentNullException.ThrowIfNull(response);
        return response.Headers.NonValidated.TryGetValues(name, out var values) || response.Content.Headers.NonValidated.TryGetValues(name, out values)
            ? values.ToString()
            : null;
    }

    /// <summary>A header; null where there is none that fits.</summary>
    public static T? Value<T, TCodec>(HttpResponseMessage response, string name)
        where T : struct
        where TCodec : struct, IJsonCodec<T> => TryRead<T, TCodec>(response, name, out var value) ? value : null;

    /// <summary>A header, of lists its items between commas; null where there is none that fits.</summary>
    public static T? Reference<T, TCodec>(HttpResponseMessage response, string name)
        where T : class
        where TCodec : struct, IJsonCodec<T> => TryRead<T, TCodec>(response, name, out var value) ? value : null;

    private static bool TryRead<T, TCodec>(HttpResponseMessage response, string name, out T value)
        where TCodec : struct, IJsonCodec<T>
    {
        value = default!;
        return Text(response, name) is { } text && WireParsing.Header(explode: false, TCodec.Shape, text) is { } parts
            && WireValue.TryRead<T, TCodec>(parts.ToReadableJson(), out value);
    }
}
