using System.Net.Http.Headers;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>A request being put together.</summary>
internal sealed class RequestParts(string template, RequestData data, HttpContent? content)
{
    private readonly Dictionary<string, string> path = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, string>> headers = [];
    private readonly List<string> cookies = [];
    private readonly List<string> appended = [];

    // One place for every pair of the query as it was parsed; declared parameters fill theirs.
    private readonly string?[] slots =
        data.Parsed is null ? [] : [.. data.Parsed.Pairs.Select(pair => pair.Owner is null ? pair.Raw : null)];

    private MediaTypeHeaderValue? mediaType;
    private byte[]? body;

    /// <summary>The path and the query.</summary>
    public string Uri
    {
        get
        {
            var pairs = slots.Where(slot => slot is not null).Concat(appended).ToList();
            return PathTemplate.Fill(template, path) + (pairs.Count == 0 ? "" : "?" + string.Join('&', pairs));
        }
    }

    /// <summary>Puts a parameter into its place. Its JSON is null where it has no value.</summary>
    public void Put(in ParameterForm form, string? json, bool isDefault)
    {
        var (name, place, style, explode, allowReserved) = form;
        var value = json is null ? null : style == ParameterStyle.Json ? WireValue.Of(json) : TakeApart(name, json, repeats: style == ParameterStyle.Form && explode);
        switch (place)
        {
            case ParameterPlace.Query:
                PutQuery(name, json, () =>
                    value is null || isDefault ? []
                    : style == ParameterStyle.DeepObject ? Deep(name, json!, allowReserved)
                    : WirePrinting.Pairs(name, style, explode, value, allowReserved));
                break;
            case ParameterPlace.Querystring:
                PutQuery(name, json, () => value is null || isDefault ? [] : [UriText.Encode(value.Text)]);
                break;
            case ParameterPlace.Path:
                PutPath(name, style, explode, json, value);
                break;
            case ParameterPlace.Header when value is not null && !isDefault:
                headers.Add(new(name, Legal(name, WirePrinting.Header(name, explode, value))));
                break;
            case ParameterPlace.Cookie when value is not null && !isDefault:
                cookies.AddRange(WirePrinting.Pairs(name, style, explode, value, allowReserved));
                break;
        }
    }

    /// <summary>Whether other content is sent in place of the body.</summary>
    public bool HasContent => content is not null;

    /// <summary>Says what the content may be, that which is bytes before others.</summary>
    public void Offer(MediaTypeHeaderValue type, bool isBytes) => mediaType = mediaType is null || isBytes ? type : mediaType;

    /// <summary>Sets the body.</summary>
    /// <exception cref="ArgumentException">There is one already.</exception>
    public void SetBody(MediaTypeHeaderValue type, byte[] bytes) =>
        (mediaType, body) = body is null ? (type, bytes) : throw new ArgumentException("The request has more than one body.", nameof(bytes));

    /// <summary>Puts headers and body into a message.</summary>
    public void Fill(HttpRequestMessage message)
    {
        if (content is not null)
        {
            content.Headers.ContentType ??= mediaType;
            message.Content = content;
        }
        else if (body is not null || message.Method == HttpMethod.Post || message.Method == HttpMethod.Put || message.Method == HttpMethod.Patch)
        {
            message.Content = new ByteArrayContent(body ?? []);
            message.Content.Headers.ContentType = mediaType;
        }
        if (cookies.Count > 0)
        {
            headers.Add(new("Cookie", string.Join("; ", cookies)));
        }
        foreach (var (name, text) in headers)
        {
            if (message.Headers.TryAddWithoutValidation(name, text))
            {
                continue;
            }
            // Content-Language and its like are headers of a body to .NET. Where there is none they go with an empty one.
            var holder = message.Content ?? new ByteArrayContent([]);
            if (!holder.Headers.TryAddWithoutValidation(name, text))
            {
                throw new ArgumentException($"'{name}' cannot be a header of this request.", name);
            }
            message.Content = holder;
        }
    }

    // Lists and nested objects too, as in forms: OpenAPI leaves open how they stand there.
    private static IEnumerable<string> Deep(string name, string json, bool allowReserved)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 1000 });
        try
        {
            return [.. FormText.DeepPairs(name, BodyPart.Plain, document.RootElement)
                .Select(pair => $"{UriText.Encode(pair.Key)}={UriText.Encode(pair.Value, allowReserved ? UriText.Reserved : "")}")];
        }
        catch (InvalidOperationException fault)
        {
            throw new ArgumentException($"The parameter '{name}' has half a surrogate pair, which has no UTF-8.", name, fault);
        }
    }

    private static WireValue TakeApart(string name, string json, bool repeats)
    {
        try
        {
            return WireValue.FromJson(json, repeats);
        }
        catch (InvalidOperationException fault)
        {
            throw new ArgumentException($"The parameter '{name}' has half a surrogate pair, which has no UTF-8.", name, fault);
        }
    }

    private void PutQuery(string name, string? json, Func<IEnumerable<string>> print)
    {
        var pairs = data.Parsed?.Pairs ?? [];
        var mine = Enumerable.Range(0, pairs.Count).Where(i => pairs[i].Owner == name).ToList();
        if (mine.Count > 0 && data.Parsed!.QuerySpellings.TryGetValue(name, out var spelling) && spelling.Json == json)
        {
            mine.ForEach(i => slots[i] = pairs[i].Raw);
            return;
        }
        var printed = string.Join('&', print());
        if (printed.Length > 0 && mine.Count > 0)
        {
            slots[mine[0]] = printed;
        }
        else if (printed.Length > 0)
        {
            appended.Add(printed);
        }
    }

    private void PutPath(string name, ParameterStyle style, bool explode, string? json, WireValue? value)
    {
        var text = data.Parsed?.PathSpellings.TryGetValue(name, out var spelling) == true && spelling.Json == json
            ? spelling.Text
            : value is null ? "" : style == ParameterStyle.Json ? UriText.Encode(value.Text)
            : WirePrinting.Path(name, style, explode, value, PathTemplate.IsOpen(template, name));
        path[name.TrimStart('+')] = text.Length > 0 && !Array.Exists(text.Split('/'), static segment => segment is "." or "..")
            ? text
            : throw new ArgumentException($"The path parameter '{name}' cannot be '{text}': the path would be another.", name);
    }

    private static string Legal(string name, string text) =>
        text.AsSpan().ContainsAny('\r', '\n', '\0')
            ? throw new ArgumentException($"The header '{name}' has a line break or NUL in it.", name)
            : text;
}
