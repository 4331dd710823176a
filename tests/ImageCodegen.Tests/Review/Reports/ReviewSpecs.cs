using System.Text;
using ImageCodegen.Binding;
using ImageCodegen.OpenApi;
using ImageCodegen.OpenApi.References;
using ImageCodegen.Review;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Tests.Review.Reports;

/// <summary>Documents in memory as sides of a comparison, read by the real readers.</summary>
internal sealed class ReviewSpecs : IDocumentLoader
{
    public static ReviewSide Side(string name, string displayPath, string text)
    {
        var file = new SourceFile("/" + name + "/" + displayPath, displayPath, Encoding.UTF8.GetBytes(text));
        var diagnostics = new DiagnosticBag();
        var loader = new ReviewSpecs();
        var document = new OpenApiReader(loader, diagnostics).ReadDocument(file)!;
        var contract = new ContractBinder(loader, diagnostics).Bind([new BindingInput(file, "images.yaml", "Cases.Images")])[0];
        return new ReviewSide(name, [new ReviewSpec("images.yaml", file, document, contract)]);
    }

    /// <summary>The place of the value that a JSON Pointer leads to.</summary>
    public static ReviewPlace Place(ReviewSide side, string pointer)
    {
        var spec = side.Specs[0];
        Node node = spec.Document.Mapping;
        var span = node.Span;
        foreach (var step in JsonPointer.Parse(pointer)!)
        {
            var entry = node is MappingNode mapping && mapping.TryGet(step, out var found) ? found : default;
            node = node is SequenceNode list ? list.Items[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)] : entry.Value;
            span = node is ScalarNode || entry.Value is null ? node.Span : entry.KeySpan;
        }

        return new ReviewPlace(span, pointer);
    }

    public SourceFile? Find(SourceFile from, string reference, SourceSpan span, DiagnosticBag diagnostics) => reference.Length == 0 ? from : null;

    public Node? Read(SourceFile file, DiagnosticBag diagnostics) => SyntaxReader.Read(file, diagnostics, ReadLimits.Default);
}
