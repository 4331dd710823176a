using System.Globalization;
using ImageCodegen.OpenApi;
using ImageCodegen.OpenApi.References;
using ImageCodegen.Syntax;

namespace ImageCodegen.Review.Lint.Facts;

/// <summary>Finds where a type of the model stands in the document.</summary>
internal static class ModelPlaces
{
    /// <summary>The place; null where the type comes from another document, or from more than one place.</summary>
    /// <param name="origin">The document and the pointer in it, as the model has it.</param>
    /// <param name="context">The document.</param>
    public static LintPlace? Find(string origin, LintContext context)
    {
        var file = context.Document.Source.File.Source.Path;
        if (!origin.StartsWith(file + "#", StringComparison.Ordinal))
        {
            return null;
        }

        var (node, span, path) = (context.Document.Source.Node, context.Document.Source.Span, NodePath.Root);
        foreach (var segment in Segments(origin[(file.Length + 1)..]))
        {
            switch (node)
            {
                case MappingNode mapping when mapping.TryGet(segment, out var entry):
                    (node, span) = (entry.Value, entry.KeySpan);
                    break;
                case SequenceNode list when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < list.Items.Count:
                    (node, span) = (list.Items[i], list.Items[i].Span);
                    break;
                default:
                    return null;
            }

            path = path.Then(segment);
        }

        return new LintPlace(span, path);
    }

    // A model's pointer is not percent-encoded.
    private static IReadOnlyList<string> Segments(string pointer) => JsonPointer.Parse(Uri.EscapeDataString(pointer)) ?? [];
}
