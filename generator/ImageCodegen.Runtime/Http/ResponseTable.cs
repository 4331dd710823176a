using System.Globalization;
using System.Text;

namespace ImageCodegen.Runtime;

/// <summary>
/// The documented answers of an operation: which body stands behind which status. A status alone comes before its range
/// (<c>4XX</c>), and that before <c>default</c> (OpenAPI 3.1, 4.8.16).
/// </summary>
public sealed class ResponseTable
{
    private readonly Dictionary<string, ResponseReader> readers = new(StringComparer.OrdinalIgnoreCase);

    private delegate object? ResponseReader(ReadOnlySpan<byte> body);

    /// <summary>Adds a JSON body.</summary>
    /// <param name="status">The documented status: <c>200</c>, <c>4XX</c> or <c>default</c>.</param>
    public ResponseTable Json<T, TCodec>(string status)
        where TCodec : struct, IJsonCodec<T> => Add(status, static body => JsonValueText.Parse<T, TCodec>(body));

    /// <summary>Adds a body of text, read as UTF-8.</summary>
    /// <param name="status">The documented status.</param>
    public ResponseTable Text(string status) => Add(status, static body => Encoding.UTF8.GetString(body));

    /// <summary>Adds a body of bytes.</summary>
    /// <param name="status">The documented status.</param>
    public ResponseTable Binary(string status) => Add(status, static body => body.ToArray());

    /// <summary>Adds an answer without a body.</summary>
    /// <param name="status">The documented status.</param>
    public ResponseTable Empty(string status) => Add(status, static _ => null);

    /// <summary>Reads an answer. Null where its status is not documented, or has no body.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="body">The whole body.</param>
    /// <exception cref="System.Text.Json.JsonException">The body is not what the contract documents; with the path of the place.</exception>
    public object? Read(int status, ReadOnlySpan<byte> body)
    {
        var code = status.ToString(CultureInfo.InvariantCulture);
        return readers.TryGetValue(code, out var read)
            || (code.Length == 3 && readers.TryGetValue(code[0] + "XX", out read))
            || readers.TryGetValue("default", out read)
            ? read(body)
            : null;
    }

    private ResponseTable Add(string status, ResponseReader reader)
    {
        readers.TryAdd(status, reader);
        return this;
    }
}
