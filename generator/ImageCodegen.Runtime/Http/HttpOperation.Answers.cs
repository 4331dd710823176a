using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <content>Answers with their headers.</content>
public sealed partial class HttpOperation
{
    /// <summary>Asks for the media types that are read, where the request does not ask itself.</summary>
    internal void Ask(HttpRequestMessage message)
    {
        if (message.Headers.Contains("Accept"))
        {
            return;
        }
        foreach (var name in Accepted)
        {
            if (MediaTypeWithQualityHeaderValue.TryParse(name, out var type))
            {
                message.Headers.Accept.Add(type);
            }
        }
    }

    /// <summary>Reads an answer in the charset that it names. One that the contract has as JSON, and that is of another media type and no JSON, is a string or bytes.</summary>
    /// <exception cref="JsonException">The body is not what the contract documents; with the path of the place.</exception>
    internal object? ReadResponse(int status, MediaTypeHeaderValue? type, byte[] body)
    {
        if (Find(status) is not var (kind, read))
        {
            return null;
        }
        var isUtf8 = kind == BodyKind.Binary || type?.CharSet is null || type.CharSet.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase);
        var utf8 = isUtf8 ? body : Encoding.UTF8.GetBytes(BodyFormat.TextEncoding(type).GetString(body));
        try
        {
            return read(utf8);
        }
        catch (JsonException) when (type?.MediaType is { } name && !BodyPart.IsJson(name))
        {
            return name.StartsWith("text/", StringComparison.OrdinalIgnoreCase) ? Encoding.UTF8.GetString(utf8) : body;
        }
    }
}
