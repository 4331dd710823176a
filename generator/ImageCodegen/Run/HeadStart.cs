using System.Text;
using ImageCodegen.Binding;
using ImageCodegen.Emission;
using ImageCodegen.Model;
using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Run;

/// <summary>
/// Binds and prints a small document of its own while the user's is read, on another processor: the code that is needed next is then
/// loaded. Nothing of it gets into what the run says or writes.
/// </summary>
internal sealed class HeadStart : IDocumentLoader
{
    /// <summary>The smallest document in bytes that takes longer to read than this takes to begin.</summary>
    private const int Worth = 128 * 1024;

    /// <summary>A document with one of each thing that most documents have.</summary>
    private const string Document = """
        {
          "openapi": "3.0.3", "info": { "title": "Images", "version": "1" },
          "paths": { "/images/{id}": { "post": {
            "operationId": "updateImage",
            "parameters": [
              { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
              { "name": "tags", "in": "query", "schema": { "type": "array", "items": { "type": "integer" } } }
            ],
            "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Image" } } } },
            "responses": {
              "200": { "description": "The image.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Image" } } } },
              "default": { "description": "A fault." }
            }
          } } },
          "components": { "schemas": { "Image": {
            "type": "object", "required": ["name"], "description": "An image with `tags`.\n\nMore of it.",
            "properties": {
              "name": { "type": "string", "maxLength": 30 },
              "size": { "type": "integer", "minimum": 1 },
              "state": { "type": "string", "enum": ["ready", "failed"] },
              "disks": { "type": "array", "items": { "type": "string" } },
              "labels": { "type": "object", "additionalProperties": { "type": "number" } },
              "public": { "type": "boolean", "default": true },
              "source": { "oneOf": [{ "type": "string" }, { "type": "object", "properties": { "id": { "type": "string" } } }] }
            }
          } } }
        }
        """;

    private static readonly SourceFile File = new("/images.json", "images.json", Encoding.UTF8.GetBytes(Document));

    private HeadStart()
    {
    }

    /// <summary>Begins, where there is a processor for it and enough to do meanwhile.</summary>
    /// <param name="documents">What the run is about to read.</param>
    public static void Begin(IEnumerable<SourceFile> documents)
    {
        if (Environment.ProcessorCount > 1 && documents.Any(static d => d.Bytes.Length >= Worth))
        {
            _ = Task.Run(static () => Run(new DiagnosticBag()));
        }
    }

    /// <summary>Binds and prints the document.</summary>
    internal static IReadOnlyList<GeneratedFile> Run(DiagnosticBag diagnostics) =>
        [.. new ContractBinder(new HeadStart(), diagnostics).Bind([new BindingInput(File, File.DisplayPath, "Images")])
            .SelectMany(static (ContractModel contract) => Emitter.Emit(contract, "", new TemplateSet()))];

    /// <inheritdoc/>
    public SourceFile? Find(SourceFile from, string reference, SourceSpan span, DiagnosticBag diagnostics) => null;

    /// <inheritdoc/>
    public Node? Read(SourceFile file, DiagnosticBag diagnostics) => SyntaxReader.Read(file, diagnostics, new ReadLimits());
}
