using ImageCodegen.Binding.Names;
using ImageCodegen.OpenApi;

namespace ImageCodegen.Binding.Types;

/// <summary>Names a schema after the way that leads to it, where that is all there is.</summary>
internal static class PointerName
{
    private static readonly HashSet<string> Silent = new(
        ["components", "schemas", "definitions", "$defs", "properties", "allOf", "oneOf", "anyOf", "schema", "content", "paths", "parameters", "responses", "requestBodies", "requestBody"],
        StringComparer.Ordinal);

    /// <summary>The name: of a whole file the file's, of a component the component's, of what is inside joined to it.</summary>
    public static string Of(Element element)
    {
        var name = "";
        foreach (var segment in element.Path.Segments)
        {
            name = segment switch
            {
                "items" when name.Length > 0 => InlineName.Item(name),
                "additionalProperties" when name.Length > 0 => InlineName.Value(name),
                _ when Silent.Contains(segment) || (name.Length > 0 && segment.All(char.IsAsciiDigit))
                    || segment.Contains("json", StringComparison.Ordinal) => name,
                _ when name.Length == 0 => CSharpName.Pascal(segment, NamePlace.Type),
                _ => InlineName.Join(name, CSharpName.Pascal(segment)),
            };
        }

        return name.Length > 0 ? name : CSharpName.Pascal(OfFile(element.File.Source.Path), NamePlace.Type);
    }

    // image.schema.json is how files of JSON Schema are called.
    private static string OfFile(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return Path.GetExtension(name).Equals(".schema", StringComparison.OrdinalIgnoreCase) && name.Length > ".schema".Length ? Path.GetFileNameWithoutExtension(name) : name;
    }

    /// <summary>What tells it from others of the name: the file; of a whole file the folder.</summary>
    public static string Above(Element element)
    {
        var path = element.File.Source.Path;
        var above = element.Path.Segments.Count > 0 ? OfFile(path) : Path.GetFileName(Path.GetDirectoryName(path));
        return string.IsNullOrEmpty(above) ? "" : CSharpName.Pascal(above, NamePlace.Type);
    }
}
