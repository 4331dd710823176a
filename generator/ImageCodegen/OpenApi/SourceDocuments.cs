using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.OpenApi;

/// <summary>Documents from files, within the folders that <see cref="SourceFiles"/> allows.</summary>
public sealed class SourceDocuments(SourceFiles files, ReadLimits limits) : IDocumentLoader
{
    /// <inheritdoc/>
    public SourceFile? Find(SourceFile from, string reference, SourceSpan span, DiagnosticBag diagnostics) =>
        files.Resolve(from, reference, span, diagnostics);

    /// <inheritdoc/>
    public Node? Read(SourceFile file, DiagnosticBag diagnostics) => SyntaxReader.Read(file, diagnostics, limits);
}
