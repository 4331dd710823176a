using System.Globalization;
using ImageCodegen.OpenApi.References;
using ImageCodegen.Syntax;

namespace ImageCodegen.Tests.Examples;

/// <summary>All places of a document that OpenAPI gives a meaning, and which of them refer to which.</summary>
internal sealed class DocumentPlaces
{
    private readonly MappingNode root;
    private readonly Dictionary<string, Place> all = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Place>> uses = new(StringComparer.Ordinal);

    /// <summary>Walks through a document.</summary>
    public DocumentPlaces(MappingNode root)
    {
        this.root = root;
        Is30 = root["openapi"].AsString()?.StartsWith("3.0", StringComparison.Ordinal) == true;
        var document = new Place("", PlaceKind.Document, root, null, "", "");
        Walk(document);
        if (root["components"] is MappingNode components)
        {
            Walk(new Place("/components", PlaceKind.Components, components, document, "components", ""));
        }

        foreach (var place in all.Values)
        {
            if (TargetOf(place.Node) is { } target)
            {
                uses.TryAdd(target, []);
                uses[target].Add(place);
            }
        }
    }

    /// <summary>True where the document is OpenAPI 3.0, where nothing beside a reference counts.</summary>
    public bool Is30 { get; }

    /// <summary>All places, in document order.</summary>
    public IEnumerable<Place> All => all.Values;

    /// <summary>The place with a JSON Pointer; null where there is none.</summary>
    public Place? At(string pointer) => all.GetValueOrDefault(pointer);

    /// <summary>The places that refer to a place.</summary>
    public IReadOnlyList<Place> UsesOf(Place place) => uses.GetValueOrDefault(place.Pointer, []);

    /// <summary>What a place is, behind its references.</summary>
    public Place Resolved(Place place)
    {
        for (var hops = 0; hops < 32 && TargetOf(place.Node) is { } target && At(target) is { } next; hops++)
        {
            place = next;
        }

        return place;
    }

    /// <summary>The pointer that a reference within the document leads to; null for others.</summary>
    public string? TargetOf(Node? node)
    {
        if ((node as MappingNode)?["$ref"].AsString() is not ['#', .. var fragment])
        {
            return null;
        }

        return JsonPointer.Parse(fragment) is { } segments ? string.Concat(segments.Select(static s => "/" + JsonPointer.Escape(s))) : anchors.GetValueOrDefault(fragment);
    }

    /// <summary>The node that a JSON Pointer leads to; null where there is none.</summary>
    public Node? NodeAt(string pointer)
    {
        Node? node = root;
        foreach (var segment in JsonPointer.Parse(pointer) ?? [])
        {
            node = node switch
            {
                MappingNode mapping => mapping[segment],
                SequenceNode list when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < list.Items.Count => list.Items[i],
                _ => null,
            };
        }

        return node;
    }

    private void Walk(Place place)
    {
        all[place.Pointer] = place;
        if (place.Kind == PlaceKind.Callback)
        {
            AddNamed(place, place.Node, PlaceKind.PathItem, place.Pointer, "");
            return;
        }

        if (Is30 && place.Kind == PlaceKind.Schema && place.Node["$ref"] is not null)
        {
            return;
        }

        if (place.Kind == PlaceKind.Schema && (place.Node["$anchor"] ?? place.Node["$dynamicAnchor"]).AsString() is { } anchor)
        {
            anchors.TryAdd(anchor, place.Pointer);
        }

        foreach (var (keyword, child) in Grammar.Of(place.Kind))
        {
            var pointer = $"{place.Pointer}/{keyword}";
            switch (place.Node[keyword])
            {
                case MappingNode one when Grammar.HoldsOne(keyword):
                    Walk(new Place(pointer, child, one, place, keyword, ""));
                    break;
                case MappingNode named:
                    AddNamed(place, named, child, pointer, keyword);
                    break;
                case SequenceNode list:
                    for (var i = 0; i < list.Items.Count; i++)
                    {
                        Add(place, list.Items[i], child, pointer, keyword, i.ToString(CultureInfo.InvariantCulture));
                    }

                    break;
            }
        }
    }

    private void AddNamed(Place place, MappingNode named, PlaceKind child, string pointer, string keyword)
    {
        foreach (var entry in named.Entries.Where(e => place.Kind == PlaceKind.Schema || !e.Key.StartsWith("x-", StringComparison.Ordinal) || keyword is "headers" or "schemas"))
        {
            Add(place, entry.Value, child, pointer, keyword, entry.Key);
        }
    }

    private void Add(Place parent, Node node, PlaceKind kind, string pointer, string keyword, string name)
    {
        if (node is MappingNode mapping)
        {
            Walk(new Place($"{pointer}/{JsonPointer.Escape(name)}", kind, mapping, parent, keyword, name));
        }
    }
}
