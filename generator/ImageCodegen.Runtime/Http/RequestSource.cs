using System.Net.Http.Headers;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>A request that is being parsed.</summary>
internal sealed class RequestSource(Dictionary<string, string> path, ParsedRequest parsed, Func<string, string?>? header, Func<byte[]>? wholeBody)
{
    /// <summary>A body that is JSON, whatever its media type says.</summary>
    public static readonly BodyFormats Json = new BodyFormats().Json("application/json");

    private readonly RequestCookies cookies = new(header);
    private byte[]? body;
    private bool isBodyWanted;
    private bool isBodyTaken;

    public ParsedRequest Parsed => parsed;

    /// <summary>Whether headers, cookies and the body are known.</summary>
    public bool HasHeaders => header is not null;

    /// <summary>A request whose path is the template's; null where it is not.</summary>
    public static RequestSource? Of(string template, Uri uri, Func<string, string?>? header, Func<byte[]>? body)
    {
        var text = PathAndQuery(uri);
        var question = text.IndexOf('?', StringComparison.Ordinal);
        if (PathTemplate.Match(template, question < 0 ? text : text[..question]) is not { } path)
        {
            return null;
        }
        var parsed = new ParsedRequest();
        if (question >= 0)
        {
            parsed.SetQuery(text[(question + 1)..]);
        }
        return new RequestSource(path, parsed, header, body);
    }

    /// <summary>The first thing that does not fit; null where everything does.</summary>
    public string? Fault { get; private set; }

    private byte[] Body => body ??= wholeBody?.Invoke() ?? [];

    private MediaTypeHeaderValue? ContentType => header?.Invoke("Content-Type") is { } text && MediaTypeHeaderValue.TryParse(text, out var type) ? type : null;

    public static string Describe(ParameterPlace place, string name) => place switch
    {
        ParameterPlace.Path => $"the path parameter '{name}'",
        ParameterPlace.Header => $"the header '{name}'",
        ParameterPlace.Cookie => $"the cookie '{name}'",
        ParameterPlace.Querystring => "the query",
        _ => $"the query parameter '{name}'",
    };

    public void Fail(string fault) => Fault ??= fault;

    /// <summary>Reads a parameter. What is there and does not fit is a fault.</summary>
    public bool TryGet<T, TCodec>(in ParameterForm form, out T value)
        where TCodec : struct, IJsonCodec<T>
    {
        var (name, place, style, explode, _) = form;
        value = default!;
        if (place == ParameterPlace.Query && style == ParameterStyle.DeepObject)
        {
            return TryGetDeep<T, TCodec>(name, out value);
        }
        if (TryGetObject<T, TCodec>(form, mayBeMap: false, out value) || TryGetSeveral<T, TCodec>(form, out value) || TryGetObject<T, TCodec>(form, mayBeMap: true, out value))
        {
            Remember(name, place, WireValue.ToJson<T, TCodec>(value));
            return true;
        }
        if (Raw(form, style == ParameterStyle.Json || TCodec.Shape == JsonShape.Union ? JsonShape.Scalar : TCodec.Shape) is not { } raw)
        {
            return false;
        }
        var fits = style == ParameterStyle.Json || (TCodec.Shape == JsonShape.Union && JsonTokenText.IsNumberOrBoolean(raw.Text))
            ? WireValue.TryRead<T, TCodec>(raw.Text, out value)
            : raw.TryReadText<T, TCodec>(out value);
        if (!fits)
        {
            Fail($"{Describe(place, name)} has a value that cannot be read as its type");
            return false;
        }
        Remember(name, place, WireValue.ToJson<T, TCodec>(value));
        return true;
    }

    private WireValue? Raw(in ParameterForm form, JsonShape shape) => form.Place switch
    {
        ParameterPlace.Path => path.TryGetValue(form.Name.TrimStart('+'), out var text) ? WireParsing.Path(form.Name, form.Style, form.Explode, shape, text) : null,
        ParameterPlace.Query => Query(form.Name, form.Style, form.Explode, shape),
        ParameterPlace.Querystring => Whole(form.Name),
        ParameterPlace.Header => Header(form.Name) is { } text ? WireParsing.Header(form.Explode, shape, text) : null,
        _ => cookies.Find(form.Name, form.Style, form.Explode, shape),
    };

