using System.Globalization;
using System.Text.Json;

namespace ImageCodegen.Runtime;

/// <summary>The documents of a schema, and what can be referred to in them.</summary>
/// <param name="documents">Gives further documents by their URI; null where there are none.</param>
internal sealed class SchemaIndex(Func<string, string?>? documents)
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 512 };

    private readonly Dictionary<string, SchemaResource> resources = new(StringComparer.Ordinal);

    /// <summary>All resources.</summary>
    public IEnumerable<SchemaResource> Resources => resources.Values;

    /// <summary>Reads a document; returns its root.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public SchemaPlace Add(string uri, string text)
    {
        var resource = new SchemaResource(uri);
        var root = Walk(new SchemaDocument(), resource, "", JsonElement.Parse(text, Options));
        resource.Root ??= root;
        resources[uri] = root.Resource;
        return root;
    }

    /// <summary>The place that a reference leads to (core, 8.2.3).</summary>
    /// <exception cref="JsonException">There is none.</exception>
    public SchemaPlace Resolve(SchemaPlace from, string reference)
    {
        var hash = reference.IndexOf('#', StringComparison.Ordinal);
        var uri = hash < 0 ? reference : reference[..hash];
        var fragment = hash < 0 ? "" : Uri.UnescapeDataString(reference[(hash + 1)..]);
        var resource = uri.Length == 0 ? from.Resource : Find(SchemaUri.Combine(from.Resource.Uri, uri));
        var place = resource switch
        {
            null => null,
            _ when fragment.Length == 0 => resource.Root,
            _ when fragment[0] == '/' => Within(resource.Root, fragment),
            _ => resource.Anchors.GetValueOrDefault(fragment),
        };
        return place ?? throw from.Fault($"refers to '{reference}', which is not there");
    }

    private SchemaResource? Find(string uri)
    {
        if (!resources.ContainsKey(uri) && documents?.Invoke(uri) is { } text)
        {
            Add(uri, text);
        }
        return resources.GetValueOrDefault(uri);
    }

    private SchemaPlace? Within(SchemaPlace root, string fragment) =>
        root.Document.Places.GetValueOrDefault(root.Pointer + fragment) ?? Search(root, fragment);

    // A pointer may lead through other resources, and to where no schema is known to stand.
    private SchemaPlace? Search(SchemaPlace root, string fragment)
    {
        var (element, pointer, resource) = (root.Element, root.Pointer, root.Resource);
        foreach (var step in fragment.Split('/').Skip(1).Select(JsonPointerText.Unescape))
        {
            if (Step(element, step) is not { } next)
            {
                return null;
            }
            element = next;
            pointer += "/" + JsonPointerText.Escape(step);
            resource = root.Document.Places.GetValueOrDefault(pointer)?.Resource ?? resource;
        }
        return root.Document.Places.GetValueOrDefault(pointer) ?? Walk(root.Document, resource, pointer, element);
    }

    private static JsonElement? Step(JsonElement element, string step) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty(step, out var member) => member,
        JsonValueKind.Array when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && index < element.GetArrayLength() => element[index],
        _ => null,
    };

    private SchemaPlace Walk(SchemaDocument document, SchemaResource resource, string pointer, JsonElement element)
    {
        var isObject = element.ValueKind == JsonValueKind.Object;
        var owns = isObject && element.TryGetProperty("$id", out var id) && id.ValueKind == JsonValueKind.String;
        if (owns)
        {
            resource = new SchemaResource(SchemaUri.Combine(resource.Uri, element.GetProperty("$id").GetString()!));
            resources.TryAdd(resource.Uri, resource);
        }
        var place = new SchemaPlace(document, resource, pointer, element);
        document.Places[pointer] = place;
        if (owns)
        {
            resource.Root = place;
        }
        if (isObject)
        {
            AddAnchors(place);
            foreach (var member in element.EnumerateObject())
            {
                WalkKeyword(place, pointer + "/" + JsonPointerText.Escape(member.Name), member);
            }
        }
        return place;
    }

    private static void AddAnchors(SchemaPlace place)
    {
        if (place.Element.TryGetProperty("$anchor", out var anchor) && anchor.ValueKind == JsonValueKind.String)
        {
            place.Resource.Anchors[anchor.GetString()!] = place;
        }
        if (place.Element.TryGetProperty("$dynamicAnchor", out anchor) && anchor.ValueKind == JsonValueKind.String)
        {
            place.Resource.Anchors[anchor.GetString()!] = place;
            place.Resource.DynamicAnchors[anchor.GetString()!] = place;
        }
    }

    private void WalkKeyword(SchemaPlace place, string pointer, JsonProperty keyword)
    {
        switch (SchemaPositions.Of(keyword.Name), keyword.Value.ValueKind)
        {
            case (SchemaPosition.Value, _):
                Walk(place.Document, place.Resource, pointer, keyword.Value);
                break;
            case (SchemaPosition.Items, JsonValueKind.Array):
                for (var i = 0; i < keyword.Value.GetArrayLength(); i++)
                {
                    Walk(place.Document, place.Resource, pointer + "/" + i.ToString(CultureInfo.InvariantCulture), keyword.Value[i]);
                }
                break;
            case (SchemaPosition.Members, JsonValueKind.Object):
                foreach (var member in keyword.Value.EnumerateObject())
                {
                    Walk(place.Document, place.Resource, pointer + "/" + JsonPointerText.Escape(member.Name), member.Value);
                }
                break;
        }
    }
}
