using ImageCodegen.Binding.Names;
using ImageCodegen.OpenApi;

namespace ImageCodegen.Binding.Types;

/// <summary>
/// Names a schema that dynamic anchors around it make another one, as generic types are named: <c>Page</c> whose items are made users
/// is <c>PageOfUser</c>.
/// </summary>
internal static class TemplateName
{
    private const int LongestChain = 16;

    // Keywords that say nothing of the values, beside which a reference is all there is.
    private static readonly string[] Silent = ["$ref", "$dynamicAnchor", "$anchor", "$id", "$comment", "$defs", "title", "description"];

    /// <summary>The names, the best first.</summary>
    /// <param name="schema">The schema, which has overrides.</param>
    public static IReadOnlyList<string> Of(Schema schema)
    {
        var own = PointerName.Of(schema.Element);
        var brief = schema.Scope.Overrides.Select(o => Argument(schema.SchemaAt(o.Target)));
        var exact = schema.Scope.Overrides.Select(o => PointerName.Of(o.Target));
        return [.. new[] { brief, exact }.Select(words => CSharpName.Limit(own + "Of" + string.Join("And", words))).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>What an anchor means: the component that it is or refers to, otherwise a word for its type, otherwise its place.</summary>
    private static string Argument(Schema? schema)
    {
        for (var steps = 0; schema is { IsReference: true } && steps < LongestChain
            && schema.Mapping.Entries.All(e => Silent.Contains(e.Key, StringComparer.Ordinal)); steps++)
        {
            if (schema.Target() is not { } target)
            {
                break;
            }

            schema = target;
        }

        return schema switch
        {
            null => "Any",
            { Types: [var type] } when schema.Mapping["enum"] is null && type is not ("object" or "array")
                && !IsComponent(schema.Element) => CSharpName.Pascal(type, NamePlace.Type),
            _ => PointerName.Of(schema.Element),
        };
    }

    private static bool IsComponent(Element element) => element.Path.Segments is ["components", "schemas", _];
}
