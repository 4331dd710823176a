using System.Globalization;
using ImageCodegen.Syntax;

namespace ImageCodegen.Tests.Instances;

/// <summary>Tells whether a keyword has a value that JSON Schema gives it a meaning with. Others say nothing, to the generator either.</summary>
internal static class SchemaForm
{
    /// <summary>True where the value is of the kind that the keyword wants.</summary>
    public static bool Fits(string keyword, Node value) => keyword switch
    {
        "properties" or "patternProperties" or "dependentSchemas" or "dependentRequired" or "$defs" or "definitions" => value is MappingNode,
        "allOf" or "anyOf" or "oneOf" or "prefixItems" => value is SequenceNode list && list.Items.All(IsSchema),
        "required" => value is SequenceNode names && names.Items.All(static n => n.AsString() is not null),
        "type" => value.AsString() is not null || (value is SequenceNode types && types.Items.All(static t => t.AsString() is not null)),
        "enum" => value is SequenceNode,
        "pattern" or "$ref" or "$dynamicRef" or "$anchor" or "$id" or "contentEncoding" => value.AsString() is not null,
        "uniqueItems" => value.AsBoolean() is not null,
        "minLength" or "maxLength" or "minItems" or "maxItems" or "minProperties" or "maxProperties" or "minContains" or "maxContains" =>
            value is ScalarNode { Type: ScalarType.Integer } count && int.TryParse(count.Text, NumberStyles.None, CultureInfo.InvariantCulture, out _),
        "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" or "multipleOf" => value is ScalarNode { Type: ScalarType.Integer or ScalarType.Number } number && number.Text is not (['.', ..] or ['-', '.', ..]),
        "items" => IsSchema(value) || value is SequenceNode,
        "additionalProperties" or "not" or "if" or "then" or "else" or "contains" or "propertyNames" or "unevaluatedItems" or "unevaluatedProperties" => IsSchema(value),
        _ => true,
    };

    private static bool IsSchema(Node value) => value is MappingNode || value.AsBoolean() is not null;
}
