using System.Globalization;
using ImageCodegen.Syntax;

namespace ImageCodegen.OpenApi.References;

/// <summary>
/// The schemas of a file that name themselves: <c>$id</c>, <c>$anchor</c>, <c>$dynamicAnchor</c> (JSON Schema 2020-12 core, 8.2), and the
/// document, where it does: <c>$self</c> (OpenAPI 3.2, 4.1).
/// </summary>
public sealed class SchemaAnchors
{
    private const int DeepestNesting = 512;
    private static readonly string[] SchemaKeywords =
    [
        "type", "$ref", "$dynamicRef", "$anchor", "$dynamicAnchor", "allOf", "anyOf", "oneOf", "enum", "const", "required",
    ];
    private static readonly string[] SchemaHolders = ["properties", "items", "additionalProperties", "unevaluatedProperties", "not", "if", "contains"];

    private readonly Dictionary<(string Id, string Anchor), Element> anchors = [];
    private readonly Dictionary<string, Element> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<Node, string> bases = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Node, SchemaResource> resources = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, HashSet<SchemaResource>> holders = new(StringComparer.Ordinal);
    private readonly SchemaResource outside = new();
    private readonly bool isDynamic;
    private readonly bool isDocument;

    private SchemaAnchors(OpenApiFile file) =>
        (isDynamic, isDocument) = (file.HasDynamicAnchors, file.Root.Node is MappingNode root && root["openapi"] is not null);

    /// <summary>Looks through a file, each node once.</summary>
    public static SchemaAnchors In(OpenApiFile file)
    {
        var found = new SchemaAnchors(file);
        found.Visit(file.Root, "", null, new HashSet<Node>(ReferenceEqualityComparer.Instance), 0);
        return found;
    }

    /// <summary>What a reference names; null where nothing names itself so.</summary>
    /// <param name="referrer">Who refers: what its nearest <c>$id</c> holds is found first.</param>
    /// <param name="path">The reference without its fragment.</param>
    /// <param name="fragment">The fragment without its <c>#</c>.</param>
    /// <param name="walk">Goes from an element along a JSON Pointer.</param>
    public Element? Find(Node? referrer, string path, string fragment, Func<Element, IReadOnlyList<string>, Element?> walk)
    {
        var id = referrer is null ? "" : bases.GetValueOrDefault(referrer, "");
        return (path.Length == 0 && referrer is not null ? ResourceOf(referrer).Find(fragment) : null)
            ?? Find(Against(id, path), fragment, walk) ?? (id.Length > 0 ? Find(path, fragment, walk) : null);
    }

    /// <summary>The reference without a fragment against the nearest <c>$id</c> of the referrer.</summary>
    internal string Against(Node referrer, string path) => Against(bases.GetValueOrDefault(referrer, ""), path);

    /// <summary>The resource that the schema belongs to.</summary>
    internal SchemaResource ResourceOf(Node schema) => resources.GetValueOrDefault(schema, outside);

    /// <summary>True where several resources have a dynamic anchor of the name.</summary>
    internal bool HasSeveral(string anchor) => holders.TryGetValue(anchor, out var all) && all.Count > 1;

    private Element? Find(string path, string fragment, Func<Element, IReadOnlyList<string>, Element?> walk) =>
        fragment.Length > 0 && fragment[0] != '/' ? anchors.TryGetValue((path, fragment), out var anchored) ? anchored : null
        : path.Length > 0 && ids.TryGetValue(path, out var root) && JsonPointer.Parse(fragment) is { } pointer ? walk(root, pointer)
        : null;

    private void Visit(Element element, string id, SchemaResource? resource, HashSet<Node> passed, int depth)
    {
        if (depth > DeepestNesting || element.Node is ScalarNode || !passed.Add(element.Node))
        {
            return;
        }

        if (element.Node is SequenceNode list)
        {
            for (var i = 0; i < list.Items.Count; i++)
            {
                Visit(element.Child(i.ToString(CultureInfo.InvariantCulture), list.Items[i]), id, resource, passed, depth + 1);
            }

            return;
        }

        var mapping = (MappingNode)element.Node;
        if ((mapping["$id"] ?? (depth == 0 ? mapping["$self"] : null)).AsString() is { Length: > 0 } own)
        {
            id = Against(id, own.TrimEnd('#'));
            ids.TryAdd(id, element);
            ids.TryAdd(id[(id.LastIndexOf('/') + 1)..], element);
            resource = isDocument && depth == 0 ? null : new SchemaResource();
        }

        resource ??= StandsAlone(element) ? new SchemaResource() : null;
        Note(element, mapping, id, resource ?? outside);
        foreach (var child in resource is null ? Everything(element, mapping) : Subschemas.WithDefinitions(element))
        {
            Visit(child, id, resource, passed, depth + 1);
        }
    }

    /// <summary>Notes the anchors of an object, and what its reference counts against.</summary>
    private void Note(Element element, MappingNode mapping, string id, SchemaResource resource)
    {
        if (isDynamic)
        {
            resources[mapping] = resource;
            AddTo(resource, element, mapping);
        }

        foreach (var anchor in new[] { mapping["$anchor"].AsString(), mapping["$dynamicAnchor"].AsString() }.OfType<string>())
        {
            // Within the file an anchor is found without the id in front of it, too.
            anchors.TryAdd((id, anchor), element);
            anchors.TryAdd(("", anchor), element);
        }

        if (id.Length > 0 && ReferenceResolver.ReferenceOf(mapping) is not null)
        {
            bases[mapping] = id;
        }
    }

    private static IEnumerable<Element> Everything(Element element, MappingNode mapping) =>
        mapping.Entries.Select(entry => element.Child(entry.Key, entry.Value));

    private void AddTo(SchemaResource resource, Element element, MappingNode mapping)
    {
        if (mapping["$anchor"].AsString() is { } name)
        {
            resource.Add(name, element, isDynamic: false);
        }

        if (mapping["$dynamicAnchor"].AsString() is { } dynamic)
        {
            resource.Add(dynamic, element, isDynamic: true);
            (holders.TryGetValue(dynamic, out var all) ? all : holders[dynamic] = []).Add(resource);
        }
    }

    /// <summary>True for the outermost schema on a way: a component, what stands under <c>schema</c>, and in a part of a document what reads like one.</summary>
    private bool StandsAlone(Element element)
    {
        if (isDocument)
        {
            return element.Path is { Segment: "schema", Depth: > 3 } || (element.Path.Depth == 3 && element.Path.Segments is ["components", "schemas", _]);
        }

        return element.Node is MappingNode mapping
            && (Array.Exists(SchemaKeywords, k => mapping[k] is ScalarNode or SequenceNode) || Array.Exists(SchemaHolders, k => mapping[k] is MappingNode));
    }

    /// <summary>A reference without a fragment against the id that it stands below (RFC 3986, section 5).</summary>
    private static string Against(string id, string path) =>
        path.Length == 0 ? id
        : Uri.TryCreate(id, UriKind.Absolute, out var above) && Uri.TryCreate(above, path, out var whole) ? whole.AbsoluteUri
        : Uri.TryCreate(path, UriKind.Absolute, out whole) ? whole.AbsoluteUri
        : id.Contains('/', StringComparison.Ordinal) && above is null && path[0] != '/' ? Joined(id, path)
        : path;

    /// <summary>A path against another one, both relative to the file.</summary>
    internal static string Joined(string id, string path)
    {
        var steps = new List<string>(id.Split('/')[..^1]);
        foreach (var step in path.Split('/'))
        {
            if (step == ".." && steps.Count > 0 && steps[^1] != "..")
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step != ".")
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
