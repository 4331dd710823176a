using ImageCodegen.OpenApi.Swagger;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.OpenApi;

/// <summary>The trees of the files of a run, each read once. What is written in Swagger 2.0 is a tree of OpenAPI 3.0 here.</summary>
internal sealed class FileTrees(IDocumentLoader loader, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, Node?> written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Node?> roots = new(StringComparer.Ordinal);
    private readonly Dictionary<Node, Node> parts = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Node> swagger = new(ReferenceEqualityComparer.Instance);

    /// <summary>The tree of a file; null after a reported error.</summary>
    public Node? Read(SourceFile source)
    {
        if (!roots.TryGetValue(source.Path, out var root))
        {
            roots[source.Path] = root = SwaggerDocument.Upgrade(Written(source), path => Beside(source, path));
        }

        return root;
    }

    /// <summary>The tree of a file that another one refers to; null after a reported error.</summary>
    /// <param name="source">The file.</param>
    /// <param name="bySwagger">True where the other one is written in Swagger 2.0: what is no document is, too, then.</param>
    public Node? Read(SourceFile source, bool bySwagger)
    {
        var root = Read(source);
        if (root is null || !bySwagger || OpenApiVersion.Peek(root) is not null)
        {
            return root;
        }

        if (!parts.TryGetValue(root, out var part))
        {
            parts[root] = part = SwaggerDocument.UpgradePart(root);
            swagger.Add(part);
        }

        return part;
    }

    /// <summary>True for the tree of a part of a document that is written in Swagger 2.0.</summary>
    public bool IsSwaggerPart(Node root) => swagger.Contains(root);

    private Node? Written(SourceFile source)
    {
        if (!written.TryGetValue(source.Path, out var tree))
        {
            tree = loader.Read(source, diagnostics);
            written[source.Path] = tree = tree is not null && LongTexts.AreNone(tree, diagnostics) ? tree : null;
        }

        return tree;
    }

    // What cannot be found is reported where the reference to it is followed.
    private Node? Beside(SourceFile source, string path) =>
        loader.Find(source, Uri.UnescapeDataString(path), default, new DiagnosticBag()) is { } found ? Written(found) : null;
}
