using System.Buffers;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.OpenApi;

/// <summary>A path item object (OpenAPI 3.1, 4.8.9).</summary>
/// <param name="template">The path template.</param>
/// <param name="templateSpan">Where the template stands.</param>
/// <param name="element">The object.</param>
/// <param name="mapping">The same, as a mapping.</param>
/// <param name="reader">What reads the documents of the run.</param>
public sealed class PathItem(string template, SourceSpan templateSpan, Element element, MappingNode mapping, OpenApiReader reader)
    : OpenApiObject(element, mapping, reader)
{
    private const string Additional = "additionalOperations";

    /// <summary>What a method is made of (RFC 9110, 5.6.2).</summary>
    private static readonly SearchValues<char> Token =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static readonly HashSet<string> Methods =
        new(["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"], StringComparer.Ordinal);

    /// <summary>The path template.</summary>
    public string Template { get; } = template;

    /// <summary>Where the template stands.</summary>
    public SourceSpan TemplateSpan { get; } = templateSpan;

    /// <summary>What stands beside the reference that led here; where both say something, that counts. Null where nothing does.</summary>
    public PathItem? Beside { get; init; }

    /// <summary>The parameters of all its operations.</summary>
    public IReadOnlyList<Parameter> Parameters { get; private set; } = [];

    /// <summary>Its operations, in document order.</summary>
    public IEnumerable<Operation> Operations
    {
        get
        {
            Parameters = [.. (Beside?.Items("parameters") ?? []).Concat(Items("parameters")).Select(e => Parameter.Read(e, Reader)).OfType<Parameter>()];
            foreach (var entry in Beside?.Mapping.Entries ?? [])
            {
                if (Methods.Contains(entry.Key) && Reader.Mapping(Beside!.Element.Child(entry.Key, entry.Value), entry.Key) is { } operation)
                {
                    yield return new Operation(this, entry.Key.ToUpperInvariant(), operation.Element, operation.Mapping, Reader);
                }
            }

            foreach (var entry in Mapping.Entries.Where(e => Beside?.Mapping[e.Key] is null))
            {
                if (Methods.Contains(entry.Key) && Reader.Mapping(Element.Child(entry.Key, entry.Value), entry.Key) is { } operation)
                {
                    yield return new Operation(this, entry.Key.ToUpperInvariant(), operation.Element, operation.Mapping, Reader);
                }

                foreach (var other in entry.Key == Additional ? Others(entry) : [])
                {
                    yield return other;
                }
            }
        }
    }

    /// <summary>Operations of other methods (OpenAPI 3.2, 4.9), by their names as they are sent.</summary>
    private IEnumerable<Operation> Others(MappingEntry entry)
    {
        if (Reader.Mapping(Element.Child(Additional, entry.Value), Additional) is not { } others)
        {
            yield break;
        }

        foreach (var (method, span, value) in others.Mapping.Entries.Select(static e => (e.Key, e.KeySpan, e.Value)))
        {
            if (method.Length == 0 || method.AsSpan().ContainsAnyExcept(Token))
            {
                Reader.Diagnostics.Add(
                    Diagnostics.UnknownKeywordValue,
                    span,
                    method,
                    Additional,
                    "COPY, LOCK or another method of letters",
                    "the operation is ignored");
            }
            else if (Reader.Mapping(others.Element.Child(method, value), method) is { } operation)
            {
                yield return new Operation(this, method, operation.Element, operation.Mapping, Reader);
            }
        }
    }
}
