using ImageCodegen.OpenApi.References;
using ImageCodegen.Syntax;

namespace ImageCodegen.OpenApi.Swagger;

/// <summary>Parameters of Swagger 2.0, which hold the keywords of their schema themselves.</summary>
/// <param name="root">The document.</param>
/// <param name="schemas">Converts schemas.</param>
/// <param name="parts">What is in other files.</param>
internal sealed class SwaggerParameters(MappingNode root, SwaggerSchemas schemas, SwaggerParts parts)
{
    /// <summary>The style of <c>collectionFormat: tsv</c>, which OpenAPI 3 has no name for.</summary>
    public const string Tabs = "tabDelimited";

    private const int LongestChain = 64;

    /// <summary>What a reference leads to, and those that it leads to; where that is nothing, the last that there is.</summary>
    public Node Resolve(Node node)
    {
        for (var i = 0; i < LongestChain && (node as MappingNode)?["$ref"].AsString() is { } reference && Find(reference) is { } next; i++)
        {
            node = next;
        }

        return node;
    }

    /// <summary>True where a reference is to what is converted where it stands, under the section of this document or another.</summary>
    public bool IsConverted(string reference, string section) =>
        (reference.StartsWith($"#/{section}/", StringComparison.Ordinal) && root[section] is MappingNode) || parts.IsConverted(reference, section);

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
            return !IsConverted(reference.Value.AsString() ?? "", "parameters") && Resolve(node) is MappingNode target && target["$ref"] is null
                ? Convert(target)
                : new MappingNode(mapping.Span, [reference]);
        }

        var entries = mapping.Entries.Where(static e => e.Key is "name" or "in" or "description" or "required" or "allowEmptyValue" || IsExtension(e))
            .Select(static e => e.Key == "x-example" ? e with { Key = "example" } : e).ToList();
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
            "tsv" => (Tabs, false),
            _ => ("form", false),
        };
    }

    private Node? Find(string reference)
    {
        return reference is not ['#', .. var fragment] ? parts.Find(reference) : JsonPointer.Parse(fragment)?.Aggregate((Node?)root, SwaggerParts.Step);
    }

    private static bool IsExtension(MappingEntry entry) => entry.Key.StartsWith("x-", StringComparison.Ordinal);

    // Extensions that say something about values go with the schema.
    private static bool IsOfSchema(string key) => key is "x-nullable" or "x-ms-enum" or "x-enum-varnames" or "x-enumNames" or "x-enum-descriptions";
}
