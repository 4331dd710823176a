using ImageCodegen.Syntax;

namespace ImageCodegen.OpenApi.Swagger;

/// <summary>Parameters of Swagger 2.0, which hold the keywords of their schema themselves.</summary>
/// <param name="root">The document.</param>
/// <param name="schemas">Converts schemas.</param>
internal sealed class SwaggerParameters(MappingNode root, SwaggerSchemas schemas)
{
    /// <summary>The parameter that a reference within the document leads to; the node itself where it is none.</summary>
    public Node Resolve(Node node)
    {
        if ((node as MappingNode)?["$ref"].AsString() is not ['#', .. var fragment] || JsonPointer.Parse(fragment) is not { } segments)
        {
            return node;
        }

        Node? at = root;
        foreach (var segment in segments)
        {
            at = (at as MappingNode)?[segment];
        }

        return at ?? node;
    }

    /// <summary>Where a parameter stands, in lower case; empty where it does not say.</summary>
    public string In(Node node) => ((Resolve(node) as MappingNode)?["in"] as ScalarNode)?.Text.ToLowerInvariant() ?? "";

    /// <summary>The name of a parameter; empty where it has none.</summary>
    public string Name(Node node) => ((Resolve(node) as MappingNode)?["name"] as ScalarNode)?.Text ?? "";

    /// <summary>A parameter in the path, the query or a header, or a reference to one.</summary>
    public Node Convert(Node node)
    {
        if (node is not MappingNode mapping)
        {
            return node;
        }

        if (mapping.TryGet("$ref", out var reference))
        {
            // Parameters that stand elsewhere than under 'parameters' are not converted there.
            var moved = SwaggerSchemas.Reference(reference);
            return moved.Value == reference.Value && Resolve(node) is MappingNode target && target["$ref"] is null
                ? Convert(target)
                : new MappingNode(mapping.Span, [moved]);
        }

        var entries = mapping.Entries.Where(static e => e.Key is "name" or "in" or "description" or "required" or "allowEmptyValue" || IsExtension(e)).ToList();
        if (Style(mapping) is var (style, explode) && style.Length > 0)
        {
            entries.Add(Nodes.Text("style", mapping.Span, style));
            entries.Add(Nodes.Flag("explode", mapping.Span, explode));
        }

        entries.Add(new MappingEntry("schema", mapping.Span, SchemaOf(mapping)));
        return new MappingNode(mapping.Span, entries);
    }

    /// <summary>The schema of a parameter, or of a header of a response.</summary>
    public Node SchemaOf(MappingNode mapping) =>
        mapping["schema"] is { } schema ? schemas.Convert(schema)
        : schemas.Convert(new MappingNode(
            mapping.Span,
            [.. mapping.Entries.Where(static e => e.Key is not ("name" or "in" or "description" or "required" or "allowEmptyValue" or "collectionFormat") && (!IsExtension(e) || IsOfSchema(e.Key)))]));

    /// <summary>How a list is written; empty where OpenAPI writes it so without being told.</summary>
    public static (string Style, bool Explode) Style(MappingNode mapping)
    {
        var ofQuery = (mapping["in"] as ScalarNode)?.Text is "query" or "formData";
        return mapping["type"].AsString() != "array" || !ofQuery ? ("", false) : (mapping["collectionFormat"] as ScalarNode)?.Text switch
        {
            "multi" => ("", true),
            "ssv" => ("spaceDelimited", false),
            "pipes" => ("pipeDelimited", false),
            _ => ("form", false),
        };
    }

    private static bool IsExtension(MappingEntry entry) => entry.Key.StartsWith("x-", StringComparison.Ordinal);

    // Extensions that say something about values go with the schema.
    private static bool IsOfSchema(string key) => key is "x-nullable" or "x-ms-enum" or "x-enum-varnames" or "x-enumNames" or "x-enum-descriptions";
}
