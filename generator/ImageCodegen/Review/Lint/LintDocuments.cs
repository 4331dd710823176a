using ImageCodegen.OpenApi;
using ImageCodegen.OpenApi.Swagger;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Review.Lint;

/// <summary>The files of a run, each read into a tree once, whoever asks for it. What is wrong with its syntax is told to each.</summary>
internal sealed class LintDocuments(SourceFiles files, ReadLimits limits) : IDocumentLoader
{
    private readonly Dictionary<string, (Node? Tree, IReadOnlyList<Diagnostic> Found)> trees = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Node?> written = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public SourceFile? Find(SourceFile from, string reference, SourceSpan span, DiagnosticBag diagnostics) =>
        files.Resolve(from, reference, span, diagnostics);

    /// <inheritdoc/>
    public Node? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        if (!trees.TryGetValue(file.Path, out var known))
        {
            var found = new DiagnosticBag();
            var tree = SwaggerDocument.Upgrade(SyntaxReader.Read(file, found, limits), path => Beside(file, path));
            trees[file.Path] = known = (tree, found.ToSorted());
        }

        foreach (var diagnostic in known.Found)
        {
            diagnostics.Add(diagnostic.Descriptor, diagnostic.Span, [.. diagnostic.Arguments]);
        }

        return known.Tree;
    }

    /// <summary>The tree of a file, without a report.</summary>
    public Node? Peek(SourceFile file) => Read(file, new DiagnosticBag());

    // As it is written: what a Swagger document takes from other files is converted with it.
    private Node? Beside(SourceFile file, string path)
    {
        if (files.Resolve(file, Uri.UnescapeDataString(path), default, new DiagnosticBag()) is not { } other)
        {
            return null;
        }

        if (!written.TryGetValue(other.Path, out var tree))
        {
            written[other.Path] = tree = SyntaxReader.Read(other, new DiagnosticBag(), limits);
        }

        return tree;
    }
}