    // What may be a list or a single value is a list where several stand there. A comma in a header says nothing: one that belongs to a
    // text is not encoded there.
    private bool TryGetSeveral<T, TCodec>(in ParameterForm form, out T value)
        where TCodec : struct, IJsonCodec<T>
    {
        value = default!;
        var isPlaced = form.Place is ParameterPlace.Path or ParameterPlace.Query or ParameterPlace.Cookie && form.Style != ParameterStyle.Json;
        var mayBe = TCodec.Shape == JsonShape.Union ? isPlaced : typeof(T) == typeof(JsonElement) && isPlaced && form is { Explode: true, Place: not ParameterPlace.Path };
        return mayBe && Raw(form, JsonShape.List) is { Items.Count: > 1 } several && several.TryReadText<T, TCodec>(out value) && value is not JsonUnion { IsKnown: false };
    }

    // What may be an object or something else is an object where it has members that this declares. Any names are those of a map; a
    // comma in a header says nothing, as above.
    private bool TryGetObject<T, TCodec>(in ParameterForm form, bool mayBeMap, out T value)
        where TCodec : struct, IJsonCodec<T>
    {
        value = default!;
        if (TCodec.Shape != JsonShape.Union || form.Style == ParameterStyle.Json || form.Place == ParameterPlace.Querystring || (mayBeMap && form.Place == ParameterPlace.Header))
        {
            return false;
        }
        QueryPair[] before = [.. parsed.Pairs];
        var isExploded = form is { Place: ParameterPlace.Query, Style: ParameterStyle.Form, Explode: true };
        var name = form.Name;
        if (!(isExploded && Array.Exists(before, pair => pair.Name == name)) && Raw(form, JsonShape.Map) is { Pairs: { Count: > 0 } pairs } members
            && members.TryReadText<T, TCodec>(out value)
            && IsObject(value, mayBeMap, pairs.Select(static pair => pair.Key).Distinct(StringComparer.Ordinal).Count()))
        {
            return true;
        }
        for (var i = 0; i < before.Length; i++)
        {
            parsed.Pairs[i] = before[i];
        }
        return false;
    }

    private static bool IsObject(object? value, bool mayBeMap, int members) => value switch
    {
        JsonUnion union => union.IsKnown && IsObject(union.Value, mayBeMap, members),
        IJsonRecord record => record.ExtensionData.Count < members,
        JsonElement => false,
        _ => mayBeMap,
    };

    /// <summary>Reads the body. One that is there and does not fit is a fault; one in other formats is not there.</summary>
    public bool TryGetBody<T, TCodec>(BodyFormats formats, out T value, out bool found)
        where TCodec : struct, IJsonCodec<T>
    {
        value = default!;
        found = HasBody(formats);
        isBodyWanted |= found;
        if (!found || formats.Find(formats == Json ? null : ContentType?.MediaType) is not { } format)
        {
            return false;
        }
        isBodyTaken = true;
        var fits = format.TryRead<T, TCodec>(Body, ContentType, out value);
        if (!fits)
        {
            Fail("the body cannot be read as its type");
        }
        return fits;
    }

    /// <summary>Tells of a body that no format took.</summary>
    public void CheckBody()
    {
        if (isBodyWanted && !isBodyTaken)
        {
            Fail($"the body has the media type '{ContentType}', which the operation does not take");
        }
    }

    /// <summary>The media type of the body, where it is one of these; the usual one elsewhere.</summary>
    public string BodyMediaType(BodyFormats formats) =>
        HasBody(formats) && ContentType?.MediaType is { } type && formats.Find(type) is not null ? type : formats.Usual;

