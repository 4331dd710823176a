using ImageCodegen.Syntax;

namespace ImageCodegen.OpenApi.Swagger;

/// <summary>Paths, operations and responses of Swagger 2.0.</summary>
internal sealed class SwaggerOperations
{
    private readonly MappingNode root;
    private readonly SwaggerSchemas schemas;
    private readonly SwaggerParameters parameters;
    private readonly SwaggerBodies bodies;

    /// <summary>Makes one.</summary>
    /// <param name="root">The document.</param>
    /// <param name="schemas">Converts schemas.</param>
    /// <param name="parts">What is in other files.</param>
    public SwaggerOperations(MappingNode root, SwaggerSchemas schemas, SwaggerParts parts)
    {
        (this.root, this.schemas) = (root, schemas);
        parameters = new SwaggerParameters(root, schemas, parts);
        bodies = new SwaggerBodies(parameters);
    }

    /// <summary>The paths.</summary>
    public Node Paths(Node node) => Nodes.Map(Resolve(node), PathItem);

    /// <summary>What a reference leads to; the node itself where it is none.</summary>
    public Node Resolve(Node node) => parameters.Resolve(node);

    /// <summary>A parameter under <c>parameters</c> of the document; null where it is of a body, which each operation has for itself.</summary>
    public Node? Component(Node node) => IsOfBody(node) ? null : parameters.Convert(node);

    /// <summary>A response under <c>responses</c> of the document.</summary>
    public Node Response(Node node) => Response(node, root["produces"]);

    private Node PathItem(Node node)
    {
        // A path may stand elsewhere in the document, where it would not be converted.
        node = Resolve(node) is MappingNode there && node is MappingNode here && there["$ref"] is null && !ReferenceEquals(here, there)
            ? new MappingNode(here.Span, [.. here.Entries.Where(static e => e.Key != "$ref"), .. there.Entries.Where(e => here[e.Key] is null)])
            : node;
        var shared = Items((node as MappingNode)?["parameters"]);
        return node is MappingNode item ? new MappingNode(item.Span, [.. item.Entries.SelectMany(Entries)]) : node;

        IEnumerable<MappingEntry> Entries(MappingEntry entry) => entry.Key switch
        {
            "parameters" => Plain(entry),
            "get" or "put" or "post" or "delete" or "options" or "head" or "patch"
                when parameters.Resolve(entry.Value) is MappingNode operation => [entry with { Value = Operation(operation, shared) }],
            _ => [entry],
        };
    }

    private MappingNode Operation(MappingNode operation, IReadOnlyList<Node> shared)
    {
        var own = Items(operation["parameters"]);
        var ownKeys = own.Select(KeyOf).ToHashSet();
        var body = bodies.Of(
            [.. own.Concat(shared.Where(p => !ownKeys.Contains(KeyOf(p)))).DistinctBy(KeyOf)],
            Nodes.Texts(operation["consumes"] ?? root["consumes"]));
        var entries = new List<MappingEntry>();
        foreach (var entry in operation.Entries.Where(static e => e.Key is not ("consumes" or "produces" or "schemes")))
        {
            entries.AddRange(entry.Key switch
            {
                "parameters" => Plain(entry),
                "responses" => [entry with { Value = Nodes.Map(Resolve(entry.Value), response => Response(response, operation["produces"] ?? root["produces"])) }],
                _ => [entry],
            });
        }

        if (body is { } made && operation["requestBody"] is null)
        {
            entries.Add(made);
        }

        return new MappingNode(operation.Span, entries);
    }

    private Node Response(Node node, Node? produces)
    {
        // Responses that stand elsewhere than under 'responses' are not converted there.
        var isConverted = (node as MappingNode)?["$ref"].AsString() is not { } reference || parameters.IsConverted(reference, "responses");
        if ((isConverted ? node : Resolve(node)) is not MappingNode response)
        {
            return node;
        }

        var entries = new List<MappingEntry>();
        foreach (var entry in response.Entries)
        {
            switch (entry.Key)
            {
                case "schema" when entry.Value is MappingNode schema:
                    entries.Add(new MappingEntry("content", entry.KeySpan, Content(schema, Nodes.Texts(produces), response["examples"] as MappingNode)));
                    break;
                case "headers":
                    entries.Add(entry with { Value = Nodes.Map(entry.Value, Header) });
                    break;
                case not ("examples" or "schema"):
                    entries.Add(entry);
                    break;
            }
        }

        return new MappingNode(response.Span, entries);
    }

    private MappingNode Content(MappingNode schema, IReadOnlyList<string> produces, MappingNode? examples)
    {
        var isFile = schema["type"].AsString() == "file";
        IReadOnlyList<string> types =
        [
            .. produces.Where(type => !isFile || !type.Contains("json", StringComparison.OrdinalIgnoreCase))
                .Distinct(StringComparer.Ordinal),
        ];
        var made = new MappingEntry("schema", schema.Span, schemas.Convert(schema));
        return new MappingNode(schema.Span, [.. (types.Count > 0 ? types : [isFile ? "application/octet-stream" : "application/json"]).Select(type => new MappingEntry(
            type,
            schema.Span,
            new MappingNode(
                schema.Span,
                examples is not null && examples.TryGet(type, out var example) ? [made, example with { Key = "example" }] : [made])))]);
    }

    private Node Header(Node node) => node is not MappingNode header || header["$ref"] is not null ? node : new MappingNode(
        header.Span,
        [.. header.Entries.Where(static e => e.Key == "description" || e.Key.StartsWith("x-", StringComparison.Ordinal)), new MappingEntry("schema", header.Span, parameters.SchemaOf(header))]);

    private IEnumerable<MappingEntry> Plain(MappingEntry entry)
    {
        var plain = Items(entry.Value).Where(p => !IsOfBody(p)).Select(parameters.Convert).ToList();
        return Resolve(entry.Value) is not SequenceNode list ? [entry] : plain.Count == 0 ? [] : [entry with { Value = new SequenceNode(list.Span, plain) }];
    }

    private bool IsOfBody(Node node) => parameters.In(node) is "body" or "formdata";

    // A request has one body, whatever its parameter is called.
    private (string In, string Name) KeyOf(Node node) => parameters.In(node) is "body" ? ("body", "") : (parameters.In(node), parameters.Name(node));

    private IReadOnlyList<Node> Items(Node? node) => node is not null && Resolve(node) is SequenceNode list ? list.Items : [];
}
