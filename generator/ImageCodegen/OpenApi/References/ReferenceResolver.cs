using ImageCodegen.OpenApi.Swagger;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.OpenApi.References;

/// <summary>
/// Follows <c>$ref</c> (RFC 3986 references with JSON Pointer fragments) within and across files. Each file is read
/// once, each <c>$ref</c> is followed once.
/// </summary>
public sealed class ReferenceResolver(IDocumentLoader loader, DiagnosticBag diagnostics)
{
    private const int LongCircle = 64;
    private readonly FileTrees trees = new(loader, diagnostics);
    private readonly Dictionary<(Node, OpenApiDialect), OpenApiFile> files = [];
    private readonly Dictionary<OpenApiFile, SchemaAnchors> anchors = [];
    private readonly List<OpenApiFile> documents = [];
    private readonly Dictionary<Node, Element?> ends = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Node, Element?> followed = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Node, Element?> followedBeside = new(ReferenceEqualityComparer.Instance);
    private PointerWalk? pointers;

    private PointerWalk Pointers => pointers ??= new PointerWalk(this, diagnostics);

    /// <summary>The tree of a file, read once; null after a reported error.</summary>
    public Node? ReadRoot(SourceFile source) => trees.Read(source);

    /// <summary>Makes what a document identifies known to the references of all.</summary>
    internal void Add(OpenApiFile document) => documents.Add(document);

    /// <summary>The file as seen with a dialect; one object for each pair.</summary>
    public OpenApiFile File(SourceFile source, Node root, OpenApiDialect dialect)
    {
        if (!files.TryGetValue((root, dialect), out var file))
        {
            files[(root, dialect)] = file = new OpenApiFile(source, root, dialect, SwaggerDocument.IsUpgraded(root) || trees.IsSwaggerPart(root));
        }

        return file;
    }

    /// <summary>Follows the <c>$ref</c> of a mapping, and those that it leads to, to the first element that has none.</summary>
    /// <returns>The element, or null after a reported error.</returns>
    public Element? Follow(Element referrer)
    {
        Element? target = referrer;
        var passed = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        while (target is { Node: MappingNode mapping } from && Present(mapping["$ref"]) is { } reference)
        {
            if (ends.TryGetValue(mapping, out var end))
            {
                target = end;
                break;
            }

            if (!passed.Add(mapping))
            {
                diagnostics.Add(Diagnostics.CyclicReference, reference.Span, reference.AsString() ?? "");
                if (passed.Count <= LongCircle)
                {
                    // Each part of a short circle is told of.
                    return null;
                }

                target = null;
                break;
            }

            target = FollowOnce(from);
        }

        foreach (var node in passed)
        {
            ends[node] = target;
        }

        return target;
    }

    /// <summary>Follows the <c>$ref</c> of a mapping by one step.</summary>
    /// <returns>The element that it names, or null after a reported error.</returns>
    public Element? FollowOnce(Element referrer)
    {
        if (!followed.TryGetValue(referrer.Node, out var target))
        {
            followed[referrer.Node] = target = Find(referrer, ReferenceOf((MappingNode)referrer.Node)!);
        }

        return target;
    }

    /// <summary>Follows the <c>$dynamicRef</c> that stands beside a <c>$ref</c> by one step, to what it leads to at first.</summary>
    /// <returns>The element that it names, or null after a reported error.</returns>
    internal Element? FollowBeside(Element referrer)
    {
        if (!followedBeside.TryGetValue(referrer.Node, out var target))
        {
            followedBeside[referrer.Node] = target = Find(referrer, BesideOf((MappingNode)referrer.Node)!);
        }

        return target;
    }

    /// <summary>The resource that a schema belongs to; null in a file without dynamic anchors.</summary>
    internal SchemaResource? ResourceOf(Element schema) => schema.File.HasDynamicAnchors ? AnchorsOf(schema.File).ResourceOf(schema.Node) : null;

    /// <summary>True where several resources of a file have a dynamic anchor of the name.</summary>
    internal bool HasSeveral(OpenApiFile file, string anchor) => file.HasDynamicAnchors && AnchorsOf(file).HasSeveral(anchor);

    /// <summary>The reference of a mapping; null where it is none.</summary>
    public static Node? ReferenceOf(MappingNode mapping) => Present(mapping["$ref"]) ?? Present(mapping["$dynamicRef"]) ?? Present(mapping["$recursiveRef"]);

    /// <summary>The <c>$dynamicRef</c> that stands beside a <c>$ref</c>; null where there is none.</summary>
    internal static Node? BesideOf(MappingNode mapping) => Present(mapping["$ref"]) is null ? null : Present(mapping["$dynamicRef"]);

    /// <summary>The value, where it is one: a null that stands under <c>$ref</c> refers to nothing.</summary>
    internal static Node? Present(Node? node) => node.IsNull() ? null : node;

    /// <summary>The component of a file; null where it has none of the name.</summary>
    public Element? Component(OpenApiFile file, string section, string name) => Pointers.Find(file.Root, ["components", section, name]);

    /// <summary>What a reference within the file or to another leads to; null, without a report, where that is nothing.</summary>
    public Element? Peek(OpenApiFile from, string reference)
    {
        var hash = reference.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = hash < 0 ? (reference, "") : (reference[..hash], reference[(hash + 1)..]);
        return FileOf(from, path, default, new DiagnosticBag()) is { } file && JsonPointer.Parse(fragment) is { } segments
            ? Pointers.Find(file.Root, SwaggerPlaces.Moved(file, segments))
            : null;
    }

