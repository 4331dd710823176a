namespace ImageCodegen.Runtime;

// Bodies. Their names are those that they have in JSON.
public ref partial struct RequestExchange
{
    /// <summary>The body, in JSON.</summary>
    public T? Body<T, TCodec>(string name, string mediaType, T? value)
        where T : struct
        where TCodec : struct, IJsonCodec<T> => Body<T, TCodec>(name, Formats(mediaType), value);

    /// <summary>The body, in JSON.</summary>
    public T? Body<T, TCodec>(string name, string mediaType, T? value)
        where T : class
        where TCodec : struct, IJsonCodec<T> => Body<T, TCodec>(name, Formats(mediaType), value);

    /// <summary>The body, in JSON, which must be there.</summary>
    public T RequiredBody<T, TCodec>(string name, string mediaType, T? value)
        where T : struct
        where TCodec : struct, IJsonCodec<T> => RequiredBody<T, TCodec>(name, Formats(mediaType), value);

    /// <summary>The body, in JSON, which must be there.</summary>
    public T RequiredBody<T, TCodec>(string name, string mediaType, T? value)
        where T : class
        where TCodec : struct, IJsonCodec<T> => RequiredBody<T, TCodec>(name, Formats(mediaType), value);

    /// <summary>A body, as the media type that was told last, or else as the usual one of the formats.</summary>
    /// <exception cref="ArgumentException">There is one already, or it cannot be sent so.</exception>
    public T? Body<T, TCodec>(string name, BodyFormats formats, T? value)
        where T : struct
        where TCodec : struct, IJsonCodec<T> =>
        PassBody<T, TCodec>(name, formats, value.HasValue, value.GetValueOrDefault(), isRequired: false, out var result) ? result : null;

    /// <summary>A body, as the media type that was told last, or else as the usual one of the formats.</summary>
    /// <exception cref="ArgumentException">There is one already, or it cannot be sent so.</exception>
    public T? Body<T, TCodec>(string name, BodyFormats formats, T? value)
        where T : class
        where TCodec : struct, IJsonCodec<T> =>
            PassBody<T, TCodec>(name, formats, value is not null, value!, isRequired: false, out var result) ? result : null;

    /// <summary>A body that must be there.</summary>
    /// <exception cref="ArgumentException">There is one already, or it cannot be sent so.</exception>
    public T RequiredBody<T, TCodec>(string name, BodyFormats formats, T? value)
        where T : struct
        where TCodec : struct, IJsonCodec<T>
    {
        PassBody<T, TCodec>(name, formats, value.HasValue, value.GetValueOrDefault(), isRequired: true, out var result);
        return result;
    }

    /// <summary>A body that must be there.</summary>
    /// <exception cref="ArgumentException">There is one already, or it cannot be sent so.</exception>
    public T RequiredBody<T, TCodec>(string name, BodyFormats formats, T? value)
        where T : class
        where TCodec : struct, IJsonCodec<T>
    {
        PassBody<T, TCodec>(name, formats, value is not null, value!, isRequired: true, out var result);
        return result;
    }

    /// <summary>The media type of the body that comes next; the usual one where there is none in these formats.</summary>
    public string BodyMediaType(string name, BodyFormats formats, string? value)
    {
        ArgumentNullException.ThrowIfNull(formats);
        if (source is not null)
        {
            return source.BodyMediaType(formats);
        }
        if (isReading)
        {
            return TryReadMember<string, StringCodec>(name, out var found) ? found : formats.Choice!;
        }
        mediaType = value;
        if (parts is null)
        {
            WriteMember<string, StringCodec>(name, value is not null, value!, isDefault: value == formats.Choice);
        }
        return value!;
    }

    private readonly BodyFormats Formats(string type) => parts is null ? RequestSource.Json : new BodyFormats().Json(type);

    private bool PassBody<T, TCodec>(string name, BodyFormats formats, bool hasValue, T value, bool isRequired, out T result)
        where TCodec : struct, IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(formats);
        result = value;
        if (source is not null)
        {
            var fits = source.TryGetBody<T, TCodec>(formats, out result, out var found);
            if (isRequired && !found)
            {
                source.Fail("the body is missing");
            }
            return fits;
        }
        if (parts is { HasContent: true })
        {
            parts.Offer(formats.HeaderOf(mediaType), formats.IsBytes(mediaType));
        }
        else if (parts is not null && hasValue)
        {
            var (type, bytes) = formats.Write<T, TCodec>(value, mediaType);
            parts.SetBody(type, bytes);
        }
        mediaType = null;
        if (parts is not null)
        {
            return hasValue;
        }
        if (!isReading)
        {
            WriteMember<T, TCodec>(name, hasValue, value, isDefault: false);
            return hasValue;
        }
        var isThere = TryReadMember<T, TCodec>(name, out result);
        missing = isRequired && !isThere ? missing ?? name : missing;
        return isThere;
    }
}
