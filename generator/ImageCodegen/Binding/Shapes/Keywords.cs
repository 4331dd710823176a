using ImageCodegen.OpenApi;
using ImageCodegen.Syntax;
using ImageCodegen.Text;

namespace ImageCodegen.Binding.Shapes;

/// <summary>Families of keywords, and habits.</summary>
internal static class Keywords
{
    /// <summary>Keywords with alternatives.</summary>
    public static readonly string[] Unions = ["oneOf", "anyOf"];

    /// <summary>Keywords that give a place a type of its own when they stand beside a reference.</summary>
    private static readonly string[] Structural =
        ["properties", "patternProperties", "additionalProperties", "required", "items", "prefixItems", "enum", "const", "format"];

    /// <summary>Keywords that check an object or a list as a whole.</summary>
    private static readonly string[] Asserting =
        ["unevaluatedProperties", "unevaluatedItems", "not", "if", "dependentRequired", "dependentSchemas", "propertyNames", "contains", "minProperties", "maxProperties", "minItems", "maxItems", "uniqueItems"];

    /// <summary>True where the schema has alternatives.</summary>
    public static bool HasUnion(Schema schema) => schema.Mapping["oneOf"] is not null || schema.Mapping["anyOf"] is not null;

    /// <summary>True where the schema checks more of an object or a list than what it refers to.</summary>
    public static bool Asserts(Schema schema) => Array.Exists(Asserting, k => schema.Mapping[k] is not null);

    /// <summary>True where the schema says more than a comment about what it refers to.</summary>
    public static bool IsStructural(Schema schema) =>
        Array.Exists(Structural, k => schema.Mapping[k] is not null)
        || (HasUnion(schema) && Array.Exists(Unions, k => schema.Children(k).Count(a => !Parts.IsNullSchema(a)) > 1));

    /// <summary>Reports a habit of JSON Schema draft 3, where a member says of itself that it is required.</summary>
    public static void ReportIgnored(Schema schema, DiagnosticBag diagnostics)
    {
        if (schema.Mapping["required"] is ScalarNode flag)
        {
            diagnostics.Add(Diagnostics.IgnoredValue, flag.Span, "required", "a list", flag.Kind);
        }
    }
}