    private Element? Find(Element referrer, Node node)
    {
        if (node.AsString() is not { } reference)
        {
            var keyword = ((MappingNode)referrer.Node).Entries.First(e => ReferenceEquals(e.Value, node)).Key;
            diagnostics.Add(Diagnostics.WrongKind, node.Span, keyword, "a string", node.Kind);
            return null;
        }

        var hash = reference.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = hash < 0 ? (reference, "") : (reference[..hash], reference[(hash + 1)..]);
        if (Identified(referrer, path, fragment) is { } identified)
        {
            return identified;
        }

        var segments = JsonPointer.Parse(fragment);
        if (reference.Length == 0 || (segments is null && path.Length == 0))
        {
            return Invalid(referrer.File, reference, node.Span);
        }

        if (Habitual(referrer.File, path, fragment) is { } meant)
        {
            diagnostics.Add(Diagnostics.ReferenceTakenAs, node.Span, reference, PointerWalk.Written(referrer.File, meant));
            return meant;
        }

        return FileOf(referrer.File, InFolderOfId(referrer, path), node.Span, diagnostics) is not { } file ? null
            : segments is not null ? Pointers.Follow(referrer.File, file, SwaggerPlaces.Moved(file, segments), node)
            : AnchorsOf(file).Find(null, "", fragment, Reach) ?? Invalid(referrer.File, reference, node.Span);
    }

    /// <summary>
    /// What two habits mean, where the reference leads to nothing otherwise: the name of a component alone (<c>$ref: Pet</c>, of early Swagger), and
    /// in a part a pointer into the document that it is a part of, as if all were one file. Null where it is neither.
    /// </summary>
    private Element? Habitual(OpenApiFile from, string path, string fragment)
    {
        if (path.Length > 0)
        {
            return fragment.Length == 0 && !path.AsSpan().ContainsAny('/', '.', '\\') && FileOf(from, path, default, new DiagnosticBag()) is null
                ? Component(from, "schemas", Uri.UnescapeDataString(path))
                : null;
        }

        if (JsonPointer.Parse(fragment) is not { Count: > 0 } segments || OpenApiVersion.Peek(from.Root.Node) is not null
            || Pointers.Find(from.Root, segments) is not null)
        {
            return null;
        }

        var meant = documents.Select(d => Pointers.Find(d.Root, SwaggerPlaces.Moved(d, segments))).OfType<Element>().Take(2).ToList();
        return meant.Count == 1 ? meant[0] : null;
    }

    /// <summary>A file below the folder that the nearest <c>$id</c> names, where there is one; otherwise the path as it stands there.</summary>
    private string InFolderOfId(Element referrer, string path) =>
        path.Length > 0 && referrer.File.HasIds && AnchorsOf(referrer.File).Against(referrer.Node, path) is var whole && whole != path
            && !Uri.TryCreate(whole, UriKind.Absolute, out _)
                && loader.Find(referrer.File.Source, Uri.UnescapeDataString(whole), default, new DiagnosticBag()) is not null
            ? whole
            : path;

    private Element? Invalid(OpenApiFile from, string reference, SourceSpan span)
    {
        // The slash behind the # is what is forgotten most.
        var slashed = reference.Replace("#", "#/", StringComparison.Ordinal);
        diagnostics.Add(
            Diagnostics.InvalidReference,
            span,
            reference,
            slashed != reference && Peek(from, slashed) is not null ? $"Write '{slashed}'" : "Write a file, a JSON Pointer after #, or both: other.yaml#/components/schemas/Name");
        return null;
    }

    /// <summary>What an anchor or an <c>$id</c> in the referring file names; null where the reference names a file or a pointer.</summary>
    private Element? Identified(Element referrer, string path, string fragment)
    {
        // A pointer is looked up below the nearest $id; a file that has none need not be looked through.
        var isPointer = path.Length == 0 && (fragment.Length == 0 || fragment[0] == '/');
        return isPointer && (referrer.File.Dialect == OpenApiDialect.V30 || !referrer.File.HasIds)
            ? null
            : AnchorsOf(referrer.File).Find(referrer.Node, path, fragment, Reach)
                ?? (Uri.TryCreate(path, UriKind.Absolute, out _) ? Elsewhere(path, fragment) : null);
    }

    /// <summary>What an <c>$id</c> in any document of the run names; null where none is of the name.</summary>
    private Element? Elsewhere(string path, string fragment) => documents
        .Where(d => d.HasIds)
        .Select(d => AnchorsOf(d).Find(null, path, fragment, Reach))
        .FirstOrDefault(found => found is not null);

    private SchemaAnchors AnchorsOf(OpenApiFile file)
    {
        if (!anchors.TryGetValue(file, out var known))
        {
            anchors[file] = known = SchemaAnchors.In(file);
        }

        return known;
    }

    private static Element? Reach(Element from, IReadOnlyList<string> segments) => PointerWalk.Along(from, segments);

    private OpenApiFile? FileOf(OpenApiFile from, string path, SourceSpan span, DiagnosticBag findings) =>
        path.Length == 0 ? from
        : loader.Find(from.Source, Uri.UnescapeDataString(path), span, findings) is { } source && trees.Read(source, from.IsSwagger) is { } root
            ? File(source, root, OpenApiVersion.Peek(root) ?? from.Dialect)
            : null;
}
