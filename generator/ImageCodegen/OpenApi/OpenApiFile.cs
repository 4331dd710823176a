using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.OpenApi;

/// <summary>A file that was read: an OpenAPI document, or a part that documents refer to.</summary>
/// <param name="source">The file.</param>
/// <param name="root">Its tree.</param>
/// <param name="dialect">Its own dialect; of a part without a version, that of the document which led to it.</param>
/// <param name="isSwagger">True where it is written in Swagger 2.0, or is a part of a document that is.</param>
public sealed class OpenApiFile(SourceFile source, Node root, OpenApiDialect dialect, bool isSwagger)
{
    private bool? hasIds;
    private bool? hasDynamicAnchors;

    /// <summary>The file.</summary>
    public SourceFile Source { get; } = source;

    /// <summary>Its dialect.</summary>
    public OpenApiDialect Dialect { get; } = dialect;

    /// <summary>True where it is written in Swagger 2.0, or is a part of a document that is.</summary>
    internal bool IsSwagger { get; } = isSwagger;

    /// <summary>True where schemas of it may have an <c>$id</c>, or itself a <c>$self</c>.</summary>
    internal bool HasIds => hasIds ??= Says("$id"u8) || Says("$self"u8);

    /// <summary>True where schemas of it may have a <c>$dynamicAnchor</c>, of which OpenAPI 3.0 knows nothing.</summary>
    internal bool HasDynamicAnchors => hasDynamicAnchors ??= Dialect != OpenApiDialect.V30 && Says("$dynamicAnchor"u8);

    /// <summary>The root of its tree.</summary>
    public Element Root => new(this, NodePath.Root, root);

    private bool Says(ReadOnlySpan<byte> word) => Source.Bytes.Span.IndexOf(word) >= 0;
}

/// <summary>A node, with the file and the way that lead to it.</summary>
/// <param name="File">The file.</param>
/// <param name="Path">The way from the file's root.</param>
/// <param name="Node">The node.</param>
public sealed record Element(OpenApiFile File, NodePath Path, Node Node)
{
    /// <summary>Where it starts.</summary>
    public SourceSpan Span => Node.Span;

    /// <summary>The node below.</summary>
    public Element Child(string key, Node node) => new(File, Path.Then(key), node);
}
