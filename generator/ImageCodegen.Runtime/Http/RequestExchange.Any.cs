namespace ImageCodegen.Runtime;

// Parameters in any place and style, which those with names of their own come to.
public ref partial struct RequestExchange
{
    /// <summary>Any parameter.</summary>
    /// <exception cref="ArgumentException">The value cannot stand in its place.</exception>
    public T? Parameter<T, TCodec>(string name, ParameterPlace place, ParameterStyle style, bool explode, T? value, bool allowReserved = false)
        where T : struct
        where TCodec : struct, IJsonCodec<T> =>
        Pass<T, TCodec>(
            new(name, place, style, explode, allowReserved),
            value.HasValue,
            value.GetValueOrDefault(),
            isDefault: false,
            out var result)
            ? result
            : null;

    /// <summary>Any parameter.</summary>
    /// <exception cref="ArgumentException">The value cannot stand in its place.</exception>
    public T? Parameter<T, TCodec>(string name, ParameterPlace place, ParameterStyle style, bool explode, T? value, bool allowReserved = false)
        where T : class
        where TCodec : struct, IJsonCodec<T> =>
        Pass<T, TCodec>(new(name, place, style, explode, allowReserved), value is not null, value!, isDefault: false, out var result) ? result : null;

    /// <summary>Any parameter that must be there.</summary>
    /// <exception cref="ArgumentException">The value cannot stand in its place.</exception>
    public T Required<T, TCodec>(string name, ParameterPlace place, ParameterStyle style, bool explode, T? value, bool allowReserved = false)
        where T : struct
        where TCodec : struct, IJsonCodec<T> =>
        Require<T, TCodec>(new(name, place, style, explode, allowReserved), value.HasValue, value.GetValueOrDefault());

    /// <summary>Any parameter that must be there.</summary>
    /// <exception cref="ArgumentException">The value cannot stand in its place.</exception>
    public T Required<T, TCodec>(string name, ParameterPlace place, ParameterStyle style, bool explode, T? value, bool allowReserved = false)
        where T : class
        where TCodec : struct, IJsonCodec<T> =>
        Require<T, TCodec>(new(name, place, style, explode, allowReserved), value is not null, value!);

    /// <summary>Any parameter that has a default: left out where it has it, which it has where it is left out.</summary>
    /// <exception cref="ArgumentException">The value cannot stand in its place.</exception>
    public T OrDefault<T, TCodec>(
        string name, ParameterPlace place, ParameterStyle style, bool explode, T? value, T defaultValue, bool allowReserved = false)
        where T : struct
        where TCodec : struct, IJsonCodec<T> =>
        Default<T, TCodec>(new(name, place, style, explode, allowReserved), value.HasValue, value.GetValueOrDefault(), defaultValue);

    /// <summary>Any parameter that has a default: left out where it has it, which it has where it is left out.</summary>
    /// <exception cref="ArgumentException">The value cannot stand in its place.</exception>
    public T OrDefault<T, TCodec>(
        string name, ParameterPlace place, ParameterStyle style, bool explode, T? value, T defaultValue, bool allowReserved = false)
        where T : class
        where TCodec : struct, IJsonCodec<T> =>
        Default<T, TCodec>(new(name, place, style, explode, allowReserved), value is not null, value!, defaultValue);

    /// <summary>Any parameter that has a default and may be null besides.</summary>
    /// <exception cref="ArgumentException">The value cannot stand in its place.</exception>
    public T NullOrDefault<T, TCodec>(
        string name, ParameterPlace place, ParameterStyle style, bool explode, T value, T defaultValue, bool allowReserved = false)
        where TCodec : struct, IJsonCodec<T> =>
        Default<T, TCodec>(new(name, place, style, explode, allowReserved), hasValue: true, value, defaultValue);

    internal readonly void Write(IReadOnlyList<ConstantParameter> constants)
    {
        foreach (var (name, place, text) in constants)
        {
            parts!.Put(new(name, place, StyleOf(place)), WireValue.ToJson<string, StringCodec>(text), isDefault: false);
        }
    }

    internal readonly void Check(IReadOnlyList<ConstantParameter> constants)
    {
        foreach (var (name, place, text) in constants)
        {
            var isKnown = source!.HasHeaders || place is not (ParameterPlace.Header or ParameterPlace.Cookie);
            if (isKnown && !(source.TryGet<string, StringCodec>(new(name, place, StyleOf(place)), out var found) && found == text))
            {
                source.Fail($"{RequestSource.Describe(place, name)} is not '{text}'");
            }
        }
    }

    private static ParameterStyle StyleOf(ParameterPlace place) =>
        place is ParameterPlace.Query or ParameterPlace.Cookie ? ParameterStyle.Form : ParameterStyle.Simple;

    private T Require<T, TCodec>(in ParameterForm form, bool hasValue, T value)
        where TCodec : struct, IJsonCodec<T>
    {
        if (!Pass<T, TCodec>(form, hasValue, value, isDefault: false, out var result))
        {
            source?.Fail($"{RequestSource.Describe(form.Place, form.Name)} is missing");
            missing ??= form.Name;
        }
        return result;
    }

    private T Default<T, TCodec>(in ParameterForm form, bool hasValue, T value, T defaultValue)
        where TCodec : struct, IJsonCodec<T> =>
        IsWriting
            ? Pass<T, TCodec>(form, hasValue, value, JsonEquality.Same<T, TCodec>(value, defaultValue), out var result) ? result : value
            : source is null ? ReadMember<T, TCodec>(form.Name, defaultValue) : source.TryGet<T, TCodec>(form, out var found) ? found : defaultValue;

    private bool Pass<T, TCodec>(in ParameterForm form, bool hasValue, T value, bool isDefault, out T result)
        where TCodec : struct, IJsonCodec<T>
    {
        result = value;
        if (parts is not null)
        {
            parts.Put(form, hasValue && value is not null ? WireValue.ToJson<T, TCodec>(value) : null, isDefault);
            return hasValue;
        }
        if (source is not null)
        {
            return source.TryGet<T, TCodec>(form, out result);
        }
        if (isReading)
        {
            return TryReadMember<T, TCodec>(form.Name, out result);
        }
        WriteMember<T, TCodec>(form.Name, hasValue, value, isDefault);
        return hasValue;
    }
}
