using System.Text.Json;
using ImageCodegen.Binding.Assertions;
using ImageCodegen.Binding.Patterns.Risks;
using ImageCodegen.Binding.Shapes;
using ImageCodegen.Binding.Values;
using ImageCodegen.OpenApi;
using ImageCodegen.Runtime;
using ImageCodegen.Syntax;

namespace ImageCodegen.Binding.Types;

/// <summary>
/// Tells whether a default is valid by its own schema. In documents many are not, such as an empty text that must have characters: who
/// leaves the member out would get a value that validation refuses.
/// </summary>
internal static class DefaultJudge
{
    private static readonly string[] Bounds =
    [
        "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "not",
    ];
    private static readonly string[] All = [.. Bounds, "enum", "const"];

    /// <summary>True where the value is valid, or nothing tells that it is not.</summary>
    /// <param name="shape">What the place is; all but scalars and enums count as valid.</param>
    /// <param name="schemas">The schemas that together describe the place.</param>
    /// <param name="value">The default, of the type of the place.</param>
    public static bool IsValid(Shape shape, IReadOnlyList<Schema> schemas, Node value)
    {
        // The values of an enum are those of its type, which may be written otherwise.
        var keys = shape.Kind switch { ShapeKind.Scalar => All, ShapeKind.Enum or ShapeKind.IntegerEnum => Bounds, _ => [] };
        var patterns = new TriedPatterns();
        List<SchemaPart> parts = [.. schemas.Where(s => Array.Exists(keys, k => s.Mapping[k] is not null)).Select(s => new SchemaPart(s, keys))];
        if (parts.Count == 0 || SchemaText.Of(parts, assertsFormats: false, patterns) is not { } text || JsonText.Of(value) is not { } json)
        {
            return true;
        }

        try
        {
            return JsonSchemaAssertion.Parse(text).Judge(JsonElement.Parse(json), patterns.CanTry) is not { Count: > 0 };
        }
        catch (JsonException)
        {
            return true;
        }
    }
}
