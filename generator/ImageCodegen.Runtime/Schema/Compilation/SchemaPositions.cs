namespace ImageCodegen.Runtime;

/// <summary>Where schemas stand under a keyword (JSON Schema core, 8.2.4 and 10; validation, 8.5).</summary>
internal enum SchemaPosition
{
    None,
    Value,
    Items,
    Members,
}

/// <summary>The keywords that hold schemas. An <c>$id</c> anywhere else, as within <c>const</c>, names nothing.</summary>
internal static class SchemaPositions
{
    public static SchemaPosition Of(string keyword) => keyword switch
    {
        "additionalProperties" or "contains" or "contentSchema" or "else" or "if" or "items" or "not" or "propertyNames"
            or "then" or "unevaluatedItems" or "unevaluatedProperties" => SchemaPosition.Value,
        "allOf" or "anyOf" or "oneOf" or "prefixItems" => SchemaPosition.Items,
        "$defs" or "definitions" or "dependentSchemas" or "patternProperties" or "properties" => SchemaPosition.Members,
        _ => SchemaPosition.None,
    };
}
