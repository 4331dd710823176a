namespace ImageCodegen.Tests.Examples;

/// <summary>Which keyword holds what (OpenAPI 3.2, 4; JSON Schema 2020-12 core, 10 and 11).</summary>
internal static class Grammar
{
    private static readonly Dictionary<PlaceKind, (string Keywords, PlaceKind Child)[]> ChildrenOf = new()
    {
        [PlaceKind.Document] = [("paths webhooks", PlaceKind.PathItem)],
        [PlaceKind.Components] =
        [
            ("schemas", PlaceKind.Schema), ("responses", PlaceKind.Response), ("parameters", PlaceKind.Parameter), ("requestBodies", PlaceKind.RequestBody),
            ("headers", PlaceKind.Header), ("callbacks", PlaceKind.Callback), ("pathItems", PlaceKind.PathItem), ("mediaTypes", PlaceKind.Media),
        ],
        [PlaceKind.PathItem] = [("parameters", PlaceKind.Parameter), ("get put post delete options head patch trace query", PlaceKind.Operation)],
        [PlaceKind.Operation] = [("parameters", PlaceKind.Parameter), ("requestBody", PlaceKind.RequestBody), ("responses", PlaceKind.Response), ("callbacks", PlaceKind.Callback)],
        [PlaceKind.Parameter] = [("schema", PlaceKind.Schema), ("content", PlaceKind.Media)],
        [PlaceKind.Header] = [("schema", PlaceKind.Schema), ("content", PlaceKind.Media)],
        [PlaceKind.RequestBody] = [("content", PlaceKind.Media)],
        [PlaceKind.Response] = [("headers", PlaceKind.Header), ("content", PlaceKind.Media)],
        [PlaceKind.Media] = [("schema itemSchema", PlaceKind.Schema), ("encoding", PlaceKind.Encoding)],
        [PlaceKind.Encoding] = [("headers", PlaceKind.Header)],
        [PlaceKind.Schema] =
        [
            ("properties patternProperties dependentSchemas $defs definitions allOf anyOf oneOf prefixItems items additionalProperties additionalItems not if then else contains", PlaceKind.Schema),
            ("propertyNames unevaluatedItems unevaluatedProperties contentSchema", PlaceKind.Schema),
        ],
    };

    private static readonly HashSet<string> One = new(
        "get put post delete options head patch trace query requestBody schema itemSchema items additionalProperties additionalItems not if then else contains propertyNames unevaluatedItems unevaluatedProperties contentSchema".Split(' '),
        StringComparer.Ordinal);

    /// <summary>The keywords of a place that hold others, and what they hold.</summary>
    public static IEnumerable<(string Keyword, PlaceKind Child)> Of(PlaceKind kind) =>
        ChildrenOf.GetValueOrDefault(kind, []).SelectMany(static row => row.Keywords.Split(' ').Select(keyword => (keyword, row.Child)));

    /// <summary>True where the mapping under the keyword is what it holds, not names for it.</summary>
    public static bool HoldsOne(string keyword) => One.Contains(keyword);
}
