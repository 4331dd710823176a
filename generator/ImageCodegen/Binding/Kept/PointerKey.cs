using ImageCodegen.Binding.Types;
using ImageCodegen.OpenApi;

namespace ImageCodegen.Binding.Kept;

/// <summary>The place of what only a reference leads to: as if it had been come upon on the way to it.</summary>
internal static class PointerKey
{
    public static PlaceKey Of(ContractDraft contract, Element element)
    {
        var segments = element.Path.Segments;
        var isComponent = segments is ["components", "schemas", _, ..];
        var file = contract.FileOf(element);
        string[] root = [.. file.Length == 0 ? Array.Empty<string>() : ["files", file], .. isComponent ? ["schemas", segments[2]] : Array.Empty<string>()];
        var key = PlaceKey.Of(root.Length == 0 ? ["document"] : root);
        for (var i = isComponent ? 3 : 0; i < segments.Count; i++)
        {
            var hasNext = i + 1 < segments.Count;
            (key, i) = segments[i] switch
            {
                "properties" when hasNext => (key.Member(segments[i + 1]), i + 1),
                "allOf" when hasNext => (key, i + 1),
                "items" => (key.Item(), i),
                "additionalProperties" => (key.Value(), i),
                _ => (key.Member(segments[i]), i),
            };
        }

        return key;
    }
}
