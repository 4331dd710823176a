using System.Globalization;
using System.Text;

namespace ImageCodegen.Runtime;

/// <summary>
/// An operation: its method and path, the parameters that always say the same, and which body stands behind which status of its answers.
/// A status alone comes before its range (<c>4XX</c>), and that before <c>default</c> (OpenAPI 3.1, 4.8.16).
/// </summary>
/// <param name="method">The HTTP method.</param>
/// <param name="pathTemplate">The path, with its parameters in braces: <c>/v2/{project_id}/images</c>. Of <c>{+name}</c> slashes stay (RFC 6570, 3.2.3).</param>
public sealed partial class HttpOperation(HttpMethod method, string pathTemplate)
{
    private readonly Dictionary<string, (BodyKind Kind, ResponseReader Read)> readers = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ConstantParameter> constants = [];

    private delegate object? ResponseReader(ReadOnlySpan<byte> body);

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method => method;

    /// <summary>The path, with its parameters in braces.</summary>
    public string PathTemplate => pathTemplate;

    /// <summary>A GET.</summary>
    public static HttpOperation Get(string pathTemplate) => new(HttpMethod.Get, pathTemplate);

    /// <summary>A PUT.</summary>
    public static HttpOperation Put(string pathTemplate) => new(HttpMethod.Put, pathTemplate);

    /// <summary>A POST.</summary>
    public static HttpOperation Post(string pathTemplate) => new(HttpMethod.Post, pathTemplate);

    /// <summary>A DELETE.</summary>
    public static HttpOperation Delete(string pathTemplate) => new(HttpMethod.Delete, pathTemplate);

    /// <summary>A PATCH.</summary>
    public static HttpOperation Patch(string pathTemplate) => new(HttpMethod.Patch, pathTemplate);

    internal IReadOnlyList<ConstantParameter> Constants => constants;

    /// <summary>The media types that are asked for where an answer can come in several.</summary>
    internal IReadOnlyList<string> Accepted { get; private set; } = [];

    /// <summary>Adds a parameter that always has one value. Reading checks it, a header only where headers are known.</summary>
    public HttpOperation Constant(string name, ParameterPlace place, string text)
    {
        constants.Add(new ConstantParameter(name, place, text));
        return this;
    }

    /// <summary>Adds a header that always has one value.</summary>
    public HttpOperation HeaderConstant(string name, string text) => Constant(name, ParameterPlace.Header, text);

    /// <summary>Adds a query parameter that always has one value.</summary>
    public HttpOperation QueryConstant(string name, string text) => Constant(name, ParameterPlace.Query, text);

    /// <summary>Says which media types are asked for, of those that answers can come in.</summary>
    public HttpOperation Accept(params ReadOnlySpan<string> mediaTypes)
    {
        Accepted = mediaTypes.ToArray();
        return this;
    }

    /// <summary>Adds a JSON body.</summary>
    /// <param name="statuses">The documented statuses: <c>200</c>, <c>4XX</c> or <c>default</c>.</param>
    public HttpOperation Json<T, TCodec>(params ReadOnlySpan<string> statuses)
        where TCodec : struct, IJsonCodec<T> => Add(statuses, BodyKind.Json, static body => JsonValueText.Parse<T, TCodec>(body));

    /// <summary>Adds a JSON body that is a record.</summary>
    /// <param name="statuses">The documented statuses.</param>
    public HttpOperation Json<T>(params ReadOnlySpan<string> statuses)
        where T : class, IJsonRecord<T> => Json<T, RecordCodec<T>>(statuses);

    /// <summary>Adds a body of text, read as UTF-8.</summary>
    /// <param name="statuses">The documented statuses.</param>
    public HttpOperation Text(params ReadOnlySpan<string> statuses) => Add(statuses, BodyKind.Text, static body => Encoding.UTF8.GetString(body));

    /// <summary>Adds a body of bytes.</summary>
    /// <param name="statuses">The documented statuses.</param>
    public HttpOperation Binary(params ReadOnlySpan<string> statuses) => Add(statuses, BodyKind.Binary, static body => body.ToArray());

    /// <summary>Adds an answer without a body.</summary>
    /// <param name="statuses">The documented statuses.</param>
    public HttpOperation Empty(params ReadOnlySpan<string> statuses) => Add(statuses, BodyKind.Binary, static _ => null);

    /// <summary>Reads an answer. Null where its status is not documented, or has no body.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="body">The whole body.</param>
    /// <exception cref="System.Text.Json.JsonException">The body is not what the contract documents; with the path of the place.</exception>
    public object? ReadResponse(int status, ReadOnlySpan<byte> body) => Find(status) is var (_, read) ? read(body) : null;

    private (BodyKind Kind, ResponseReader Read)? Find(int status)
    {
        var code = status.ToString(CultureInfo.InvariantCulture);
        return readers.TryGetValue(code, out var found)
            || (code.Length == 3 && readers.TryGetValue(code[0] + "XX", out found))
            || readers.TryGetValue("default", out found)
            ? found
            : null;
    }

    private HttpOperation Add(ReadOnlySpan<string> statuses, BodyKind kind, ResponseReader reader)
    {
        foreach (var status in statuses)
        {
            readers.TryAdd(status, (kind, reader));
        }
        return this;
    }
}

/// <summary>A parameter that always has one value.</summary>
internal readonly record struct ConstantParameter(string Name, ParameterPlace Place, string Text);
