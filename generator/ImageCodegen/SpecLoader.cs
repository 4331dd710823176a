using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen;

/// <summary>Gives the binder the files that references name, as far as <see cref="SourceFiles"/> allows it.</summary>
internal sealed class SpecLoader(SourceFiles files, ReadLimits limits) : IDocumentLoader
{
    /// <inheritdoc/>
    public SourceFile? Find(SourceFile from, string reference, SourceSpan span, DiagnosticBag diagnostics) =>
        files.Resolve(from, reference, span, diagnostics);

    /// <inheritdoc/>
    public Node? Read(SourceFile file, DiagnosticBag diagnostics) => SyntaxReader.Read(file, diagnostics, limits);
}
