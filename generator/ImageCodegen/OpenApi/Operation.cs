using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.OpenApi;

/// <summary>An operation object (OpenAPI 3.1, 4.8.10).</summary>
/// <param name="path">The path item that it stands in.</param>
/// <param name="method">The HTTP method in upper case.</param>
/// <param name="element">The object.</param>
/// <param name="mapping">The same, as a mapping.</param>
/// <param name="reader">What reads the documents of the run.</param>
public sealed class Operation(PathItem path, string method, Element element, MappingNode mapping, OpenApiReader reader)
    : OpenApiObject(element, mapping, reader)
{
    /// <summary>The path item that it stands in.</summary>
    public PathItem Path { get; } = path;

    /// <summary>The HTTP method in upper case.</summary>
    public string Method { get; } = method;

    /// <summary>
    /// Its parameters: those of the path, then its own; an own one takes the place of the path's with the same name and
    /// place.
    /// </summary>
    public IReadOnlyList<Parameter> Parameters()
    {
        var own = Unique(Items("parameters").Select(e => Parameter.Read(e, Reader)).OfType<Parameter>());
        var merged = Unique(Path.Parameters);
        foreach (var (key, parameter) in own)
        {
            merged[key] = parameter;
        }

        return [.. merged.Values];
    }

    /// <summary>Its request body; null where there is none.</summary>
    public MediaBody? RequestBody() =>
        Get("requestBody") is { } body && !body.Node.IsNull() ? MediaBody.Read(body, "requestBody", Reader) : null;

    /// <summary>Its responses by status key, in document order.</summary>
    public IEnumerable<(MappingEntry Entry, MediaBody Response)> Responses()
    {
        foreach (var (entry, element) in Members("responses"))
        {
            if (entry.Key.StartsWith("x-", StringComparison.Ordinal))
            {
                continue;
            }

            // What belongs into a response stands beside the responses: 'description', 'schema'.
            if (!entry.Key.Equals("default", StringComparison.OrdinalIgnoreCase) && entry.Key is not [>= '0' and <= '9', ..])
            {
                Reader.Diagnostics.Add(Diagnostics.InvalidStatus, entry.KeySpan, entry.Key);
            }
            else if (MediaBody.Read(element, "response", Reader) is { } response)
            {
                yield return (entry, response);
            }
        }
    }

    private OrderedDictionary<(string, string), Parameter> Unique(IEnumerable<Parameter> parameters)
    {
        var unique = new OrderedDictionary<(string, string), Parameter>();
        foreach (var parameter in parameters)
        {
            if (!unique.TryAdd((parameter.In, parameter.Name), parameter))
            {
                Reader.Diagnostics.Add(Diagnostics.DuplicateParameter, parameter.Place, parameter.Name, parameter.In);
            }
        }

        return unique;
    }
}
