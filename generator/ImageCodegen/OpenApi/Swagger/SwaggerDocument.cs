using ImageCodegen.Syntax;

namespace ImageCodegen.OpenApi.Swagger;

/// <summary>
/// Makes the tree of a Swagger 2.0 document into the tree of the OpenAPI 3.0 document that means the same. Each node stays where it
/// stands in the file, so that findings lead there; what OpenAPI names otherwise has its place in OpenAPI
/// (<c>#/definitions/Image</c> is <c>#/components/schemas/Image</c>).
/// </summary>
public sealed class SwaggerDocument
{
    private readonly MappingNode root;
    private readonly SwaggerSchemas schemas = new();

    private SwaggerDocument(MappingNode root) => this.root = root;

    /// <summary>The tree of a Swagger 2.0 document as that of an OpenAPI 3.0 document; any other tree as it is.</summary>
    /// <param name="tree">The tree of a file; null after a reported error.</param>
    /// <param name="open">Gives the tree of another file as it is written, by its path from this one, percent-encoded; null where there is none.</param>
    public static Node? Upgrade(Node? tree, Func<string, Node?>? open = null) =>
        IsSwagger(tree) ? new SwaggerDocument((MappingNode)tree!).ToOpenApi(new SwaggerParts(open ?? (static _ => null))) : tree;

    /// <summary>The tree of a file that a document of Swagger 2.0 refers to and that is none itself, its schemas as those of OpenAPI 3.0.</summary>
    internal static Node UpgradePart(Node tree) => new SwaggerSchemas().ConvertAll(tree);

    /// <summary>True for the tree of a Swagger 2.0 document as it is written.</summary>
    internal static bool IsSwagger(Node? tree) =>
        tree is MappingNode root && root["openapi"] is null && root["swagger"] is ScalarNode { Type: not ScalarType.Null } version
        && (version.Text == "2" || version.Text.StartsWith("2.", StringComparison.Ordinal));

    /// <summary>True for a tree that was made from Swagger 2.0: both versions stand where the one was written.</summary>
    internal static bool IsUpgraded(Node tree) => tree is MappingNode root && root["swagger"] is { } old && root["openapi"]?.Span == old.Span;

    private MappingNode ToOpenApi(SwaggerParts parts)
    {
        var operations = new SwaggerOperations(root, schemas, parts);
        var entries = new List<MappingEntry>();
        foreach (var entry in root.Entries)
        {
            switch (entry.Key)
            {
                case "swagger":
                    entries.Add(Nodes.Text("openapi", entry.Value.Span, "3.0.3"));
                    entries.Add(entry);
                    break;
                case "paths":
                    entries.Add(entry with { Value = operations.Paths(entry.Value) });
                    break;
                case not ("definitions" or "parameters" or "responses" or "securityDefinitions"
                    or "host" or "basePath" or "schemes" or "consumes" or "produces"):
                    entries.Add(entry);
                    break;
            }
        }

        entries.AddRange(Servers());
        entries.AddRange(Components(operations));
        return new MappingNode(root.Span, entries);
    }

    private IEnumerable<MappingEntry> Servers()
    {
        var (host, path) = ((root["host"] as ScalarNode)?.Text, (root["basePath"] as ScalarNode)?.Text ?? "");
        if (root["servers"] is not null || (host is null && path.Length == 0))
        {
            yield break;
        }

        var span = (root["host"] ?? root["basePath"])!.Span;
        path = path.Length == 0 || path[0] == '/' ? path : "/" + path;
        var schemes = Nodes.Texts(root["schemes"]);
        IReadOnlyList<string> urls = host is null ? [path] : [.. (schemes.Count == 0 ? ["https"] : schemes).Select(scheme => $"{scheme}://{host}{path}")];
        yield return new MappingEntry("servers", span, new SequenceNode(span, [.. urls.Select(url => new MappingNode(span, [Nodes.Text("url", span, url)]))]));
    }

    private IEnumerable<MappingEntry> Components(SwaggerOperations operations)
    {
        var sections = new List<MappingEntry>();
        Add("definitions", "schemas", schemas.Convert);
        Add("parameters", "parameters", operations.Component);
        Add("responses", "responses", operations.Response);
        Add("securityDefinitions", "securitySchemes", SwaggerSecurity.Scheme);
        if (sections.Count > 0)
        {
            yield return new MappingEntry("components", sections[0].KeySpan, new MappingNode(sections[0].Value.Span, sections));
        }

        void Add(string section, string name, Func<Node, Node?> convert)
        {
            if (root.TryGet(section, out var entry))
            {
                sections.Add(new MappingEntry(name, entry.KeySpan, Nodes.Map(operations.Resolve(entry.Value), convert)));
            }
        }
    }
}
