using ImageCodegen.Syntax;

namespace ImageCodegen.OpenApi.Swagger;

/// <summary>The parameters of Swagger 2.0 that are the body of a request, as a request body.</summary>
/// <param name="parameters">Converts parameters.</param>
internal sealed class SwaggerBodies(SwaggerParameters parameters)
{
    private const string Multipart = "multipart/form-data";
    private const string UrlEncoded = "application/x-www-form-urlencoded";

    /// <summary>The request body; null where none of the parameters is of it.</summary>
    /// <param name="all">The parameters of an operation, none of them twice.</param>
    /// <param name="consumes">The media types that it takes.</param>
    public MappingEntry? Of(IReadOnlyList<Node> all, IReadOnlyList<string> consumes)
    {
        if (all.FirstOrDefault(p => parameters.In(p) == "body") is { } body && parameters.Resolve(body) is MappingNode mapping)
        {
            return new MappingEntry("requestBody", mapping.Span, Body(mapping, consumes.Count == 0 ? ["application/json"] : consumes));
        }

        var fields = all.Where(p => parameters.In(p) == "formdata").Select(parameters.Resolve).OfType<MappingNode>().ToList();
        return fields.Count == 0 ? null : new MappingEntry("requestBody", fields[0].Span, Form(fields, consumes));
    }

    private MappingNode Body(MappingNode body, IReadOnlyList<string> consumes)
    {
        var media = new MappingNode(body.Span, [new MappingEntry("schema", body.Span, parameters.SchemaOf(body))]);
        var entries = body.Entries.Where(static e => e.Key is "description" or "required" || e.Key.StartsWith("x-", StringComparison.Ordinal)).ToList();
        entries.Add(
            new MappingEntry(
                "content",
                body.Span,
                new MappingNode(
                    body.Span,
                    [.. consumes.Distinct(StringComparer.Ordinal).Select(type => new MappingEntry(type, body.Span, media))])));
        return new MappingNode(body.Span, entries);
    }

    private MappingNode Form(List<MappingNode> fields, IReadOnlyList<string> consumes)
    {
        var span = fields[0].Span;
        var hasFile = fields.Exists(static f => f["type"].AsString() == "file");
        var types = consumes.Where(type =>
            type.StartsWith(Multipart, StringComparison.OrdinalIgnoreCase)
                || (!hasFile && type.StartsWith(UrlEncoded, StringComparison.OrdinalIgnoreCase))).ToList();
        if (types.Count == 0)
        {
            types.Add(hasFile ? Multipart : UrlEncoded);
        }

        var required = fields.Where(static f => f["required"].AsBoolean() == true)
            .Select(Node (f) => new ScalarNode(f.Span, ScalarType.String, parameters.Name(f))).ToList();
        List<MappingEntry> schema =
        [
            Nodes.Text("type", span, "object"),
            .. required.Count > 0 ? [new MappingEntry("required", span, new SequenceNode(span, required))] : Array.Empty<MappingEntry>(),
            new("properties", span, new MappingNode(span, [.. fields.Select(f => new MappingEntry(parameters.Name(f), f.Span, Field(f)))])),
        ];
        var content = types.Select(type => new MappingEntry(type, span, new MappingNode(
            span,
            [new MappingEntry("schema", span, new MappingNode(span, schema)), .. type.StartsWith(UrlEncoded, StringComparison.OrdinalIgnoreCase) ? Encoding(fields) : []])));
        return new MappingNode(span, [.. required.Count > 0 ? [Nodes.Flag("required", span, value: true)] : Array.Empty<MappingEntry>(), new MappingEntry("content", span, new MappingNode(span, [.. content]))]);
    }

    private Node Field(MappingNode field)
    {
        var schema = parameters.SchemaOf(field);
        return schema is MappingNode mapping && field.TryGet("description", out var description) && mapping["$ref"] is null && mapping["description"] is null
            ? new MappingNode(mapping.Span, [description, .. mapping.Entries])
            : schema;
    }

    private IEnumerable<MappingEntry> Encoding(List<MappingNode> fields)
    {
        var styled = fields.Select(f => (Field: f, SwaggerParameters.Style(f).Style)).Where(static f => f.Style.Length > 0).Select(f => new MappingEntry(
            parameters.Name(f.Field),
            f.Field.Span,
            new MappingNode(f.Field.Span, [Nodes.Text("style", f.Field.Span, f.Style), Nodes.Flag("explode", f.Field.Span, value: false)]))).ToList();
        return styled.Count == 0 ? [] : [new MappingEntry("encoding", styled[0].KeySpan, new MappingNode(styled[0].KeySpan, styled))];
    }
}
