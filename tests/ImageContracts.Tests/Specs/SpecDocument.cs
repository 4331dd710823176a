using System.Text.Json.Nodes;

namespace ImageContracts.Tests.Specs;

/// <summary>One spec as JSON, with what the tests ask of it.</summary>
internal sealed class SpecDocument
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
    private readonly string folder;

    private SpecDocument(string file)
    {
        folder = System.IO.Path.GetDirectoryName(file)!;
        Root = YamlJson.Read(file).AsObject();
    }

    /// <summary>The document as it is written.</summary>
    public JsonObject Root { get; }

    /// <summary>Reads one of <see cref="SpecFolder.Documents"/>.</summary>
    public static SpecDocument Load(string document) => new(SpecFolder.FullPath(document));

    /// <summary>The operations, with the parameters of their path added to their own.</summary>
    public IEnumerable<JsonObject> Operations() =>
        from path in Root["paths"]?.AsObject() ?? []
        from method in path.Value!.AsObject()
        where Methods.Contains(method.Key, StringComparer.Ordinal)
        select method.Value!.AsObject();

    /// <summary>The parameters of every operation, references followed.</summary>
    public IEnumerable<JsonObject> Parameters() =>
        Operations().SelectMany(operation => operation["parameters"]?.AsArray() ?? []).Select(node => Inlined(node!).AsObject());

    /// <summary>The responses of every operation by status, references followed.</summary>
    public IEnumerable<KeyValuePair<string, JsonObject>> Responses() =>
        Operations().SelectMany(operation => operation["responses"]!.AsObject())
            .Select(entry => KeyValuePair.Create(entry.Key, Inlined(entry.Value!).AsObject()));

    /// <summary>A copy in which references to other files are replaced by what they point to.</summary>
    public JsonObject Bundled() => Copy(Root, inlineLocal: false).AsObject();

    /// <summary>A copy of <paramref name="node"/> in which every reference is replaced by what it points to.</summary>
    public JsonNode Inlined(JsonNode node) => Copy(node, inlineLocal: true);

    private JsonNode Copy(JsonNode node, bool inlineLocal) => node switch
    {
        JsonObject map when map.TryGetPropertyValue("$ref", out var target) => Follow(map, target!.GetValue<string>(), inlineLocal),
        JsonObject map => new JsonObject(map.Select(entry =>
            KeyValuePair.Create(entry.Key, entry.Value is null ? null : Copy(entry.Value, inlineLocal)))),
        JsonArray list => new JsonArray([.. list.Select(item => item is null ? null : Copy(item, inlineLocal))]),
        _ => node.DeepClone(),
    };

    private JsonNode Follow(JsonObject reference, string target, bool inlineLocal)
    {
        var parts = target.Split('#');
        if (parts[0].Length == 0)
        {
            return inlineLocal ? Copy(At(parts[1]), inlineLocal) : reference.DeepClone();
        }

        var other = new SpecDocument(System.IO.Path.GetFullPath(System.IO.Path.Combine(folder, parts[0])));
        return other.Copy(other.At(parts[1]), inlineLocal: true);
    }

    private JsonNode At(string pointer) =>
        pointer.Split('/').Skip(1).Aggregate((JsonNode)Root, (node, name) => node[name]
            ?? throw new InvalidOperationException($"{pointer}: no {name}."));
}
