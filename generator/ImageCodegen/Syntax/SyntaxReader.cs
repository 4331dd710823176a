using System.Globalization;
using ImageCodegen.Syntax.Yaml;
using ImageCodegen.Text;

namespace ImageCodegen.Syntax;

/// <summary>Reads a file, YAML or JSON, into the node tree. Whatever the bytes are, the answer is a tree or a diagnostic.</summary>
public static class SyntaxReader
{
    /// <summary>
    /// Reads the file. A name that ends in <c>.json</c> means JSON; text that starts as JSON does is read as JSON if it
    /// is, all else is YAML 1.2.
    /// </summary>
    /// <returns>The tree, or null after a reported error that left none. A tree may come with errors, as of a duplicate key.</returns>
    public static Node? Read(SourceFile file, DiagnosticBag diagnostics, ReadLimits limits)
    {
        if (file.Bytes.Length > limits.MaxBytes)
        {
            diagnostics.Add(
                Diagnostics.FileTooLarge,
                new SourceSpan(file, 1, 1),
                file.DisplayPath,
                file.Bytes.Length.ToString(CultureInfo.InvariantCulture),
                limits.MaxBytes.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        if (!Utf8Text.TryGet(file, diagnostics, out var text))
        {
            return null;
        }

        if (file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return JsonSyntaxReader.Read(file, text.Span, diagnostics, limits);
        }

        if (text.Span.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..])
        {
            var asJson = new DiagnosticBag();
            var tree = JsonSyntaxReader.Read(file, text.Span, asJson, limits);
            var found = asJson.ToSorted();
            if (!found.Any(d => d.Descriptor == Diagnostics.JsonSyntax))
            {
                foreach (var diagnostic in found)
                {
                    diagnostics.Add(diagnostic.Descriptor, diagnostic.Span, [.. diagnostic.Arguments]);
                }

                return tree;
            }
        }

        return YamlSyntaxReader.Read(file, text.Span, diagnostics, limits);
    }
}
