using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.OpenApi;

/// <summary>Where the files come from that references name. What may be opened is the loader's decision alone.</summary>
public interface IDocumentLoader
{
    /// <summary>Finds the file that a reference without its fragment names, percent-decoded, as seen from another file.</summary>
    /// <returns>The file, or null after a reported error.</returns>
    SourceFile? Find(SourceFile from, string reference, SourceSpan span, DiagnosticBag diagnostics);

    /// <summary>Reads the file into a tree.</summary>
    /// <returns>The tree, or null after a reported error.</returns>
    Node? Read(SourceFile file, DiagnosticBag diagnostics);
}