    // A form without members and a text without characters have no bytes: their media type alone tells that they are there.
    private bool HasBody(BodyFormats formats) =>
        Body.Length > 0 || (ContentType?.MediaType is { } type && formats.Find(type) is { Kind: BodyKind.Form or BodyKind.Text });

    private bool TryGetDeep<T, TCodec>(string name, out T value)
        where TCodec : struct, IJsonCodec<T>
    {
        value = default!;
        var pairs = Take(name, pair => pair.Name == name || (pair.Name.StartsWith(name + "[", StringComparison.Ordinal) && pair.Name.EndsWith(']')));
        if (pairs.Count == 0)
        {
            return false;
        }
        if (!TryReadDeep<T, TCodec>(name, string.Join('&', pairs.Select(static pair => pair.Raw)), out value))
        {
            Fail($"{Describe(ParameterPlace.Query, name)} has a value that cannot be read as its type");
            return false;
        }
        Remember(name, ParameterPlace.Query, WireValue.ToJson<T, TCodec>(value));
        return true;
    }

    private static bool TryReadDeep<T, TCodec>(string name, string text, out T value)
        where TCodec : struct, IJsonCodec<T>
    {
        TextReading.Begin();
        try
        {
            return FormText.TryReadMember<T, TCodec>(name, text, out value);
        }
        finally
        {
            TextReading.End();
        }
    }

    // Where files have no drive letters, a path alone may be taken for a file; it is then meant as it was spelled.
    private static string PathAndQuery(Uri uri)
    {
        var text = uri.IsAbsoluteUri && !uri.OriginalString.StartsWith('/') ? uri.PathAndQuery : uri.OriginalString;
        var fragment = text.IndexOf('#', StringComparison.Ordinal);
        return fragment < 0 ? text : text[..fragment];
    }

    private void Remember(string name, ParameterPlace place, string json)
    {
        if (place == ParameterPlace.Path)
        {
            parsed.PathSpellings[name] = new Spelling(json, UriText.Clean(path[name.TrimStart('+')]));
        }
        else if (place is ParameterPlace.Query or ParameterPlace.Querystring)
        {
            parsed.QuerySpellings[name] = new Spelling(json);
        }
    }

    private WireValue? Query(string name, ParameterStyle style, bool explode, JsonShape shape)
    {
        if (explode && shape is JsonShape.Record or JsonShape.Map)
        {
            // Its members stand in the query by their own names: all that nobody else has taken.
            var members = Take(name, pair => pair is { Owner: null, Raw.Length: > 0 });
            return members.Count == 0 ? null : WireValue.Of([.. members.Select(pair => KeyValuePair.Create(pair.Name, pair.Text))]);
        }
        var pairs = Take(name, pair => pair.Name == name && pair.Raw.Length > 0);
        if (pairs.Count == 0)
        {
            return null;
        }
        return explode && shape == JsonShape.List
            ? WireValue.Of([.. pairs.Select(pair => pair.Text)])
            : WireParsing.Pair(style, shape, WireParsing.Cut(pairs[^1].Raw).Text, static text => UriText.Decode(text, plusIsBlank: true));
    }

    // All that nobody else has taken; where it is no form, a plus sign is one.
    private WireValue? Whole(string name)
    {
        var pairs = Take(name, static pair => pair is { Owner: null, Raw.Length: > 0 });
        return pairs.Count == 0 ? null : WireValue.Of(UriText.Decode(string.Join('&', pairs.Select(static pair => pair.Raw)), plusIsBlank: false));
    }

    private List<QueryPair> Take(string owner, Predicate<QueryPair> which)
    {
        var taken = new List<QueryPair>();
        for (var i = 0; i < parsed.Pairs.Count; i++)
        {
            if (which(parsed.Pairs[i]))
            {
                taken.Add(parsed.Pairs[i]);
                parsed.Pairs[i] = parsed.Pairs[i] with { Owner = owner };
            }
        }
        return taken;
    }

    private string? Header(string name) => header?.Invoke(name);
}
