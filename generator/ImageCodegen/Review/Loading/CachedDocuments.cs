using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Review.Loading;

/// <summary>Documents whose trees are kept, so that the binder and the review read each of them once.</summary>
/// <param name="inner">Where they come from.</param>
internal sealed class CachedDocuments(IDocumentLoader inner) : IDocumentLoader
{
    private readonly Dictionary<string, Node?> trees = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public SourceFile? Find(SourceFile from, string reference, SourceSpan span, DiagnosticBag diagnostics) =>
        inner.Find(from, reference, span, diagnostics);

    /// <inheritdoc/>
    public Node? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        if (!trees.TryGetValue(file.Path, out var tree))
        {
            trees[file.Path] = tree = inner.Read(file, diagnostics);
        }

        return tree;
    }
}
