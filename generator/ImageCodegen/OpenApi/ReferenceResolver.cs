using System.Globalization;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.OpenApi;

/// <summary>
/// Follows <c>$ref</c> (RFC 3986 references with JSON Pointer fragments) within and across files. Each file is read
/// once, each <c>$ref</c> is followed once.
/// </summary>
public sealed class ReferenceResolver(IDocumentLoader loader, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, Node?> roots = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, OpenApiDialect), OpenApiFile> files = [];
    private readonly Dictionary<Node, Element?> followed = new(ReferenceEqualityComparer.Instance);

    /// <summary>The tree of a file, read once; null after a reported error.</summary>
    public Node? ReadRoot(SourceFile source)
    {
        if (!roots.TryGetValue(source.Path, out var root))
        {
            roots[source.Path] = root = loader.Read(source, diagnostics);
        }

        return root;
    }

    /// <summary>The file as seen with a dialect; one object for each pair.</summary>
    public OpenApiFile File(SourceFile source, Node root, OpenApiDialect dialect)
    {
        if (!files.TryGetValue((source.Path, dialect), out var file))
        {
            files[(source.Path, dialect)] = file = new OpenApiFile(source, root, dialect);
        }

        return file;
    }

    /// <summary>Follows the <c>$ref</c> of a mapping, and those that it leads to, to the first element that has none.</summary>
    /// <returns>The element, or null after a reported error.</returns>
    public Element? Follow(Element referrer)
    {
        var from = referrer;
        var passed = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        while (from.Node is MappingNode mapping && mapping["$ref"] is { } reference)
        {
            if (!passed.Add(from.Node))
            {
                diagnostics.Add(Diagnostics.CyclicReference, reference.Span, reference.AsString() ?? "");
                return null;
            }

            if (FollowOnce(from) is not { } next)
            {
                return null;
            }

            from = next;
        }

        return from;
    }

    /// <summary>Follows the <c>$ref</c> of a mapping by one step.</summary>
    /// <returns>The element that it names, or null after a reported error.</returns>
    public Element? FollowOnce(Element referrer)
    {
        if (!followed.TryGetValue(referrer.Node, out var target))
        {
            followed[referrer.Node] = target = Find(referrer);
        }

        return target;
    }

    private Element? Find(Element referrer)
    {
        var node = ((MappingNode)referrer.Node)["$ref"]!;
        if (node.AsString() is not { } reference)
        {
            diagnostics.Add(Diagnostics.WrongKind, node.Span, "$ref", "a string", node.Kind);
            return null;
        }

        var hash = reference.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = hash < 0 ? (reference, "") : (reference[..hash], reference[(hash + 1)..]);
        if (reference.Length == 0 || JsonPointer.Parse(fragment) is not { } segments)
        {
            diagnostics.Add(Diagnostics.InvalidReference, node.Span, reference);
            return null;
        }

        return FileOf(referrer.File, path, node.Span) is { } file ? Walk(file, segments, reference, node.Span) : null;
    }

    private OpenApiFile? FileOf(OpenApiFile from, string path, SourceSpan span)
    {
        if (path.Length == 0)
        {
            return from;
        }

        if (loader.Find(from.Source, Uri.UnescapeDataString(path), span, diagnostics) is not { } source || ReadRoot(source) is not { } root)
        {
            return null;
        }

        return File(source, root, OpenApiVersion.Peek(root) ?? from.Dialect);
    }

    private Element? Walk(OpenApiFile file, IReadOnlyList<string> segments, string reference, SourceSpan span)
    {
        var at = file.Root;
        foreach (var segment in segments)
        {
            Node? next = at.Node switch
            {
                MappingNode mapping => mapping[segment],
                SequenceNode list when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < list.Items.Count => list.Items[i],
                _ => null,
            };
            if (next is null)
            {
                var names = at.Node is MappingNode keys ? keys.Entries.Select(e => e.Key) : [];
                diagnostics.Add(
                    Diagnostics.UnresolvedReference,
                    span,
                    reference,
                    NearestName.Suggest(segment, names, $"There is no '{segment}' under '{at.Path}'; add it, or change the reference"));
                return null;
            }

            at = at.Child(segment, next);
        }

        return at;
    }
}
